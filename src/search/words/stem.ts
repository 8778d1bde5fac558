import { baseForm } from './base-form.ts';
import { SMALL_WORDS } from './words.ts';

/**
 * The part of an English word that its inflected forms share, and words made of it, good enough to compare by; other words stay as they are. The word
 * is a folded form.
 *
 * `'missions'` → `'mission'`, `'policies'` and `'policy'` → `'polici'`, `'stopped'` → `'stop'`
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = baseForm(word)
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$/, '')
    .replace(/(?<=[^sui])s$/, '');
  const bare = singular.replace(/(?<=..)(?:ed|ing)$/, '');
  const isVerb = bare !== singular && bare.length > 2 && /[aeiouy]/.test(bare);
  const stemmed = (isVerb ? bare.replace(DOUBLED, '$1') : singular).replace(/y$/, 'i').replace(/(?<=...)e$/, '');
  // "Andes" is not "and".
  return SMALL_WORDS.has(stemmed) ? word : stemmed;
}

/** "stopped" comes from "stop", "passed" from "pass". */
const DOUBLED = /([bdgklmnprtv])\1$/;
