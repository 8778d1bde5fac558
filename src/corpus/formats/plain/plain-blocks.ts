import type { Break, Paragraph, RootContent, Text } from 'mdast';
import { headingForm, headingOf, isAlphabet, LETTER, numberedTitles, titlesInCapitals } from './plain-headings.ts';
import { foldSpaces } from '../../text/white-space.ts';

/**
 * The parts of a plain text between its blank lines as blocks: headings, ornaments, speeches, stanzas, and prose, whose lines
 * flow. Whatever is decided, each character stays.
 *
 * `['Chapter 1', 'It was\nnight.', '* * *', 'Tyger Tyger, …\nIn the forests …']` → heading, paragraph, ornament, stanza
 */
export function plainBlocks(parts: readonly string[]): RootContent[] {
  const { before, inside, after } = withoutFrame(parts);
  return [...before.map(frameOf), ...blocksOf(inside), ...after.map(frameOf)];
}

/** Whether a text without blank lines is one stanza of a poem. */
export function isStanza(text: string): boolean {
  if (/\n[^\S\n]*\n/.test(text.trim())) return false;
  const lines = linesOf(text);
  return lines.length > 2 && isVerse(lines, wrapWidth([lines]));
}

/** What stands around the text in a file of Project Gutenberg: its header and its licence, to the marks that end and begin them. */
function withoutFrame(parts: readonly string[]) {
  const start = parts.findIndex((part) => FRAME_START.test(part));
  const end = parts.findIndex((part, i) => i > start && FRAME_END.test(part));
  if (start < 0) return { before: [], inside: parts, after: [] };
  const last = end < 0 ? parts.length : end;
  return { before: parts.slice(0, start + 1), inside: parts.slice(start + 1, last), after: parts.slice(last) };
}

const FRAME_START = /^\s*\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG/;

const FRAME_END = /^\s*\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG/;

function frameOf(part: string): Paragraph {
  return { ...paragraphOf([foldSpaces(part)]), data: FRAMING };
}

/** Whether a paragraph is of the frame around the text. */
export function isFrame(node: RootContent): boolean {
  return node.data !== undefined && 'isFrame' in node.data;
}

const FRAMING = { isFrame: true } as Paragraph['data'];

function blocksOf(written: readonly string[]): RootContent[] {
  const filled = written.map((part) => ({ part, lines: linesOf(part) })).filter(({ lines }) => lines.length > 0);
  const [parts, all] = [filled.map(({ part }) => part), filled.map(({ lines }) => lines)];
  const width = wrapWidth(all);
  const setIn = partsSetIn(parts);
  const isIndex = isAlphabet(all.flatMap((lines) => (lines.length === 1 && LETTER.test(lines[0] ?? '') ? lines : [])));
  const titles = numberedTitles(all);
  const speakers = speakersIn(all);
  const capitals = speakers.size === 0 ? titlesInCapitals(all) : new Set();
  const formOf = (lines: readonly string[]) => {
    if (lines.length !== 1) return undefined;
    if (titles.has(lines)) return 'title';
    return headingForm(lines[0] ?? '', isIndex) ?? (capitals.has(lines) ? 'capitals' : undefined);
  };
  const forms = repeated(all.map(formOf));
  const blocks: RootContent[] = [];
  let label: string | undefined;
  const endLabel = () => {
    if (label !== undefined) blocks.push(paragraphOf([label]));
    label = undefined;
  };
  for (const [i, lines] of all.entries()) {
    const [only = ''] = lines;
    const form = formOf(lines);
    const speaker = lines.length === 1 ? speakerOf(only) : undefined;
    if (form !== undefined && forms.has(form)) {
      endLabel();
      blocks.push(headingOf(only, form, forms));
    } else if (lines.length === 1 && ORNAMENT.test(only)) {
      endLabel();
      blocks.push({ ...paragraphOf([only]), data: ORNAMENTAL });
    } else if (speaker !== undefined && speakers.has(speaker)) {
      endLabel();
      label = only;
    } else {
      const isKept = isVerse(lines, width) || isSteppedIn(parts[i] ?? '') || (setIn.has(i) && isShort(lines, width));
      const shown = isKept ? lines : [foldSpaces(lines.join(' '))];
      blocks.push(paragraphOf(label === undefined ? shown : [label, ...shown]));
      label = undefined;
    }
  }
  endLabel();
  return blocks;
}

/** A paragraph that is an ornament between parts, such as `* * *`: text that nobody cites. */
export function isOrnament(node: RootContent): boolean {
  return node.data !== undefined && 'isOrnament' in node.data;
}

const ORNAMENTAL = { isOrnament: true } as Paragraph['data'];

