import { editDistance } from '../../search/names/edit-distance.ts';
import { likeness, MOST_SLIPS, mostSlips, SHORTEST } from '../../search/names/likeness.ts';
import { skeleton } from '../../search/names/skeleton.ts';

/**
 * Tells quickly of a word whether one of the known may be meant by it: it begins one or is like one (`search/likeness.ts`). Of a
 * hundred thousand words nearly all are told apart by their letters alone. All are folded.
 */
export function nearWords(known: Iterable<string>): (word: string) => boolean {
  const openings = new Map<string, string>();
  /** The first letter of the skeleton, by which most words are told apart before it is made. */
  const opening = (word: string) => {
    const start = word.slice(0, 2);
    const found = openings.get(start) ?? skeleton(start).charAt(0);
    openings.set(start, found);
    return found;
  };
  const soundsOf = (word: string, letters: number) => `${letters & SOUNDS}${opening(word)}`;
  const all = [...new Set(known)].map((word) => ({ word, letters: lettersOf(word), sound: skeleton(word) }));
  const beginnings = new Set(all.flatMap(({ word }) => Array.from(word, (_, at) => word.slice(0, at + 1))));
  const bySounds = Map.groupBy(all, ({ word, letters }) => soundsOf(word, letters));
  const byStart = Map.groupBy(all, ({ word }) => startOf(word, word.length));
  const otherwiseStarted = Map.groupBy(
    all.flatMap(({ word }) => [word, word.slice(1), swapped(word)].map((start) => ({ start, word }))),
    ({ start }) => start,
  );
  return (word) => {
    if (beginnings.has(word)) return true;
    const letters = lettersOf(word);
    const isLike = (other: string) => likeness(word, other) !== undefined;
    const sounding = bySounds.get(soundsOf(word, letters)) ?? [];
    const sound = sounding.length > 0 ? skeleton(word) : '';
    for (const other of sounding) {
      const isShort = Math.min(word.length, other.word.length) < SHORTEST;
      const maySoundAlike = isShort ? ((letters ^ other.letters) & CONSONANTS) === 0 : sound === other.sound;
      if (maySoundAlike && isLike(other.word)) return true;
    }
    // A slip in the first letter is the only one: the rest is as it should be.
    for (const start of [word, word.slice(1)]) {
      if (otherwiseStarted.get(start)?.some((other) => isLike(other.word))) return true;
    }
    for (let length = word.length - MOST_SLIPS; length <= word.length + MOST_SLIPS; length += 1) {
      const slips = mostSlips(length);
      if (Math.abs(length - word.length) > slips) continue;
      for (const other of byStart.get(startOf(word, length)) ?? []) {
        // Each slip changes two letters at most: what differs in more is not compared.
        if (countBits(letters ^ other.letters) > 2 * slips) continue;
        if (editDistance(word, other.word, slips) <= slips && isLike(other.word)) return true;
      }
    }
    return false;
  };
}

/** Under which words of so many letters are found that begin with the same one. */
function startOf(word: string, length: number): number {
  return word.charCodeAt(0) * LONGER_THAN_ANY + length;
}

const LONGER_THAN_ANY = 1024;

/** `'kabul'` → `'akbul'` */
function swapped(word: string): string {
  return word.charAt(1) + word.charAt(0) + word.slice(2);
}

/** Which letters a word holds, as bits; v and w share one, and all that are not Latin. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] === 'w' ? V : word.charCodeAt(at) - A;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits;
}

const A = 97;
const V = 'v'.charCodeAt(0) - A;

/** The letters that words hold alike which sound alike: no vowels, and none that another letter may stand for. */
const SOUNDS = lettersOf('bdglmnrtvx');

/** The letters that short words hold alike which sound alike: no vowels, and not the ending of a plural. */
const CONSONANTS = lettersOf('bcdfghjklmnpqrtvxz');

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
