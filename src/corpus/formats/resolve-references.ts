import type { Definition, Nodes, Root } from 'mdast';
import { isParent, rewrite } from './markdown-tree.ts';

/**
 * The tree with `[text][label]` and `![text][label]` as plain links and images, and without the definitions, so that
 * later stages meet one kind of each. The first definition of a label counts, as in CommonMark.
 */
export function resolveReferences(root: Root): Root {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  return rewrite(root, (node) => {
    if (node.type === 'definition') return [];
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node];
    const definition = definitions.get(node.identifier);
    if (!definition) return 'children' in node ? node.children : [];
    const { url, title } = definition;
    const { position } = node;
    return node.type === 'linkReference'
      ? [{ type: 'link', url, title, children: node.children, ...(position && { position }) }]
      : [{ type: 'image', url, title, alt: node.alt, ...(position && { position }) }];
  });
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if (isParent(node)) for (const child of node.children) collect(child, definitions);
}
