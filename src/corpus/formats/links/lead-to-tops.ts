import type { Nodes } from 'mdast';
import { isParent } from '../markdown/markdown-tree.ts';
import { topOf } from './links.ts';

/**
 * The node with each link to the title of a document leading to the top of it.
 * @param isTop of the path of a document, whether no heading in its text has the id of its title
 */
export function leadToTops<Node extends Nodes>(node: Node, isTop: (path: string) => boolean): Node {
  const top = node.type === 'link' ? topOf(node) : undefined;
  const led = top !== undefined && isTop(top) ? { ...node, url: top } : node;
  if (!isParent(led)) return led;
  return { ...led, children: (led.children as Nodes[]).map((child) => leadToTops(child, isTop)) };
}
