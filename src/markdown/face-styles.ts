import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { FaceStyle } from '../styles/face/face.ts';

/** What is set in italics, and what in bold, by `styles/text.css` and by browsers. */
const STYLE_OF: Readonly<Record<string, FaceStyle>> = {
  ...Object.fromEntries(['em', 'i', 'cite', 'dfn', 'var', 'address', 'h4', 'h5', 'h6'].map((name) => [name, 'italic'])),
  ...Object.fromEntries(['strong', 'b', 'th', 'h3', 'dt'].map((name) => [name, 'bold'])),
};

/** Notes in `file.data.faceStyles` which styles a text needs beside the regular one. */
export function rehypeFaceStyles() {
  return (tree: Root, file: VFile): void => {
    const styles = new Set<FaceStyle>();
    visit(tree, (node) => {
      const name = 'tagName' in node ? node.tagName : 'name' in node ? String(node.name) : '';
      const style = STYLE_OF[name];
      if (style) styles.add(style);
    });
    file.data.faceStyles = [...styles].sort();
  };
}
