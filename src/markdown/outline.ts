import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A heading of a page, in reading order. */
export type Heading = { readonly id: string; readonly depth: number; readonly text: string };

/** Notes the headings of a page in `file.data.outline`. */
export function rehypeOutline() {
  return (tree: Root, file: VFile): void => {
    const outline: Heading[] = [];
    visit(tree, 'element', ({ tagName, properties, children }) => {
      const [, depth] = /^h([1-6])$/.exec(tagName) ?? [];
      if (depth === undefined) return;
      outline.push({ id: String(properties.id), depth: Number(depth), text: children.map(textOf).join('') });
    });
    file.data.outline = outline;
  };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
