import { wordsOf } from '../text/words.ts';

/** Words that two texts must have in common, one after the other, to be a quotation. */
export const RUN = 10;

/** A run that stands in more documents is a stock phrase. */
const MOST_GROUPS = 10;

/** A run of words that a text has in common with one of another group. */
export type SharedRun = {
  /** Indices of the two texts, the smaller first. */
  readonly one: number;
  readonly other: number;
  readonly words: readonly string[];
  /** In how many groups the rarest ten words of it stand. */
  readonly groups: number;
};

/**
 * The longest run of ten words or more that two texts of different groups have in common, for every two that have one, in
 * the order of the texts. A run that one group has twice, or more than ten groups have, is none.
 *
 * Time and memory grow with the number of words: two passes over hashes of ten words, the first of which only marks bits.
 */
export function sharedRuns(texts: readonly { readonly group: string; readonly text: string }[]): SharedRun[] {
  const hashes = texts.map(({ text }) => hashesOf(wordsOf(text)));
  const wordsIn = createWords(texts);
  const isShared = marksOf(texts, hashes);
  const places = new Map<number, Place[]>();
  const found: { readonly place: Place; readonly all: Place[] }[] = [];
  for (const [text, own] of hashes.entries()) {
    for (let at = 0; at < own.length; at += 1) {
      const hash = own[at] ?? 0;
      if (!isShared(hash)) continue;
      const all = places.get(hash) ?? [];
      const place = { text, at };
      if (all.push(place) === 1) places.set(hash, all);
      found.push({ place, all });
    }
  }
  const best = new Map<string, SharedRun>();
  /** Where the last run of two texts ended: what follows inside it is the same run. */
  const ends = new Map<string, { readonly apart: number; readonly end: number }>();
  for (const { place, all } of found) {
    if (all.length < 2 || all.length > MOST_GROUPS) continue;
    const groups = new Set(all.map(({ text }) => texts[text]?.group));
    if (groups.size < all.length) continue;
    for (const other of all) if (other.text > place.text) take(place.text, place.at, other, groups.size);
  }
  return [...best.values()].sort((a, b) => a.one - b.one || a.other - b.other);

  function take(one: number, at: number, other: Place, groups: number): void {
    const key = `${one} ${other.text}`;
    const last = ends.get(key);
    if (last?.apart === other.at - at && at < last.end) return;
    const known = best.get(key);
    const run = commonFrom(wordsIn(one), at, wordsIn(other.text), other.at);
    ends.set(key, { apart: other.at - at, end: at + run.length });
    if (run.length < RUN || run.length <= (known?.words.length ?? 0)) return;
    best.set(key, { one, other: other.text, words: run, groups: Math.min(groups, known?.groups ?? groups) });
  }
}

/** The index of a text, and of the first word of a run in it. */
type Place = { readonly text: number; readonly at: number };

/** The words of texts, each divided once: of a large corpus the words of all texts at once are too much. */
function createWords(texts: readonly { readonly text: string }[]): (text: number) => string[] {
  const known = new Map<number, string[]>();
  return (text) => {
    const words = known.get(text) ?? wordsOf(texts[text]?.text ?? '');
    known.set(text, words);
    return words;
  };
}

/** Tells of a hash whether texts of two groups may have it: sure where it says no. */
function marksOf(
  texts: readonly { readonly group: string }[],
  hashes: readonly Int32Array[],
): (hash: number) => boolean {
  const count = hashes.reduce((sum, own) => sum + own.length, 1);
  const bits = Math.min(MOST_BITS, Math.max(10, Math.ceil(Math.log2(count * BITS_A_WORD))));
  const [once, twice] = [new Uint8Array(2 ** bits / 8), new Uint8Array(2 ** bits / 8)];
  const place = (hash: number) => hash >>> (32 - bits);
  const add = (to: Uint8Array, bit: number) => {
    to[bit >> 3] = (to[bit >> 3] ?? 0) | (1 << (bit & 7));
  };
  const has = (bit: number) => (once[bit >> 3] ?? 0) & (1 << (bit & 7));
  for (let first = 0, next = 0; first < hashes.length; first = next) {
    while (next < hashes.length && texts[next]?.group === texts[first]?.group) next += 1;
    const group = hashes.slice(first, next);
    // What groups before it have is asked before its own is added.
    for (const own of group) for (const hash of own) if (has(place(hash))) add(twice, place(hash));
    for (const own of group) for (const hash of own) add(once, place(hash));
  }
  return (hash) => ((twice[place(hash) >> 3] ?? 0) & (1 << (place(hash) & 7))) !== 0;
}

/** Bits of the marks for each word: with 16, one word in 16 that nobody shares is looked at in vain. */
const BITS_A_WORD = 16;

/** The largest marks: 2 × 32 MB, for a corpus of 17 million words; a larger one looks at more words in vain. */
const MOST_BITS = 28;

/** A hash of each run of ten words; the words are compared where two are equal. */
function hashesOf(words: readonly string[]): Int32Array {
  const own = Int32Array.from(words, hashOf);
  return Int32Array.from({ length: Math.max(0, own.length - RUN + 1) }, (_, at) => mixed(own, at, 0));
}

/** A hash of 53 bits of each run of ten words: of a hundred million runs hardly any two that differ have the same. */
export function wideHashesOf(words: readonly string[]): Float64Array {
  const own = Int32Array.from(words, hashOf);
  return Float64Array.from(
    { length: Math.max(0, own.length - RUN + 1) },
    (_, at) => (mixed(own, at, 0) >>> 0) * 2 ** 21 + (mixed(own, at, 1) >>> 11),
  );
}

/** A hash of the ten words from there on, by those of the words. @param seed another one gives other hashes */
function mixed(words: Int32Array, at: number, seed: number): number {
  let hash = seed;
  for (let step = 0; step < RUN; step += 1) {
    hash = Math.imul(hash ^ (words[at + step] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** FNV-1a over the UTF-16 units of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The words that stand in both texts from these places on. */
function commonFrom(one: readonly string[], at: number, other: readonly string[], there: number): string[] {
  let length = 0;
  while (at + length < one.length && one[at + length] === other[there + length]) length += 1;
  return one.slice(at, at + length);
}
