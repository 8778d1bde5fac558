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
