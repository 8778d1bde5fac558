import { sentenceStarts } from '../text/sentences.ts';

/** A mention in its sentence: the words before it, itself, the words behind it. */
export type Quote = { readonly before: string; readonly text: string; readonly after: string };

/** The longest piece of a sentence on either side of a mention, in UTF-16 units; beyond it words are left out. */
const REACH = 260;

/** The sentence of a text, or the line of a list or table, that holds the range; a long one is cut at words, with `…`. */
export function sentenceAround(text: string, start: number, end: number): Quote {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const line = text.slice(from, to);
  const starts = sentenceStarts(line).map((offset) => offset + from);
  const first = starts.findLast((offset) => offset <= start) ?? from;
  const last = starts.find((offset) => offset >= end) ?? to;
  return {
    before: cutStart(text.slice(first, start).trimStart()),
    text: text.slice(start, end),
    after: cutEnd(text.slice(end, last).trimEnd()),
  };
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
  for (const place of mentions) {
    const { before, text, after } = sentenceAround(place.text, place.start, place.end);
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
