import { endsLikeSentence, sentenceStarts } from './sentences.ts';
import { foldSpaces, isBlank } from './white-space.ts';

/** How the paragraphs of a text were found. */
type Breaks = 'blank lines' | 'lines' | 'sentences';

export type Segmented = { readonly breaks: Breaks; readonly paragraphs: readonly string[] };

/**
 * The paragraphs of a plain text, white space folded, and what divided it: blank lines; else its lines, if they look
 * like paragraphs; else the ends of sentences. Nothing of the text is lost. A blank text has none.
 *
 * @param meanLength words that the editor wants a paragraph to have, for a text without breaks
 */
export function segment(text: string, meanLength?: number): Segmented {
  const parts = text.split(BLANK_LINES).filter((part) => !isBlank(part));
  const [only = ''] = parts;
  if (parts.length > 1) return divided('blank lines', parts);
  const lines = only.split('\n').filter((line) => !isBlank(line));
  if (areParagraphs(lines)) return divided('lines', lines);
  const starts = paragraphStarts(only, meanLength);
  return divided(
    'sentences',
    starts.map((start, i) => only.slice(start, starts[i + 1])),
  );
}

/**
 * Where the paragraphs of a text without breaks start: UTF-16 offsets, the first 0. Each lies at the start of a
 * sentence; a paragraph has three to five of them, unless the editor wants another length.
 */
export function paragraphStarts(text: string, meanLength?: number): number[] {
  const starts = sentenceStarts(text);
  const hasNote = starts.length > 1 && isAuthorNote(text.slice(starts.at(-1)));
  const body = hasNote ? starts.slice(0, -1) : starts;
  const bodyText = hasNote ? text.slice(0, starts.at(-1)) : text;
  const count = meanLength ? countWords(bodyText) / meanLength : body.length / SENTENCES;
  const evenly = spread(body, Math.max(1, Math.round(count)));
  return hasNote ? [...evenly, ...starts.slice(-1)] : evenly;
}

/** "The writer is a PhD candidate.": what newspapers set below an article. */
export function isAuthorNote(text: string): boolean {
  return (
    text.length < LONGEST_NOTE &&
    /^\s*(?:the|this) (?:present )?(?:writer|author|columnist|contributor)s? (?:is|are|was|were|has|have|can be)\b/i.test(
      text,
    )
  );
}

/** Sentences in a paragraph of a text without breaks. */
const SENTENCES = 4;

/** An author's note is a line or two, in UTF-16 units. */
const LONGEST_NOTE = 400;

/** Lines this long are paragraphs, not verses or items: the median, in UTF-16 units. */
const LINE_IS_PARAGRAPH = 120;

const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;

function divided(breaks: Breaks, parts: readonly string[]): Segmented {
  return { breaks, paragraphs: parts.map(foldSpaces).filter((part) => part !== '') };
}

function areParagraphs(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const ended = lines.filter(endsLikeSentence).length;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return ended > lines.length / 2 && median > LINE_IS_PARAGRAPH;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** `count` of the starts, the first among them, with as even a number between two as can be. */
function spread(starts: readonly number[], count: number): number[] {
  const chosen = Math.min(count, starts.length);
  return Array.from({ length: chosen }, (_, i) => starts[Math.round((i * starts.length) / chosen)] ?? 0);
}
