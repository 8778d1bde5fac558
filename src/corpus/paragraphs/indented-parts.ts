import { endsLikeSentence } from '../text/sentences.ts';
import { isBlank } from '../text/white-space.ts';

/**
 * The parts of a text between its blank lines, each divided by the first lines of paragraphs, which are set in. What that is not sure of,
 * as verse and a list, is not divided.
 *
 * `['  It was late.\n  The ferry …\ncame.']` → `[['  It was late.', '  The ferry …\ncame.']]`
 */
export function indentedParts(parts: readonly string[]): string[][] {
  const written = parts.map((part) => part.split('\n').filter((line) => !isBlank(line)));
  const several = written.filter((lines) => lines.length > 1);
  const startsIn = [isTyped(several) && startsByColumns, hasWideSpaces(several) && startsByWideSpaces].filter(Boolean);
  return written.map((lines, part) => {
    const starts = startsIn.map((find) => find && find(lines)).find(Boolean);
    if (!starts) return [parts[part] as string];
    return starts.map((start, i) => lines.slice(start, starts[i + 1]).join('\n'));
  });
}

/** The lines at which paragraphs start, or nothing if that is not sure. */
type Starts = readonly number[] | undefined;

/** Chinese and Japanese: a space as wide as a letter, or two, before each paragraph, but for what somebody says. */
function hasWideSpaces(parts: readonly (readonly string[])[]): boolean {
  const lines = parts.flat();
  return lines.some((line) => line.length > LONGEST_CHINESE_VERSE) && lines.filter(isWide).length * 2 >= lines.length;
}

/** UTF-16 units: two halves of seven letters with their signs, set in. */
const LONGEST_CHINESE_VERSE = 20;

const isWide = (line: string) => /^\u3000{1,2}(?!\u3000)/.test(line);

function startsByWideSpaces(lines: readonly string[]): Starts {
  const ended = lines.filter(endsLikeSentence).length;
  const isVerse = new Set(lines.map(({ length }) => length)).size === 1;
  if (!lines.some(isWide) || isVerse || ended < lines.length * 0.7) return undefined;
  return lines.flatMap((line, i) => (i === 0 || isWide(line) || endsLikeSentence(lines[i - 1] ?? '') ? [i] : []));
}

/** A typewriter: the first line of a paragraph is set in, and the line before each other one is as full as words let it be. */
function isTyped(parts: readonly (readonly string[])[]): boolean {
  const typed = parts.filter((lines) => isSetIn(lines[0] ?? ''));
  const width = typed.flat().reduce((most, { length }) => Math.max(most, length), 0);
  const ends = typed.flatMap((lines) =>
    lines.flatMap((line, i) => (i > 0 && !isSetIn(line) ? [[lines[i - 1], line]] : [])),
  );
  const full = ends.filter(
    ([before = '', line = '']) => before.length + 1 + line.split(' ', 1).join('').length > width - RAGGED,
  );
  return width >= NARROWEST && ends.length > 1 && full.length >= ends.length * 0.75;
}

const isSetIn = (line: string) => /^(?: {2,12}|\t)(?=\S)/.test(line);

function startsByColumns(lines: readonly string[]): Starts {
  const starts = lines.flatMap((line, i) => (i === 0 || isSetIn(line) ? [i] : []));
  const isSure = starts.every((i) => i === 0 || endsLikeSentence(lines[i - 1] ?? ''));
  const isFlush = lines.every((line, i) => i === 0 || isSetIn(line) || /^\S/.test(line));
  return isSure && isFlush && starts.length < lines.length && isSetIn(lines[0] ?? '') ? starts : undefined;
}

/** UTF-16 units: shorter lines are seldom those of a typewriter. */
const NARROWEST = 50;

/** UTF-16 units by which a person who types ends a line early. */
const RAGGED = 4;
