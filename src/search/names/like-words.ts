import { inLatinLetters } from './in-latin-letters.ts';
import { type Cost, FEWEST_SOUNDS, likeness, MOST_SLIPS, mostSlips, SPELLING } from './likeness.ts';
import { skeleton } from './skeleton.ts';

/** The known words for which a typed one may be taken, each with its cost; and those that it begins. */
export type LikeWords = {
  readonly like: (typed: string) => ReadonlyMap<string, Cost>;
  readonly begunBy: (typed: string) => readonly string[];
};

/** Makes a look-up of known words. Only words with nearly the same letters, or the same skeleton, are compared in full. */
export function likeWords(known: Iterable<string>): LikeWords {
  const all = [...new Set(known)];
  const byLength = Map.groupBy(
    all.map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => word.length,
  );
  const bySkeleton = Map.groupBy(all, skeleton);
  const byOpening = Map.groupBy(all, (word) => word.slice(0, OPENING));
  const likeWritten = (typed: string) => {
    const near = [...(bySkeleton.get(skeleton(typed)) ?? [])];
    const letters = lettersOf(typed);
    for (let length = typed.length - MOST_SLIPS; length <= typed.length + MOST_SLIPS; length += 1) {
      const most = 2 * mostSlips(length) + 1;
      for (const other of byLength.get(length) ?? []) {
        const limit = other.word[0] === typed[0] ? most : Math.min(most, MOST_IF_OPENED_OTHERWISE);
        if (countBits(letters ^ other.letters) <= limit) near.push(other.word);
      }
    }
    const costs = near.map((word) => [word, likeness(typed, word)] as const);
    return new Map(costs.flatMap(([word, cost]) => (cost === undefined ? [] : [[word, cost]])));
  };
  return {
    like: (typed) => {
      const written = inLatinLetters(typed);
      if (written.length === 0 || byLength.get(typed.length)?.some(({ word }) => word === typed))
        return likeWritten(typed);
      // Vowels are not written: all of the consonants say which name is meant.
      const sounding = written
        .map(skeleton)
        .flatMap((sounds) => (sounds.length < FEWEST_SOUNDS ? [] : (bySkeleton.get(sounds) ?? [])));
      return new Map([...likeWritten(typed), ...sounding.map((word) => [word, SPELLING] as const)]);
    },
    begunBy: (typed) =>
      (byOpening.get(typed.slice(0, OPENING)) ?? []).filter((word) => word !== typed && word.startsWith(typed)),
  };
}

/** Letters by which the words are found that another one begins. */
const OPENING = 3;

/** Bits that differ where the first letter does: that is then the only slip, beside an ending. */
const MOST_IF_OPENED_OTHERWISE = 3;

/** The letters of a word as bits; letters 32 apart share one. A slip changes two bits at most, an ending one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
