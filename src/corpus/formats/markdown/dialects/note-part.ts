import { boxOf, FENCE_END, indexFrom, KINDS, titled } from './box-of.ts';

/** A note or another part of more lines, read as one. */
export type Part = {
  readonly indent: string;
  readonly opening: readonly string[];
  readonly inside: readonly string[];
  readonly closing: readonly string[];
  /** Whether it becomes a quotation. */
  readonly isQuoted: boolean;
  /** Whether what is inside is no Markdown. */
  readonly isCode?: true;
  /** The last line of it. */
  readonly last: number;
};

/** The note of MkDocs that begins in a line, with all that is indented below it; one that is indented itself belongs to an item of a list. */
export function indentedNote(lines: readonly string[], start: number): Part | undefined {
  const [, indent = '', kind, named, given, tab] = INDENTED.exec(lines[start] ?? '') ?? [];
  const title = tab ?? (given || titled(named ?? kind ?? ''));
  if (title === '') return undefined;
  if (indent.length > 3 && !isInItem(lines, start, indent.length)) return undefined;
  const inner = `${indent}    `;
  let last = start;
  for (let i = start + 1; i < lines.length; i += 1) {
    const line = (lines[i] as string).replace(/^\t/, '    ');
    if (line.startsWith(inner) && line.trim() !== '') last = i;
    else if (line.trim() !== '') break;
  }
  if (kind !== undefined && !KINDS.test(kind) && last === start) return undefined;
  const inside = lines.slice(start + 1, last + 1).map((line) => line.replace(/^\t/, '    ').slice(inner.length));
  return { indent, ...titledBy(title), inside, closing: [''], isQuoted: true, last };
}

/** A box between lines of `:::` that are indented, as in an item of a list. */
export function indentedBox(lines: readonly string[], start: number): Part | undefined {
  const [, indent = '', fence] = /^( {1,12})(:{3,}.*)$/.exec(lines[start] ?? '') ?? [];
  const box = fence === undefined ? undefined : boxOf(fence, undefined);
  if (!box || (indent.length > 3 && !isInItem(lines, start, indent.length))) return undefined;
  const isEnd = (line: string) => line.startsWith(indent) && FENCE_END.test(line.slice(indent.length));
  const last = indexFrom(lines, start + 1, isEnd, start + LONGEST_BOX);
  if (last < 0) return undefined;
  const inside = lines.slice(start + 1, last).map((line) => line.slice(Math.min(indent.length, line.search(/\S|$/))));
  const opening = box.title === undefined ? [''] : titledBy(box.title).opening;
  return { indent, opening, inside, closing: [''], isQuoted: box.title !== undefined, last };
}

/** What opens the quotation that a note becomes. */
export function titledBy(title: string): { opening: string[] } {
  return { opening: [`> **${title.trim()}**`, '>'] };
}

/** Whether what is indented so far stands below an item of a list. */
export function isInItem(lines: readonly string[], start: number, indent: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - LONGEST_LOOK); i -= 1) {
    const line = lines[i] as string;
    const own = line.search(/\S/);
    if (own >= 0 && own < indent) return /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
  }
  return false;
}

/** Lines above in which the item is looked for, and of a box in an item. */
const [LONGEST_LOOK, LONGEST_BOX] = [500, 1000];

/** MkDocs: `!!! note inline`, `!!! note wide "Title"`, folded with `???`; `=== "Title"` is one of several tabs. */
const INDENTED =
  /^( *)(?:(?:!!!|\?\?\?\+?) (?:([\w-]+)(?: inline)?(?: end)?|([\w-]+)(?: [\w -]+)? "([^"]*)")|===[!+]? "([^"]+)")\s*$/;
