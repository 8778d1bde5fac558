import type { Definition, Nodes, Root } from 'mdast';
import { type Fault, fault } from '../../faults.ts';
import { isParent, rewrite } from './markdown-tree.ts';

/**
 * The tree with `[text][label]` and `![text][label]` as plain links and images, and without the definitions, so that
 * later stages meet one kind of each. The first definition of a label counts, as in CommonMark.
 */
export function resolveReferences(root: Root, file: string, firstLine: number): { tree: Root; faults: Fault[] } {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  const faults: Fault[] = [];
  let written = 0;
  const tree = rewrite(root, (node) => {
    if (node.type === 'definition') return [];
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node];
    const definition = definitions.get(node.identifier);
    if (!definition) return 'children' in node ? node.children : [];
    const { url, title } = definition;
    const { position } = node;
    written += url.length + (title?.length ?? 0);
    if (written > MOST_WRITTEN) {
      const place = { file, line: (position?.start.line ?? 1) + firstLine - 1 };
      if (faults.length === 0) faults.push(fault('too-large', place, TOO_LONG, `${MOST_WRITTEN} characters`));
      return 'children' in node ? node.children : [];
    }
    return node.type === 'linkReference'
      ? [{ type: 'link', url, title, children: node.children, ...(position && { position }) }]
      : [{ type: 'image', url, title, alt: node.alt, ...(position && { position }) }];
  });
  return { tree, faults };
}

/** UTF-16 units of all addresses and titles that references of a document stand for: one long definition, named often, is gigabytes. */
const MOST_WRITTEN = 1_000_000;

const TOO_LONG = 'The references up to this line stand for too many characters of addresses';

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if (isParent(node)) for (const child of node.children) collect(child, definitions);
}
