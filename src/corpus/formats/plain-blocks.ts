import type { Break, Heading, Paragraph, RootContent, Text } from 'mdast';
import { foldSpaces, plainSpaces } from '../text/white-space.ts';

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
  const lines = linesOf(text);
  return lines.length > 2 && !/\n[^\S\n]*\n/.test(text.trim()) && isVerse(lines, wrapWidth([lines]));
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

function blocksOf(parts: readonly string[]): RootContent[] {
  const all = parts.map(linesOf).filter((lines) => lines.length > 0);
  const width = wrapWidth(all);
  const forms = repeated(all.map((lines) => (lines.length === 1 ? headingForm(lines[0] ?? '') : undefined)));
  const speakers = repeated(all.map((lines) => (lines.length === 1 ? speakerOf(lines[0] ?? '') : undefined)));
  const blocks: RootContent[] = [];
  let label: string | undefined;
  const endLabel = () => {
    if (label !== undefined) blocks.push(paragraphOf([label]));
    label = undefined;
  };
  for (const lines of all) {
    const [only = ''] = lines;
    const form = lines.length === 1 ? headingForm(only) : undefined;
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
      const shown = isVerse(lines, width) ? lines : [foldSpaces(lines.join(' '))];
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

/** Words that name a part of a book or a play, larger ones first: a smaller part stands one level below a larger. */
const PARTS: readonly (readonly string[])[] = [
  [
    'book',
    'volume',
    'part',
    'act',
    'buch',
    'band',
    'teil',
    'akt',
    'aufzug',
    'livre',
    'tome',
    'partie',
    'acte',
    'libro',
    'tomo',
    'parte',
    'acto',
    'atto',
    'часть',
    'том',
    'действие',
  ],
  [
    'chapter',
    'scene',
    'canto',
    'letter',
    'stave',
    'adventure',
    'kapitel',
    'scene',
    'szene',
    'auftritt',
    'brief',
    'chapitre',
    'scène',
    'chant',
    'lettre',
    'capítulo',
    'capitulo',
    'escena',
    'carta',
    'capitolo',
    'scena',
    'глава',
    'сцена',
    'явление',
  ],
];

const LONGEST_HEADING = 80;

/** `Chapter 2`, `ACT II.`, `CHAPTER III. THE RETURN`, `Zweite Szene`, `XII.`: the word that it shares with its like. */
function headingForm(line: string): string | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const text = plainSpaces(line).toLowerCase();
  const [, counted] = COUNTED.exec(text) ?? [];
  if (counted !== undefined) return counted;
  const [, word = ''] = NUMBERED.exec(text) ?? ORDINAL.exec(text) ?? [];
  if (PARTS.some((words) => words.includes(word))) return word;
  return NUMERAL.test(plainSpaces(line)) ? 'numeral' : undefined;
}

/** The part's word, its number in digits, letters or as a word, and perhaps its title. */
const NUMBERED =
  /^(\p{L}+)\s+(?:the\s+)?(?:\d+|[ivxlcdm]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|last|premi\p{L}+|un|deux|trois|prim\p{L}+|eins|zwei|drei)(?:[.:)—–-]?|[.:—–-]+\s?.*|\s.*[^.!?,;])$/u;

/** `第一章 風`, `제3장`, `第12回` */
const COUNTED =
  /^[第제]\s?[0-9０-９一二三四五六七八九十百千〇零兩两]{1,6}\s?([章回節节卷部幕편장])(?:$|[\s:：、　].*)/u;

const ORDINAL =
  /^(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|last|erste\p{L}?|zweite\p{L}?|dritte\p{L}?|vierte\p{L}?|fünfte\p{L}?|premi\p{L}+|deuxième|second\p{L}?|troisième|quatrième|prim\p{L}+|segund\p{L}|tercer\p{L}?|\d+\.)\s+(\p{L}+)\.?$/u;

const NUMERAL = /^(?:[IVXLC]{1,7}\.?|\d{1,3}\.)$/;

function headingOf(line: string, form: string, forms: ReadonlySet<string>): Heading {
  const rank = PARTS.findIndex((words) => words.includes(form));
  const larger = PARTS.filter((words, i) => (rank < 0 || i < rank) && words.some((word) => forms.has(word))).length;
  return { type: 'heading', depth: (2 + larger) as Heading['depth'], children: [textOf(line)] };
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
    .flatMap((lines) => lines.map(({ length }) => length))
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
  const fits = pairs.filter(({ before, line }) => before.length + 1 + (line.split(' ', 1)[0] ?? '').length <= width);
  const isWrapped = width >= NARROWEST && fits.length <= pairs.length * 0.25;
  if (isWrapped) return false;
  const capital = pairs.filter(({ line }) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{Lt}]/u.test(line)).length;
  const longest = Math.max(...lines.map(({ length }) => length));
  if (capital >= pairs.length * (pairs.length < 4 ? 1 : 0.75) && longest < LONGEST_VERSE) return true;
  return width >= NARROWEST && fits.length === pairs.length && longest <= width * 0.85;
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
