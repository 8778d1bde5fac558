import { CALENDAR, GENERIC_CAPITALS } from '../../../lists/words/vocabulary.ts';
import { isPeople } from '../is-people.ts';
import { isCapitalBehind, isCommonWord, type Tie } from './tie.ts';

export function isOfAmerica({ tokens, from, end, last }: Tie): boolean {
  return tokens[end + 1]?.text === 'America' && end - from > 1 && isCommonWord(last);
}

/** "Freedom of Information Act" */
export function isBeforeHead({ tokens, end, last }: Tie): boolean {
  const [first, second] = [tokens[end + 1], tokens[end + 2]];
  if (last.isFirst || !first || !second || !isCommonWord(last) || GENERIC_CAPITALS.has(last.lower)) return false;
  return isCommonWord(first) && isCapitalBehind(first) && isCapitalBehind(second) && CAUSE_HEADS.has(second.lower);
}

const CAUSE_HEADS: ReadonlySet<string> = new Set(
  'act project foundation movement party award awards institute museum society programme program campaign prize'.split(
    ' ',
  ),
);

/** "Endowment for Democracy", "Veterans for Peace": two words of English with a capital inside a sentence. */
export function isForCause({ tokens, end, last }: Tie): boolean {
  const next = tokens[end + 1];
  if (last.isFirst || last.isPossessive || !next || !isCapitalBehind(next)) return false;
  return (
    isCommonWord(last) &&
    !GENERIC_CAPITALS.has(last.lower) &&
    isCommonWord(next) &&
    !GENERIC_CAPITALS.has(next.lower) &&
    !isPeople(next.text) &&
    !CALENDAR.has(next.lower)
  );
}
