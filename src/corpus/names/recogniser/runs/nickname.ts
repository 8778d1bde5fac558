import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Step } from './next-end.ts';
import { classOf } from './word-class.ts';

/** Words of the longest nickname. */
const LONGEST = 3;

/** Behind the surname, where a first name, a nickname in quotation marks and a surname follow each other. */
export function nicknamedEnd({ tokens, from, end, limit, counts, next }: Step): number | undefined {
  const closing = CLOSING[next.gap];
  const first = tokens[from] as Token;
  if (closing === undefined || next.shape === 'small' || !mayBeGiven(first, end - from, next.gap)) return undefined;
  let last = end + 1;
  while (last < limit && tokens[last]?.gap === ' ' && last - end < LONGEST) last++;
  const surname = tokens[last];
  if (last >= limit || surname?.gap !== closing || surname.shape !== 'capital') return undefined;
  if (!isFirstName(first.lower) && !isUnknown(surname) && !isSurname(surname.lower)) return undefined;
  return classOf(tokens, last, counts) === 'name' || isSurname(surname.lower) ? last + 1 : undefined;
}

/** The gap before a nickname, and the one behind it. */
const CLOSING: Readonly<Record<string, string>> = { ' "': '" ', " '": "' " };

/** One is known; or it is one word that is no name of anything else, and the marks are no apostrophes. */
function mayBeGiven(first: Token, words: number, opening: string): boolean {
  return isFirstName(first.lower) || (words === 1 && opening === ' "' && isUnknown(first));
}

/** No word of English, and no place or organisation that is known. */
function isUnknown({ text, lower, isFirst }: Token): boolean {
  return !isFirst && !isEnglishWord(lower) && placeOf(text) === undefined && knownOrganisation(text) === undefined;
}

/** Whether a word stands in a nickname: `Harold "King of Swing" Norvik`. */
export function isInNickname(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const opening = tokens.slice(from + 1, at + 1).findLast(({ gap }) => gap in CLOSING);
  return opening !== undefined && tokens.slice(at + 1, to).some(({ gap }) => gap === CLOSING[opening.gap]);
}
