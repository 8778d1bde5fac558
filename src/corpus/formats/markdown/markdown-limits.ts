import type { Nodes, Root } from 'mdast';
import { type Fault, fault } from '../../faults.ts';
import { isParent } from './markdown-tree.ts';
import { piecesOf } from './pieces-of.ts';

/**
 * What takes a parser of Markdown time by the square of how often it stands in one run of lines. The most of each takes some
 * seconds; people write a hundredth of it.
 */
const IN_A_RUN: readonly { what: string; most: number; count: (run: string) => number }[] = [
  { what: 'lines without an empty one', most: 10_000, count: (run) => run.split('\n').length },
  { what: 'marks of emphasis', most: 10_000, count: (run) => found(run, /\*+|_+|~+/g) },
  { what: 'brackets before parentheses', most: 10_000, count: (run) => found(run, /\]\(/g) },
  { what: 'closing brackets without an opening one', most: 10_000, count: unopened },
  { what: 'openings of declarations of HTML', most: 3000, count: (run) => found(run, /<[!?]/g) },
  { what: 'lengths of backticks', most: 300, count: (run) => new Set(run.match(/`+/g)).size },
];

/** Notes at the foot of one text. */
const MOST_NOTES = 5000;

/** The fault of an index that no parser of Markdown reads in seconds. */
export function tooMuchIndex(text: string, file: string, firstLine: number): Fault | undefined {
  const deep = LINE_TOO_DEEP.exec(text);
  if (!deep) return tooMuchMarkdown(text, file, firstLine) ?? tooManyBoxes(text, file, firstLine);
  const line = firstLine + text.slice(0, deep.index).split('\n').length - 1;
  return fault('too-large', { file, line }, 'This line is inside a hundred lists or quotations or more', '99');
}

/** The fault of a text that no parser of Markdown reads in seconds. It is to be asked before one tries. */
export function tooMuchMarkdown(text: string, file: string, firstLine: number): Fault | undefined {
  const notes = found(text, /^[ \t>]*\[\^[^\]\n]{1,999}\]:/gm);
  if (notes > MOST_NOTES) return fault('too-large', { file }, `There are ${notes} footnotes`, `${MOST_NOTES}`);
  let line = firstLine;
  for (const run of runsOf(text)) {
    const over = IN_A_RUN.map((limit) => ({ ...limit, all: limit.count(run) })).find(({ all, most }) => all > most);
    if (over) {
      const what = `There are ${over.all} ${over.what} from this line on to the next empty one`;
      return fault('too-large', { file, line }, what, `${over.most}`);
    }
    line += run.split('\n').length;
  }
  return undefined;
}

/** Quotations and lists in one piece of a text: where one ends, a parser of Markdown goes through all that it has read. */
const MOST_BOXES = 5000;

/** The fault of a text with more quotations and lists than are read in seconds. @param text with the notes of other tools as quotations */
export function tooManyBoxes(text: string, file: string, firstLine: number): Fault | undefined {
  for (const piece of piecesOf(text)) {
    const boxes = found(piece.text, BOX);
    if (boxes <= MOST_BOXES) continue;
    const place = { file, line: piece.lines + firstLine };
    return fault('too-large', place, `There are ${boxes} quotations and lists from this line on`, `${MOST_BOXES}`);
  }
  return undefined;
}

/** A quotation behind an empty line, and the first item of a list behind prose. */
const BOX =
  /^[ \t]*\n(?=[ \t]*>)|^(?![ \t]*(?:[-+*]|\d{1,9}[.)])[ \t])[^ \t\n].*\n(?:[ \t]*\n)*(?=(?:[-+*]|\d{1,9}[.)])[ \t])/gm;

/**
 * A line inside more than a hundred lists or quotations: to find out which takes minutes, and no person wrote it. A document with one
 * is read as plain text.
 */
export const LINE_TOO_DEEP = /^(?:[ \t]{400}|(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\n]{1,99}\]:)){100})/m;

/** Lines that may be one paragraph: no empty line, no item and no row of a table stands between them. */
function* runsOf(text: string): Generator<string> {
  let start = 0;
  for (const { index } of text.matchAll(ENDS_RUN)) {
    yield text.slice(start, index);
    start = index + 1;
  }
  yield text.slice(start);
}

const ENDS_RUN = /\n(?=[ \t>]*(?:\n|$|\||[-+*][ \t]|\d{1,9}[.)][ \t]))/g;

function unopened(run: string): number {
  let [open, count] = [0, 0];
  for (const [sign] of run.matchAll(/[[\]]/g)) {
    if (sign === '[') open += 1;
    else if (open > 0) open -= 1;
    else count += 1;
  }
  return count;
}

function found(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

/** Nodes of one block: each costs a page some ten kilobytes of memory while it is made. */
const MOST_NODES = 30_000;

/** The fault of a block that has more parts than a build has memory for. */
export function tooManyParts(tree: Root, file: string, firstLine: number): Fault | undefined {
  for (const block of tree.children) {
    const nodes = nodesIn(block);
    if (nodes <= MOST_NODES) continue;
    const place = { file, line: (block.position?.start.line ?? 1) + firstLine - 1 };
    const what = `This block is made of ${nodes} parts, such as items, cells, links and words between them`;
    return fault('too-large', place, what, `${MOST_NODES}`);
  }
  return undefined;
}

/** Every row of a table is as long as its longest. */
function nodesIn(node: Nodes): number {
  if (!isParent(node)) return 1;
  const inside = (node.children as Nodes[]).reduce((sum, child) => sum + nodesIn(child), 1);
  if (node.type !== 'table') return inside;
  const width = node.children.reduce((most, { children }) => Math.max(most, children.length), 0);
  return Math.max(inside, node.children.length * width);
}
