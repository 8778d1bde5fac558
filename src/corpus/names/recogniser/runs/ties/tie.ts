import { knownOrganisation } from '../../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../../lists/people/person-names.ts';
import { placeOf } from '../../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../../lists/words/english-word.ts';
import { TITLES } from '../../../lists/words/vocabulary.ts';
import type { Token } from '../../tokens/tokens.ts';

/** A run so far, its last word, and the word that may tie it to what follows. */
export type Tie = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly limit: number;
  readonly last: Token;
  readonly word: Token;
};

/** A word of English that names nothing by itself. */
export function isCommonWord({ lower, text, shape }: Token): boolean {
  if (shape !== 'capital' || !isEnglishWord(lower)) return false;
  return !placeOf(text) && !knownOrganisation(text) && !TITLES.has(lower) && !(isFirstName(lower) && isSurname(lower));
}

export function isCapitalBehind({ shape, gap }: Token): boolean {
  return shape === 'capital' && gap === ' ';
}

/** A "for" or "of" stands in the run already: "Association for the Advancement", "Council of Designers". */
export function isWithin(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from + 1, end).some(({ lower, shape }) => shape === 'small' && /^(?:of|for)$/.test(lower));
}
