import { editDistance } from '../search/edit-distance.ts';
import { skeleton } from '../search/skeleton.ts';

/**
 * Tells quickly of a word that no known one is like it or begins with it: of ten thousand words nearly all. A yes means that
 * one may be (`search/likeness.ts`). All are folded.
 */
export function nearWords(known: Iterable<string>): (word: string) => boolean {
  const all = [...new Set(known)];
  const beginnings = new Set(all.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))));
  const byLength = Map.groupBy(
    all.map((word) => ({ word, letters: lettersOf(word), sound: skeleton(word) })),
    ({ word }) => word.length,
  );
  return (word) => {
    if (beginnings.has(word)) return true;
    const letters = lettersOf(word);
    let sound: string | undefined;
    for (let length = word.length - MOST_VOWELS; length <= word.length + MOST_VOWELS; length += 1) {
      for (const other of byLength.get(length) ?? []) {
        // Each slip changes two letters at most: what differs in more is not compared.
        const differing = countBits(letters ^ other.letters);
        if (differing > 2 * MOST_VOWELS) continue;
        if (Math.min(length, word.length) < SHORTEST) return true;
        if (differing <= 2 * MOST_SLIPS && editDistance(word, other.word, MOST_SLIPS) <= MOST_SLIPS) return true;
        sound ??= skeleton(word);
        if (sound === other.sound) return true;
      }
    }
    return false;
  };
}

/** Slips between words that are alike. */
const MOST_SLIPS = 2;

/** Letters in which words differ that sound alike. */
const MOST_VOWELS = 3;

/** Shorter ones sound alike by rules of their own. */
const SHORTEST = 4;

/** Which letters a word holds, as bits; all that are not Latin share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
