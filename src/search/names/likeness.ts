import { editDistance } from './edit-distance.ts';
import { skeleton } from './skeleton.ts';

/** How far a typed word is from a known one: 0 is the same. From `SLIP` on it is a guess. */
export type Cost = number;

/** From here on the two words differ by more than an ending. */
export const SLIP: Cost = 0.5;

/** Another spelling of the same sounds. */
export const SPELLING: Cost = 0.6;

/** A letter left out, put in, replaced or swapped. */
export const ONE_SLIP: Cost = 0.8;

/**
 * The cost at which a typed word is taken for a word of a name, both folded; none where it is another word. In order of trust:
 * the same, a plural or people of it, another spelling of the same sounds, one slip, two slips in a long word.
 */
export function likeness(typed: string, known: string): Cost | undefined {
  if (typed === known) return 0;
  if (typed === `${known}s` || (known === `${typed}s` && typed.length >= SHORTEST)) return 0.1;
  if (soundsAlike(typed, known)) return SPELLING;
  const most = typed.length < SHORTEST - 1 ? 0 : mostSlips(known.length);
  if (most === 0) return undefined;
  const distance = editDistance(typed, known, most);
  if (distance > most) return undefined;
  if (typed[0] === known[0]) return distance === 1 ? ONE_SLIP : 1.3;
  // Who mistypes the first letter of a short word has typed another word.
  return distance === 1 && known.length > SHORTEST + 1 ? 1 : undefined;
}

/** Letters of a word in which a slip can be told from another word. */
export const SHORTEST = 4;

/** Slips in a word of so many letters that may be forgiven. */
export function mostSlips(letters: number): number {
  return letters < SHORTEST ? 0 : letters < LONG ? 1 : MOST_SLIPS;
}

/** Slips in the longest word. */
export const MOST_SLIPS = 2;

/** Letters of a word in which there may be two slips, or one and an accent that it does not have. */
export const LONG = 8;

/** Too many words have the same two consonants: "Sher" and "Sierra". */
export const FEWEST_SOUNDS = 3;

/** Words with the same consonants may differ in so many sounds, and in a third of their letters; of four letters in none: "Brok" is not "Burk". */
const MOST_SOUNDS = 3;

function soundsAlike(typed: string, known: string): boolean {
  const shorter = Math.min(typed.length, known.length);
  if (shorter < SHORTEST) return vowels(typed) === vowels(known);
  const sounds = skeleton(known);
  if (sounds.length < FEWEST_SOUNDS || sounds !== skeleton(typed)) return false;
  const most = shorter === SHORTEST ? 0 : Math.min(MOST_SOUNDS, Math.floor(shorter / 3));
  return editDistance(vowels(typed), vowels(known), most) <= most;
}

/** A short word has too few consonants: there the vowels must sound the same too, "Yee" and "Yi". */
export function vowels(word: string): string {
  return word
    .replace(/ee|ie|ey|y|e/g, 'i')
    .replace(/oo|ou|o/g, 'u')
    .replace(/(.)\1+/g, '$1');
}
