import { SHORTEST_RUN, survivingRuns } from './runs.ts';
import type { Fingerprint } from './similarity.ts';

/** How many words of an old paragraph live on in one new paragraph. */
export type Share = {
  readonly fresh: number;
  /** Those of its core only. */
  readonly own: number;
  readonly words: number;
  /** How many of the first ten words of the old paragraph are among them. */
  readonly opening: number;
  /** How many of them are among the first ten words of the new paragraph. */
  readonly opens: number;
};

type Counts = { -readonly [Key in keyof Share]: Share[Key] };

/** Words that count as the beginning of a paragraph (PARAGRAPHS.md §3). */
const OPENING = 10;

/**
 * Where the words of old paragraphs live on, for each old one its shares in new ones: in runs of four words or more,
 * which may go across the border of two paragraphs that stand beside each other. Of a paragraph with a core
 * only the words of that begin it.
 */
export function shares(
  olds: readonly number[],
  news: readonly number[],
  texts: { readonly olds: readonly Fingerprint[]; readonly news: readonly Fingerprint[] },
  cores: ReadonlyMap<number, Uint8Array>,
): Map<number, Share[]> {
  const from = stream(olds, texts.olds, cores);
  const to = stream(news, texts.news);
  const found = new Map<number, Map<number, Counts>>();
  for (const run of survivingRuns(from.words, to.words)) {
    for (let step = 0; step < run.length; step += 1) {
      const old = from.paragraph[run.old + step] ?? 0;
      const fresh = to.paragraph[run.new + step] ?? 0;
      const ofOld = found.get(old) ?? new Map<number, Counts>();
      const share = ofOld.get(fresh) ?? { fresh, own: 0, words: 0, opening: 0, opens: 0 };
      share.words += 1;
      const position = from.position[run.old + step] ?? -1;
      if (position >= 0) share.own += 1;
      if (position >= 0 && position < OPENING) share.opening += 1;
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
function stream(
  indices: readonly number[],
  prints: readonly Fingerprint[],
  cores: ReadonlyMap<number, Uint8Array> = new Map(),
) {
  const length = indices.reduce((sum, index) => sum + (prints[index]?.words.length ?? 0) + 1, 0);
  const words = new Int32Array(length).fill(-1);
  const paragraph = new Int32Array(length);
  /** Of the word in its paragraph, counting those of its core only; -1 outside. */
  const position = new Int32Array(length).fill(-1);
  let at = 0;
  let before = -2;
  for (const index of indices) {
    if (index !== before + 1) at += 1;
    before = index;
    const own = prints[index]?.words ?? new Int32Array();
    const core = cores.get(index);
    words.set(own, at);
    paragraph.fill(index, at, at + own.length);
    let rank = 0;
    for (let step = 0; step < own.length; step += 1) if (!core || core[step]) position[at + step] = rank++;
    at += own.length;
  }
  return { words: words.subarray(0, at), paragraph, position };
}
