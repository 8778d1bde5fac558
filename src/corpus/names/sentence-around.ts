import { sentenceStarts } from '../text/sentences.ts';

/** A mention in its sentence: the words before it, itself, the words behind it. */
export type Quote = { readonly before: string; readonly text: string; readonly after: string };

/** The longest piece of a sentence on either side of a mention, in UTF-16 units; beyond it words are left out. */
const REACH = 260;

/** The sentence of a text, or the line of a list or table, that holds the range; a long one is cut at words, with `…`. */
export function sentenceAround(text: string, start: number, end: number): Quote {
  return quoteIn(lineAround(text, start, end), start, end);
}

/** A line of a text, and where its sentences start, its end last: UTF-16 offsets into the text. */
type Line = { readonly text: string; readonly from: number; readonly to: number; readonly starts: readonly number[] };

function lineAround(text: string, start: number, end: number): Line {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  return { text, from, to, starts: [...sentenceStarts(text.slice(from, to)).map((offset) => offset + from), to] };
}

function quoteIn({ text, from, to, starts }: Line, start: number, end: number): Quote {
  const first = starts[firstAfter(starts, start) - 1] ?? from;
  const last = starts[firstAfter(starts, end - 1)] ?? to;
  return {
    before: cutStart(text.slice(first, start).trimStart()),
    text: text.slice(start, end),
    after: cutEnd(text.slice(end, last).trimEnd()),
  };
}

/** The place of the first of sorted offsets that is greater: a paragraph may have ten thousands of them. */
function firstAfter(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The sentences of a paragraph that hold the mentions, each sentence once, as pieces: every second piece is a mention.
 *
 * `GSA pays. Ask GSA or the GSA.` → `['', 'GSA', ' pays.'], ['Ask ', 'GSA', ' or the ', 'GSA', '.']`
 *
 * @param mentions in order; UTF-16 offsets into the text that each has
 */
export function sentencesWith(mentions: readonly Place[]): string[][] {
  const sentences: string[][] = [];
  let previous: Place | undefined;
  let line: Line | undefined;
  for (const place of mentions) {
    const isInLine = line !== undefined && line.text === place.text && line.from <= place.start && place.end <= line.to;
    line = isInLine && line ? line : lineAround(place.text, place.start, place.end);
    const { before, text, after } = quoteIn(line, place.start, place.end);
    const sentence = sentences.at(-1);
    const between = previous?.text === place.text ? place.text.slice(previous.end, place.start) : undefined;
    if (sentence && between !== undefined && sentence.at(-1)?.startsWith(between + text))
      sentence.splice(-1, 1, between, text, after);
    else sentences.push([before, text, after]);
    previous = place;
  }
  return sentences;
}

type Place = { readonly text: string; readonly start: number; readonly end: number };

function cutStart(before: string): string {
  if (before.length <= REACH) return before;
  const word = before.indexOf(' ', before.length - REACH);
  return `…${before.slice(word < 0 ? -REACH : word).toWellFormed()}`;
}

function cutEnd(after: string): string {
  if (after.length <= REACH) return after;
  const word = after.lastIndexOf(' ', REACH);
  return `${after.slice(0, word < 0 ? REACH : word).toWellFormed()} …`;
}
