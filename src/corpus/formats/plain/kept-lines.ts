import { foldSpaces } from '../../text/white-space.ts';

/** What stands between two blank lines, and what is known of the text around it. */
export type Part = {
  /** As it is written. */
  readonly written: string;
  /** Its lines, with white space folded. */
  readonly lines: readonly string[];
  /** How long the lines of the text's wrapped prose are; 0 where it was not wrapped. */
  readonly width: number;
  /** Whether it is indented as a whole, where most of the text is not. */
  readonly isSetIn: boolean;
};

/** Whether the lines of a part were meant, and are no prose that a program or a person wrapped. */
export function keepsLines(part: Part): boolean {
  return part.lines.length > 1 && KEPT_LINES.some(({ holds }) => holds(part));
}

/** Whether the lines of a text without blank lines are those of a poem or a psalm. */
export function areVerse(lines: readonly string[]): boolean {
  const width = wrapWidth([lines]);
  return lines.length > 2 && (standAsVerse(lines, width) || endEarly(lines, width) || areCounted(lines));
}

/** Why lines stay lines. The example of each stands in a text whose prose is wrapped at sixty signs. */
export const KEPT_LINES: readonly {
  readonly name: string;
  readonly example: string;
  readonly holds: (part: Part) => boolean;
}[] = [
  {
    name: 'each line begins with a capital and ends before the width',
    example: 'Up the hill and down the lane\nAnd never home to sleep again',
    holds: ({ lines, width }) => standAsVerse(lines, width),
  },
  {
    name: 'the first word of each line had room in the line before',
    example: 'so late\nand so cold\nthe ferry came',
    holds: ({ lines, width }) => endEarly(lines, width),
  },
  {
    name: 'three lines and more in a text that was not wrapped',
    example: 'old pond by the mill\na frog considers the edge\nthen thinks otherwise',
    holds: ({ lines, width }) => width === 0 && lines.length > 2 && !isWrappedAlone(lines),
  },
  {
    name: 'lines after the first begin at different depths',
    example: '    The kettle\n        is singing\n    on the stove',
    holds: ({ written }) => isSteppedIn(written),
  },
  {
    name: 'a part that is set in, with short lines',
    example: '    to the ferryman\n    one boat\n    lent for the winter',
    holds: ({ lines, width, isSetIn }) =>
      isSetIn && longestOf(lines) < LONGEST_VERSE && (width === 0 || longestOf(lines) <= width * 0.75),
  },
  {
    name: 'items, each with its mark',
    example: 'To buy:\n- milk\n- string',
    holds: ({ lines }) => areItems(lines),
  },
  {
    name: 'verses by their numbers',
    example: '1 The river knows the way.\n2 Let him that hath a boat be still.',
    holds: ({ lines }) => areCounted(lines),
  },
];

/** UTF-16 units: shorter lines are seldom those of a program for mail or print. */
const NARROWEST = 50;

/** How long the lines of wrapped prose are: nine of ten lines are no longer. 0 in a text that was not wrapped. */
export function wrapWidth(all: readonly (readonly string[])[]): number {
  const parts = all.filter((lines) => lines.length > 1);
  const lengths = parts.flatMap((lines) => lines.map(columnsOf)).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width >= NARROWEST || isNarrowColumn(parts, lengths.at(-1) ?? 0) ? width : 0;
}

/** Prose in a narrow column: hardly a line had room for the next word, and most go on in small letters. */
function isNarrowColumn(parts: readonly (readonly string[])[], width: number): boolean {
  const count = (of: (lines: readonly string[]) => number) => parts.reduce((sum, lines) => sum + of(lines), 0);
  const ends = count((lines) => lines.length - 1);
  return ends >= FEWEST_ENDS && count((lines) => roomy(lines, width)) <= ends * 0.15 && count(goingOn) * 2 >= ends;
}

/** Ends of lines by which a column is told from verse, of which a few lines may be as long as each other. */
const FEWEST_ENDS = 8;

