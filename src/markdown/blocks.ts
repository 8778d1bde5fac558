import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** What `styles/text/blocks.css` sets. */
const BLOCKS = new Set(['blockquote', 'li', 'figure', 'img', 'code', 'pre', 'table', 'hr', 'sup']);

/** Notes in `file.data.hasBlocks` whether a text needs the styles of anything but paragraphs and headings. */
export function rehypeBlocks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', ({ tagName }) => {
      if (!BLOCKS.has(tagName)) return undefined;
      file.data.hasBlocks = true;
      return EXIT;
    });
  };
}
