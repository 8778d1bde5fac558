import { type Stemmer, stemsOf } from '../stems/stemmer.ts';
import { tokens } from '../words/tokens.ts';

/** What may be the beginning of an ending, behind which another stem would be found: "talkin" lies elsewhere than "talk". */
const ENDING_BEGUN = /(?:in?|i?e)$/i;

/**
 * The stems of the last word of a query that was typed to its end.
 *
 * `'human rights'` → `right`
 */
export function stemsTyped(typed: string, stemmers: readonly Stemmer[]): string[] {
  const last = tokens(typed, { isTyped: true }).at(-1);
  if (!last || last.isUnspaced) return [];
  return [...new Set(stemmers.flatMap((stem) => stemsOf(last, stem)))];
}

/**
 * The stems of what is typed of a word; none while it has fewer letters.
 *
 * `'human talkin'`, 6 → `talk`
 */
export function stemsBegun(typed: string, atLeast: number, stemmers: readonly Stemmer[]): string[] {
  const [word = ''] = /[\p{L}\p{M}\p{N}]*$/u.exec(typed) ?? [];
  return word.length < atLeast ? [] : stemsTyped(word.replace(ENDING_BEGUN, ''), stemmers);
}
