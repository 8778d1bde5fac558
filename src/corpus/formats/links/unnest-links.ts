import type { FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast';
import { isParent, rewrite } from '../markdown/markdown-tree.ts';

/**
 * The tree without a link inside a link, which Markdown can say and HTML cannot: the outer one counts. A mark of a
 * footnote, a link too, stands behind the link that it was in.
 */
export function unnestLinks(root: Root): Root {
  return rewrite(root, (node) => {
    if (node.type !== 'link') return [node];
    const marks: FootnoteReference[] = [];
    const children = node.children.flatMap((child) => withoutLinks(child, marks)) as PhrasingContent[];
    return [{ ...node, children }, ...marks];
  });
}

function withoutLinks(node: Nodes, marks: FootnoteReference[]): Nodes[] {
  if (node.type === 'footnoteReference') {
    marks.push(node);
    return [];
  }
  if (!isParent(node)) return [node];
  const children = (node.children as Nodes[]).flatMap((child) => withoutLinks(child, marks));
  return node.type === 'link' ? children : [{ ...node, children } as Nodes];
}
