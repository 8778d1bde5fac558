import type { Break, Paragraph, RootContent, Text } from 'mdast';
import { foldSpaces } from '../../text/white-space.ts';
import { frameOf, withoutFrame } from './frame.ts';
import { areVerse, keepsLines, linesOf, partsSetIn, wrapWidth } from './kept-lines.ts';
import { headingOf, headingsIn, isOfParts } from './plain-headings.ts';
import { speakerOf, speakersIn } from './speakers.ts';

/**
 * The parts of a plain text between its blank lines as blocks: headings, ornaments, speeches, stanzas, and prose, whose lines
 * flow. Whatever is decided, each character stays.
 *
 * `['Chapter 1', 'It was\nnight.', '* * *', 'Tyger Tyger, …\nIn the forests …']` → heading, paragraph, ornament, stanza
 */
export function plainBlocks(parts: readonly string[]): RootContent[] {
  const { before, inside, after } = withoutFrame(parts);
  return [...before.map(framed), ...blocksOf(inside), ...after.map(framed)];
}

function framed(part: string): Paragraph {
  return frameOf(paragraphOf([foldSpaces(part)]));
}

/** Whether a text without blank lines is one stanza of a poem. */
export function isStanza(text: string): boolean {
  if (/\n[^\S\n]*\n/.test(text.trim())) return false;
  return areVerse(linesOf(text));
}

function blocksOf(written: readonly string[]): RootContent[] {
  const filled = written.map((part) => ({ part, lines: linesOf(part) })).filter(({ lines }) => lines.length > 0);
  const [parts, all] = [filled.map(({ part }) => part), filled.map(({ lines }) => lines)];
  const width = wrapWidth(all);
  const setIn = partsSetIn(parts);
  const formOf = headingsIn(all);
  const forms = repeated(all.map(formOf));
  const signs = all.map(underlineOf).filter((sign) => sign !== undefined);
  const speakers = speakersIn(all);
  const blocks: RootContent[] = [];
  let label: string | undefined;
  const endLabel = () => {
    if (label !== undefined) blocks.push(paragraphOf([label]));
    label = undefined;
  };
  for (const [i, lines] of all.entries()) {
    const [only = ''] = lines;
    const form = formOf(lines);
    const sign = signs.length > 1 ? underlineOf(lines) : undefined;
    const speaker = lines.length === 1 ? speakerOf(only) : undefined;
    if (sign !== undefined) {
      endLabel();
      const depth = sign !== '=' && signs.includes('=') ? 3 : 2;
      blocks.push({ type: 'heading', depth, children: [textOf(only)] });
      blocks.push({ ...paragraphOf(lines.slice(1)), data: ORNAMENTAL });
    } else if (form !== undefined && (forms.has(form) || (form === 'around' && [...forms].some(isOfParts)))) {
      endLabel();
      blocks.push(headingOf(lines.join(' '), form, forms));
    } else if (lines.length === 1 && ORNAMENT.test(only)) {
      endLabel();
      blocks.push({ ...paragraphOf([only]), data: ORNAMENTAL });
    } else if (speaker !== undefined && speakers.has(speaker)) {
      endLabel();
      label = only;
    } else {
      const isKept = keepsLines({ written: parts[i] ?? '', lines, width, isSetIn: setIn.has(i) });
      const shown = isKept ? lines : [foldSpaces(lines.join(' '))];
      blocks.push(paragraphOf(label === undefined ? shown : [label, ...shown]));
      label = undefined;
    }
  }
  endLabel();
  return blocks;
}

/** The sign of which the line below a heading is made, nearly as long: `The ferry` above `=========`. */
function underlineOf([heading = '', line, ...others]: readonly string[]): string | undefined {
  const sign = others.length === 0 ? /^([=~*^-])\1{2,}$/.exec(line ?? '')?.[1] : undefined;
  const isAsLong = Math.abs((line?.length ?? 0) - heading.length) <= MOST_UNEVEN;
  return isAsLong && /\p{L}/u.test(heading) ? sign : undefined;
}

/** UTF-16 units by which a line below a heading may be shorter or longer. */
const MOST_UNEVEN = 4;

/** A paragraph that is an ornament between parts, such as `* * *`: text that nobody cites. */
export function isOrnament(node: RootContent): boolean {
  return node.data !== undefined && 'isOrnament' in node.data;
}

const ORNAMENTAL = { isOrnament: true } as Paragraph['data'];

/** A line of signs without a letter or digit: `* * *`, `---`, `⁂`, `~ * ~`, `. . .`. */
const ORNAMENT =
  /^(?:[*＊⁂※☙❦❧✻✽✦❖★☆◆◇●○■□•·§†‡~_=#+─—–-][ \u00a0\u3000]*){1,40}$|^(?:\.[ \u00a0]+){2,40}\.?$|^[~=*—–-]*o[0Oo]o[~=*—–-]*$/u;

function paragraphOf(lines: readonly string[]): Paragraph {
  const children = lines.flatMap((line, i): (Text | Break)[] =>
    i > 0 ? [{ type: 'break' }, textOf(line)] : [textOf(line)],
  );
  return { type: 'paragraph', children };
}

function textOf(value: string): Text {
  return { type: 'text', value };
}

/** What is found at least twice: one line that looks like a heading proves nothing. */
function repeated(found: readonly (string | undefined)[]): ReadonlySet<string> {
  const groups = Map.groupBy(found, (one) => one);
  return new Set([...groups].flatMap(([one, all]) => (one !== undefined && all.length > 1 ? [one] : [])));
}
