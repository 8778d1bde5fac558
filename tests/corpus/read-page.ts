import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** A paragraph as it stands in HTML, read without any of the code under test. */
export type ShownParagraph = { readonly id: string; readonly number: string; readonly text: string };

/** The paragraphs of a page or of a fragment of one, in order. */
export function readPage(html: string): ShownParagraph[] {
  const shown: ShownParagraph[] = [];
  visit(fromHtml(html, { fragment: !/^<!doctype/i.test(html) }), 'element', (element) => {
    const { dataParagraph, id } = element.properties;
    if (dataParagraph === undefined) return CONTINUE;
    shown.push({ id: String(id), number: String(dataParagraph), text: elementText(element) });
    return SKIP;
  });
  return shown;
}

/** Every text that the paragraphs of a page hold, in order, without their controls. */
export function allText(html: string): string {
  return folded(
    readPage(html)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** White space as the contract counts it: each run one space, none at the ends. */
export function folded(text: string): string {
  return text.replace(/[\p{White_Space}\uFEFF]+/gu, ' ').replace(/^ | $/g, '');
}

/** `\n` between blocks, items and rows, `\t` between cells, all other white space one space. */
function elementText(element: Element): string {
  return blockTexts(element).join('\n');
}

const BLOCKS = new Set(
  'blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table ul'.split(' '),
);
const TABLE_PARTS = new Set(['table', 'thead', 'tbody']);

/** The texts of the blocks inside a block; what stands between two of them is a block too. */
function blockTexts(element: Element | Root): string[] {
  const texts: string[] = [];
  let run = '';
  const endRun = () => {
    if (lined(run) !== '') texts.push(lined(run));
    run = '';
  };
  for (const child of element.children) {
    if (child.type !== 'element' || !BLOCKS.has(child.tagName)) {
      run += inlineText(child);
      continue;
    }
    endRun();
    if (isControl(child)) continue;
    texts.push(...(child.tagName === 'table' ? rows(child) : blockTexts(child)));
  }
  endRun();
  return texts;
}

function rows(part: Element): string[] {
  const inside = part.children.filter((child) => child.type === 'element');
  return inside.flatMap((child) => (TABLE_PARTS.has(child.tagName) ? rows(child) : [cells(child)]));
}

function cells(row: Element): string {
  const inside = row.children.filter((child) => child.type === 'element');
  return inside.map((cell) => lined(inlineText(cell))).join('\t');
}

function inlineText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isControl(node)) return '';
  // Stands for the end of a line until white space is folded.
  if (node.tagName === 'br') return '\0';
  return node.children.map(inlineText).join('');
}

/** White space folded, with a run that holds a line break as one `\n`. */
function lined(text: string): string {
  const marked = text.replace(/[\p{White_Space}\uFEFF]*\0[\p{White_Space}\uFEFF\0]*/gu, '\0');
  return folded(marked)
    .replace(/^\0 ?| ?\0$/g, '')
    .replaceAll('\0', '\n');
}

function isControl({ tagName, properties }: Element): boolean {
  if (properties.dataPagefindIgnore !== undefined) return true;
  return tagName === 'a' && [properties.className].flat().includes('permalink');
}

/** The letters that a reader sees: the flow of a document, and its footnotes below. */
export function visibleText(html: string): { body: string; notes: string } {
  const [body = '', notes = ''] = html.split('<section data-footnotes');
  return { body: letters(fromHtml(body, { fragment: true })), notes: letters(fromHtml(notes, { fragment: true })) };
}

function letters(root: Nodes): string {
  if (root.type === 'text') return root.value.replace(/[\p{White_Space}\uFEFF]/gu, '');
  if (root.type === 'element' && isControl(root)) return '';
  return 'children' in root ? root.children.map(letters).join('') : '';
}
