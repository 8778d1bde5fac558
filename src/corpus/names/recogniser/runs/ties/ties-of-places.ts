import { isFirstName } from '../../../lists/people/person-names.ts';
import { placeOf } from '../../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../../lists/words/english-word.ts';
import { formOf } from '../../tokens/form-of.ts';
import { isCapitalBehind, type Tie } from './tie.ts';

/** "Bosnia and Herzegovina" */
export function isPlaceOfTwo({ tokens, from, end }: Tie): boolean {
  return [1, 2, 3].some((more) => placeOf(formOf(tokens, from, end + 1 + more))?.isCity === false);
}

/** "District of Columbia" */
export function isListedPlace({ tokens, from, end }: Tie): boolean {
  return placeOf(formOf(tokens, from, end + 2)) !== undefined;
}

/** "Frankfurt am Main", "Newcastle upon Tyne" */
export function isOnRiver({ tokens, from, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  if (end - from > 2 || last.shape !== 'capital' || last.isPossessive || !next || !isCapitalBehind(next)) return false;
  return (!isEnglishWord(last.lower) || placeOf(last.text) !== undefined) && !isFirstName(next.lower);
}

export const ON_RIVERS: ReadonlySet<string> = new Set(['upon', 'am', 'sur']);
