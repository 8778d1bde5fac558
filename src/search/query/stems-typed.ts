import { type Stemmer, stemsOf } from '../stems/stemmer.ts';
import { tokens } from '../words/tokens.ts';

/**
 * The stems of the last word of a query that is being typed; none while it has fewer letters.
 *
 * `'human righ'`, 4 → `righ`
 */
export function stemsTyped(typed: string, atLeast: number, stemmers: readonly Stemmer[]): string[] {
  const last = tokens(typed, { isTyped: true }).at(-1);
  if (!last || last.isUnspaced || (last.forms[0] ?? '').length < atLeast) return [];
  return [...new Set(stemmers.flatMap((stem) => stemsOf(last, stem)))];
}
