import type { Element, Root, RootContent, Text } from 'hast';
import { LONG } from '../corpus/mdx/document/reading-aids.ts';

/** Paragraphs of a part: it is laid out within a frame, and there are few of them. */
const SIZE = 20;

/**
 * Puts the blocks of a long text into parts, `<div class="part">`, which a browser lays out as they are reached. Each
 * paragraph by itself would have the browser measure all the others again whenever one comes into view.
 */
export function rehypeLongParts() {
  return (tree: Root): void => {
    if (tree.children.filter(isParagraph).length <= LONG) return;
    const children: RootContent[] = [];
    let part: Element | undefined;
    for (const child of tree.children) {
      if (!isInPart(child)) {
        children.push(child);
        continue;
      }
      // A part begins after a paragraph, so no heading ends one.
      const isFull = child.type === 'element' && part && part.children.filter(isParagraph).length >= SIZE;
      if (!part || isFull) {
        part = newPart();
        children.push(part);
      }
      part.children.push(child);
    }
    tree.children = children;
  };
}

function isParagraph(node: RootContent): boolean {
  return node.type === 'element' && node.properties.dataParagraph !== undefined;
}

/** Code of MDX stays where it is, and so do footnotes, which stand beside the text. */
function isInPart(node: RootContent): node is Element | Text {
  return node.type === 'text' || (node.type === 'element' && node.properties.dataFootnotes === undefined);
}

function newPart(): Element {
  return { type: 'element', tagName: 'div', properties: { className: ['part'] }, children: [] };
}
