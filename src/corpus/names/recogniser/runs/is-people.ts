import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { FUNCTION_WORDS, PEOPLES } from '../../lists/words/vocabulary.ts';
import type { Word } from './word-class.ts';

/** Whether a word is the adjective of a people, a place or a faith, or their members: "Afghans", "Muslim". */
export function isPeople(text: string): boolean {
  const lower = text.toLowerCase();
  const singular = lower.length > 4 ? lower.replace(/s$|(?:wo)?m[ae]n$/, '') : lower;
  if (PARTIES.has(lower)) return false;
  return !placeOf(text) && [lower, singular].some((word) => PEOPLES.has(word) || placeOfDemonym(word) !== undefined);
}

/** "the Mycenaean script", "the Phoenicians": not a surname as "Petrosian", which no article and no noun surround. */
export function endsLikePeople({ lower, text, shape, gap, isFirst, isPossessive, tokens, at }: Word): boolean {
  if (isFirst || shape !== 'capital' || isPossessive || !LIKE_PEOPLES.test(lower)) return false;
  if (placeOf(text) || isFirstName(lower) || isSurname(lower) || knownOrganisation(text)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.gap === ' ' && next.shape !== 'small') return false;
  if (gap !== ' ' || before?.shape !== 'small') return false;
  if (lower.endsWith('s')) return before.lower === 'the';
  return next?.gap === ' ' && before.lower === 'the' && !FUNCTION_WORDS.has(next.lower) && isEnglishWord(next.lower);
}

const LIKE_PEOPLES = /(?:[aeo]ans?|[^aeiou]ians?|enic)$/;

/** Members of parties are told by no adjective: they are the party. */
const PARTIES: ReadonlySet<string> = new Set(['republicans', 'democrats', 'tories']);