/** A line of signs without a letter or digit: `* * *`, `---`, `⁂`, `~ * ~`, `. . .`. */
const ORNAMENT = /^(?:[*⁂☙❦❧✻✽•·§~_=#+—–-][ \u00a0]*){1,40}$|^(?:\.[ \u00a0]+){2,40}\.?$/u;

function linesOf(part: string): string[] {
  return part
    .split('\n')
    .map(foldSpaces)
    .filter((line) => line !== '');
}

/** What is found at least twice: one line that looks like a heading proves nothing. */
function repeated(found: readonly (string | undefined)[]): ReadonlySet<string> {
  const groups = Map.groupBy(found, (one) => one);
  return new Set([...groups].flatMap(([one, all]) => (one !== undefined && all.length > 1 ? [one] : [])));
}

/** Labels of one speaker and another, by which a text is known for a play. */
const FEWEST_LABELS = 4;

/** Who speaks at least twice; in a play each whose label ends as labels do. */
function speakersIn(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const labels = all.flatMap((lines) => (lines.length === 1 ? lines : []));
  const named = labels.flatMap((label) => speakerOf(label) ?? []);
  const sure = repeated(named);
  if (named.filter((name) => sure.has(name)).length < FEWEST_LABELS) return sure;
  return new Set([...sure, ...labels.flatMap((label) => (/[.:_*]$/.test(label) ? (speakerOf(label) ?? []) : []))]);
}

/** `BERNARDO.`, `FIRST WITCH:`, `SENTA (aside).`, `_The Boy (rising)._`: a name in capitals or in marks of emphasis, alone. */
function speakerOf(line: string): string | undefined {
  const [, marked] = MARKED_SPEAKER.exec(line) ?? [];
  const [, plain = ''] = SPEAKER.exec(line) ?? [];
  const name = marked ?? (/\p{Lu}{2}/u.test(plain) ? plain : undefined);
  return name?.replace(/[.:\s]+$/, '');
}

const SPEAKER = /^((?:\p{Lu}[\p{Lu}\p{M}’'-]*\.?\s?){1,4}?)(?:\s?[([_][^)\]]{0,60}[)\]_]{1,2})?[.:]*$/u;

/** Plain texts print italics as `_Anna._`; a direction may stand in the marks or behind them. */
const MARKED_SPEAKER =
  /^(?=[_*])[_*]{1,2}(\p{Lu}[\p{L}\p{M}’'-]*\.?(?: [\p{L}\p{M}’'-]+\.?){0,3}?) ?(?:[([][^)\]]{0,80}[)\]])?[.:]?[_*]{1,2}(?: ?[([][^)\]]{0,80}[)\]])?[.:]?$/u;

/** UTF-16 units: a text whose lines are shorter was not broken by a program for mail or print. */
const NARROWEST = 50;

/** How long the lines of wrapped prose are: nine of ten lines are no longer. */
function wrapWidth(all: readonly (readonly string[])[]): number {
  const lengths = all
    .filter((lines) => lines.length > 1)
    .flatMap((lines) => lines.map(columnsOf))
    .sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/**
 * Lines that were meant: each begins with a capital, and they do not fill the width; or each is so short that the first word of
 * the next would have had room.
 */
function isVerse(lines: readonly string[], width: number): boolean {
  if (lines.length < 2) return false;
  const pairs = lines.slice(1).map((line, i) => ({ before: lines[i] ?? '', line }));
  const fits = pairs.filter(({ before, line }) => columnsOf(before) + 1 + columnsOf(firstWord(line)) <= width);
  const isWrapped = width >= NARROWEST && fits.length <= pairs.length * 0.25;
  if (isWrapped) return false;
  const capital = pairs.filter(({ line }) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{Lt}]/u.test(line)).length;
  const longest = Math.max(...lines.map(({ length }) => length));
  if (capital >= pairs.length * (pairs.length < 4 ? 1 : 0.75) && longest < LONGEST_VERSE) return true;
  return width >= NARROWEST && fits.length === pairs.length && longest <= width * 0.85;
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
function partsSetIn(parts: readonly string[]): ReadonlySet<number> {
  const setIn = parts.flatMap((part, i) => (/^(?:(?: {2,}|\t)[^\n]*\n*){2,}$/.test(part) ? [i] : []));
  return new Set(setIn.length * 2 < parts.length ? setIn : []);
}

/** Whether lines after the first begin at different depths, as those of poems do: in prose only the first line or the others are set in. */
function isSteppedIn(part: string): boolean {
  const depths = part.split('\n').filter((line) => line.trim() !== '');
  return depths.length > 3 && new Set(depths.slice(1).map((line) => /^\s*/.exec(line)?.[0].length)).size > 1;
}

/** Whether lines end long before those of wrapped prose do, where there is such prose. */
function isShort(lines: readonly string[], width: number): boolean {
  const longest = Math.max(...lines.map(({ length }) => length));
  return longest < LONGEST_VERSE && (width < NARROWEST || longest <= width * 0.75);
}

/** UTF-16 units of the longest line of a stanza. */
const LONGEST_VERSE = 90;

function paragraphOf(lines: readonly string[]): Paragraph {
  const children = lines.flatMap((line, i): (Text | Break)[] =>
    i > 0 ? [{ type: 'break' }, textOf(line)] : [textOf(line)],
  );
  return { type: 'paragraph', children };
}

function textOf(value: string): Text {
  return { type: 'text', value };
}
