import { baseForm } from './base-form.ts';
import { SMALL_WORDS } from './words.ts';

/**
 * The part of an English word that its inflected forms share, and words made of it, good enough to compare by; other words stay as they are. The word
 * is a folded form.
 *
 * `'missions'` → `'mission'`, `'policies'` and `'policy'` → `'polici'`, `'stopped'` → `'stop'`
 */
export function stem(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const stemmed = newStem(word);
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, stemmed);
  return stemmed;
}

/** The words of a language come again and again. */
const KNOWN = new Map<string, string>();

const MOST_KNOWN = 50_000;

function newStem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = singularOf(baseForm(word));
  const bare = singular.replace(/(?<=..)(?:ed|ing)$/, '');
  const isVerb = bare !== singular && bare.length > 2 && /[aeiouy]/.test(bare);
  const stemmed = (isVerb ? bare.replace(DOUBLED, '$1') : singular).replace(/y$/, 'i').replace(/(?<=...)e+$/, '');
  // "Andes" is not "and".
  return SMALL_WORDS.has(stemmed) ? word : stemmed;
}

/** `'horses'` → `'hors'`, as of "horse"; only one ending is taken off. */
function singularOf(word: string): string {
  const [ending, base] = PLURALS.find(([one]) => one.test(word)) ?? [/$/, ''];
  return word.replace(ending, base);
}

const PLURALS: readonly (readonly [ending: RegExp, base: string])[] = [
  [/ies$/, 'y'],
  [/(?<=^(?:wi|li|kni|lea|hal|cal|shel|wol|thie|loa))ves$/, 'f'],
  [/(?<=[sxz]|[cs]h)es$/, ''],
  [/(?<=[^sui])s$/, ''],
];

/** "stopped" comes from "stop", "passed" from "pass". */
const DOUBLED = /([bdgklmnprtv])\1$/;
