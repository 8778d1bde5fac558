import type { Element, Nodes, Root, RootContent, Text } from 'hast';
import type { VFile } from 'vfile';

/** A text of more letters is laid out in parts: so many take a slow telephone less than 50 ms, which nobody notices. */
const WHOLE = 7_000;

/** Letters of a part, at least, and parts of a text, at most: the browser looks at each in every frame. */
const LEAST = 3_000;
const MOST_PARTS = 120;

/** The first parts are small, since all that a window shows of them is laid out at once when the page opens: how many, and their letters. */
const FIRST = { parts: 3, letters: 1_200 };

/** Letters of a line where the window is wide, and the lines that the distance between two blocks is as high as. */
const LINE = 62;
const DISTANCE = 0.6;

/** Rather too many lines than too few: what is measured of a part before it is drawn must not lie over the next one. */
const MARGIN = 1.1;

/** Elements whose text begins a line and ends one. */
const OWN_LINE = new Set(['br', 'li', 'p', 'tr', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Puts the blocks of a longer text into parts, `<div class="part">`, which a browser lays out as they are reached. `data-lines` says
 * about how high it is. Each paragraph by itself would have the browser measure all the others again whenever one comes into view.
 */
export function rehypeParts() {
  return (tree: Root, file: VFile): void => {
    const letters = tree.children.filter(isInPart).reduce((sum, child) => sum + lengthOf(child), 0);
    if (letters <= WHOLE) return;
    const size = Math.max(LEAST, letters / (MOST_PARTS - FIRST.parts));
    const children: RootContent[] = [];
    let part: Element | undefined;
    let held = 0;
    let ended = 0;
    for (const child of tree.children) {
      if (!isInPart(child)) {
        children.push(child);
        continue;
      }
      if (!part) {
        part = { type: 'element', tagName: 'div', properties: { className: ['part'] }, children: [] };
        children.push(part);
      }
      part.children.push(child);
      held += lengthOf(child);
      // It ends after a paragraph, so no heading ends one.
      if (held < (ended < FIRST.parts ? FIRST.letters : size) || !isParagraph(child)) continue;
      part = undefined;
      held = 0;
      ended += 1;
    }
    for (const child of children) if (isPart(child)) child.properties.dataLines = linesOf(child);
    tree.children = children;
    file.data.hasParts = true;
  };
}

/** Code of MDX stays where it is, and so do footnotes, which stand beside the text. */
function isInPart(node: RootContent): node is Element | Text {
  return node.type === 'text' || (node.type === 'element' && node.properties.dataFootnotes === undefined);
}

function isParagraph(node: RootContent): boolean {
  return node.type === 'element' && node.properties.dataParagraph !== undefined;
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

function isPart(node: RootContent): node is Element {
  return node.type === 'element' && node.properties.className?.toString() === 'part';
}

/** The lines that a part has about, where the window is wide. */
function linesOf(part: Element): number {
  let lines = 0;
  let letters = 0;
  const endLine = () => {
    lines += Math.ceil(letters / LINE);
    letters = 0;
  };
  const read = (node: Nodes): void => {
    if (node.type === 'text') letters += node.value.trim().length;
    if (node.type !== 'element') return;
    if (OWN_LINE.has(node.tagName)) endLine();
    node.children.forEach(read);
    if (OWN_LINE.has(node.tagName)) endLine();
  };
  for (const block of part.children) {
    read(block);
    endLine();
    if (block.type === 'element') lines += DISTANCE;
  }
  return Math.ceil(lines * MARGIN);
}
