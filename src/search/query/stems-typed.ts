import { type Stemmer, stemsOf } from '../stems/stemmer.ts';
import { tokens } from '../words/tokens.ts';
import { SMALL_WORDS } from '../words/words.ts';

/**
 * The stems of the last word that was typed; none while it goes on and has fewer letters than `atLeast`.
 *
 * `'human rights'` → `right`
 */
export function stemsTyped(typed: string, stemmers: readonly Stemmer[], atLeast = 1): string[] {
  const last = tokens(typed, { isTyped: true }).at(-1);
  if (!last || last.isUnspaced) return [];
  const isTelling = last.end < typed.length && !SMALL_WORDS.has(last.forms[0] ?? '');
  if (!isTelling && last.end - last.start < atLeast) return [];
  return [...new Set(stemmers.flatMap((stem) => stemsOf(last, stem)))];
}
