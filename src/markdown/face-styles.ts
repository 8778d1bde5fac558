import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { FaceStyle } from '../styles/face/face.ts';

/** What `styles/text/text.css` and browsers set in italics, and what in bold: elements and classes. */
const STYLE_OF: Readonly<Record<string, FaceStyle>> = {
  ...inStyle('italic', 'em', 'i', 'cite', 'dfn', 'var', 'address', 'h4', 'h5', 'h6', '.about-writer'),
  ...inStyle('bold', 'strong', 'b', 'th', 'h3'),
};

/** Notes in `file.data.faceStyles` which styles of the face a text needs beside the regular one. */
export function rehypeFaceStyles() {
  return (tree: Root, file: VFile): void => {
    const styles = new Set<FaceStyle>();
    visit(tree, 'element', (element) => {
      for (const name of namesOf(element)) if (STYLE_OF[name]) styles.add(STYLE_OF[name]);
    });
    file.data.faceStyles = [...styles].sort();
  };
}

function inStyle(style: FaceStyle, ...names: readonly string[]): Record<string, FaceStyle> {
  return Object.fromEntries(names.map((name) => [name, style]));
}

/** `<p class="about-writer">` → `p`, `.about-writer` */
function namesOf({ tagName, properties }: Element): string[] {
  return [tagName, ...[properties.className].flat().map((name) => `.${name}`)];
}
