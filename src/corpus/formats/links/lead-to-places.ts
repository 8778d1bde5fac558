import type { Nodes } from 'mdast';
import { isParent } from '../markdown/markdown-tree.ts';
import { topOf } from './links.ts';
import type { Places } from './places.ts';

/** The node with each link into a document leading to the place that {@link Places} knows for it. */
export function leadToPlaces<Node extends Nodes>(node: Node, own: string | undefined, places: Places): Node {
  const url = node.type === 'link' ? places(node.url, topOf(node), own) : undefined;
  const led = url !== undefined ? { ...node, url } : node;
  if (!isParent(led)) return led;
  return { ...led, children: (led.children as Nodes[]).map((child) => leadToPlaces(child, own, places)) };
}
