import { SHORTEST_RUN, survivingRuns } from './runs.ts';
import type { Fingerprint } from './similarity.ts';

/** How many words of an old paragraph live on in one new paragraph. */
export type Share = {
  readonly fresh: number;
  readonly words: number;
  /** How many of the first ten words of the old paragraph are among them. */
  readonly opening: number;
  /** How many of them are among the first ten words of the new paragraph. */
  readonly opens: number;
};

/** Words that count as the beginning of a paragraph (PARAGRAPHS.md §3). */
const OPENING = 10;

/**
 * Where the words of old paragraphs live on, for each old one its shares in new ones: in runs of four words or more,
 * which may go across the border of two paragraphs that stand beside each other.
 */
export function shares(
  olds: readonly number[],
  news: readonly number[],
  printOf: { readonly old: (index: number) => Fingerprint; readonly fresh: (index: number) => Fingerprint },
): Map<number, Share[]> {
  const from = stream(olds, printOf.old);
  const to = stream(news, printOf.fresh);
  const found = new Map<number, Map<number, { fresh: number; words: number; opening: number; opens: number }>>();
  for (const run of survivingRuns(from.words, to.words)) {
    for (let step = 0; step < run.length; step += 1) {
      const old = from.paragraph[run.old + step] ?? 0;
      const fresh = to.paragraph[run.new + step] ?? 0;
      const ofOld =
        found.get(old) ?? new Map<number, { fresh: number; words: number; opening: number; opens: number }>();
      const share = ofOld.get(fresh) ?? { fresh, words: 0, opening: 0, opens: 0 };
      share.words += 1;
      if ((from.position[run.old + step] ?? 0) < OPENING) share.opening += 1;
      if ((to.position[run.new + step] ?? 0) < OPENING) share.opens += 1;
      found.set(old, ofOld.set(fresh, share));
    }
  }
  return new Map([...found].map(([old, ofOld]) => [old, [...ofOld.values()]]));
}

/** How much of a text, from 0 to 1, stands in another one, in runs of at least four words; of a shorter text, all or nothing. */
export function cover(text: Fingerprint, within: Fingerprint): number {
  if (text.words.length === 0) return 0;
  if (text.words.length < SHORTEST_RUN) return holds(within.words, text.words) ? 1 : 0;
  const words = survivingRuns(text.words, within.words).reduce((sum, { length }) => sum + length, 0);
  return words / text.words.length;
}

function holds(words: Int32Array, sought: Int32Array): boolean {
  return words.some((_, at) => sought.every((word, step) => words[at + step] === word));
}

/** Words of paragraphs as one stream, with a boundary where others stand between two of them. */
function stream(paragraphs: readonly number[], printOf: (index: number) => Fingerprint) {
  const length = paragraphs.reduce((sum, paragraph) => sum + printOf(paragraph).words.length + 1, 0);
  const words = new Int32Array(length).fill(-1);
  const paragraph = new Int32Array(length);
  const position = new Int32Array(length);
  let at = 0;
  let before = -2;
  for (const index of paragraphs) {
    if (index !== before + 1) at += 1;
    before = index;
    const own = printOf(index).words;
    words.set(own, at);
    paragraph.fill(index, at, at + own.length);
    for (let step = 0; step < own.length; step += 1) position[at + step] = step;
    at += own.length;
  }
  return { words: words.subarray(0, at), paragraph, position };
}