/** Whether most lines are as full as a program makes them: the next word had no room. */
function isWrapped(lines: readonly string[], width: number): boolean {
  return width > 0 && roomy(lines, width) <= (lines.length - 1) * 0.25;
}

/** Prose among verse: lines about as long as a page is wide, each as full as the longest allows, that go on in small letters. */
function isWrappedAlone(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map(columnsOf));
  return width >= WIDE_AS_A_PAGE && isWrapped(lines, width) && goingOn(lines) * 2 >= lines.length - 1;
}

/** How many lines go on with the sentence of the line before, as far as small letters tell. */
function goingOn(lines: readonly string[]): number {
  return lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
}

/** UTF-16 units: verse is rarely so wide. */
const WIDE_AS_A_PAGE = 60;

/** How many lines had room for the first word of the next. */
function roomy(lines: readonly string[], width: number): number {
  return lines.slice(1).filter((line, i) => columnsOf(lines[i] ?? '') + 1 + columnsOf(firstWord(line)) <= width).length;
}

function endEarly(lines: readonly string[], width: number): boolean {
  return width > 0 && roomy(lines, width) === lines.length - 1 && longestOf(lines) <= width * 0.85;
}

function standAsVerse(lines: readonly string[], width: number): boolean {
  if (isWrapped(lines, width)) return false;
  const others = lines.slice(1);
  const capital = others.filter((line) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{Lt}]/u.test(line)).length;
  return capital >= others.length * (others.length < 4 ? 1 : 0.75) && longestOf(lines) < LONGEST_VERSE;
}

function longestOf(lines: readonly string[]): number {
  return lines.reduce((most, { length }) => Math.max(most, length), 0);
}

/** How wide a line is in a typewriter's font: the signs of Chinese, Japanese and Korean are twice as wide. */
function columnsOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** What a program would have moved up to the line before, had there been room. */
function firstWord(line: string): string {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.exec(line)?.[0] ?? line.split(' ', 1)[0] ?? '';
}

/** The parts of several lines that are indented as a whole, if that sets them apart: most of the text is not. */
export function partsSetIn(parts: readonly string[]): ReadonlySet<number> {
  const setIn = parts.flatMap((part, i) => {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 1 && lines.every((line) => /^(?: {2}|\t)/.test(line)) ? [i] : [];
  });
  return new Set(setIn.length * 2 < parts.length ? setIn : []);
}

/** Whether lines after the first begin at different depths, as those of poems do: in prose only the first line or the others are set in. */
function isSteppedIn(part: string): boolean {
  const depths = part.split('\n').filter((line) => line.trim() !== '');
  return depths.length > 2 && new Set(depths.slice(1).map((line) => /^\s*/.exec(line)?.[0].length)).size > 1;
}

/** Two items or more, after at most one line that announces them; what has no mark goes on with the item above. */
function areItems(lines: readonly string[]): boolean {
  const first = ITEM.test(lines[0] ?? '') ? 0 : 1;
  const items = lines.slice(first);
  return items.length > 1 && items.every((line) => ITEM.test(line));
}

const ITEM = /^(?:[-*+•·–—◦▪][ \t]|\(?(?:\d{1,3}|[a-z])[.)][ \t])\S/u;

/** Each line begins with the number after that of the line before. */
function areCounted(lines: readonly string[]): boolean {
  const counts = lines.map((line) => Number(/^(\d{1,3})[.:]? \S/.exec(line)?.[1] ?? Number.NaN));
  return counts.every((count, i) => (i === 0 ? count > 0 : count === (counts[i - 1] ?? 0) + 1));
}

/** UTF-16 units of the longest line of a stanza. */
const LONGEST_VERSE = 90;

/** The lines of a part that hold something. */
export function linesOf(part: string): string[] {
  return part
    .split('\n')
    .map(foldSpaces)
    .filter((line) => line !== '');
}
