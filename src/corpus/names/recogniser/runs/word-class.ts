import { isEnglishWord } from '../../lists/words/english-word.ts';
import { type FormCounts, isMostlyCapital } from '../tokens/form-counts.ts';
import { placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import type { Token } from '../tokens/tokens.ts';
import {
  CALENDAR,
  CALENDAR_NAMES,
  FUNCTION_WORDS,
  NO_ACRONYMS,
  PEOPLES,
  TITLES,
} from '../../lists/words/vocabulary.ts';

/** What a word can be in a name: part of it, a title before it, a people's adjective; or it ends the name. */
export type WordClass = 'name' | 'title' | 'people' | 'none';

/** The class of a token among its neighbours. A word without a capital is `none`. */
export function classOf(tokens: readonly Token[], at: number, counts: FormCounts): WordClass {
  const token = tokens[at];
  if (!token || token.shape === 'small' || token.shape === 'other') return 'none';
  const { lower, text, shape } = token;
  if (shape === 'capitals' && (placeOf(text) || isKnownAcronym(tokens, at))) return 'name';
  if (token.isTied && !isKnownAlone(token, counts)) return 'none';
  if (/^\p{Lu}\.?$/u.test(text)) return isInitial(tokens, at) ? 'name' : 'none';
  if (isOrdinalOfName(tokens, at)) return 'name';
  if (CALENDAR.has(lower)) return isPersonOfCalendar(tokens, at) || isOfGames(tokens, at) ? 'name' : 'none';
  if (FUNCTION_WORDS.has(lower)) return lower === 'will' && isFirstNameBefore(tokens, at) ? 'name' : 'none';
  if (/^\p{L}s$|n['’]t$/u.test(text)) return 'none';
  if (shape === 'capitals' && isNoAcronym(tokens, at)) return 'none';
  if (TITLES.has(lower)) return 'title';
  if (isPeople(text)) return 'people';
  return 'name';
}

/** Whether a word is the adjective of a people, a place or a faith, or their members: "Afghans", "Muslim". */
export function isPeople(text: string): boolean {
  const lower = text.toLowerCase();
  const singular = lower.length > 4 ? lower.replace(/s$|(?:wo)?m[ae]n$/, '') : lower;
  return !placeOf(text) && [lower, singular].some((word) => PEOPLES.has(word) || placeOfDemonym(word) !== undefined);
}

/** "Kabul" in "Kabul-based" is known by itself; "IS" in "IS-elimination" is not. */
function isKnownAlone({ text, lower }: Token, counts: FormCounts): boolean {
  return (
    placeOf(text) !== undefined ||
    isPeople(text) ||
    (isMostlyCapital(counts, lower) && (counts.capital.get(lower) ?? 0) > 1)
  );
}

/** "NATO"; "WHO" only after "the". */
function isKnownAcronym(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  return knownOrganisation(text) !== undefined && (!isEnglishWord(lower) || tokens[at - 1]?.lower === 'the');
}

/** A letter between the words of a name, with a stop or without: "J. K. Rowling", "Malcolm X". */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const { text, gap } = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.gap === ' & ' || gap === ' & ') return true;
  const isBefore = next?.gap === ' ' && next.shape !== 'small' && !FUNCTION_WORDS.has(next.lower);
  const isAfter = gap === ' ' && before?.shape === 'capital' && !FUNCTION_WORDS.has(before.lower);
  if (text.endsWith('.')) return isBefore || isAfter;
  return (
    text !== 'I' &&
    text !== 'A' &&
    isBefore &&
    (isAfter || /^\p{Lu}\.?$/u.test(next.text) || !isEnglishWord(next.lower))
  );
}

/** "Third Reich", "First World War": inside a sentence, before another capital. */
function isOrdinalOfName(tokens: readonly Token[], at: number): boolean {
  const { lower, isFirst } = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    !isFirst &&
    ORDINALS.has(lower) &&
    next?.gap === ' ' &&
    next.shape === 'capital' &&
    !FUNCTION_WORDS.has(next.lower) &&
    !CALENDAR.has(next.lower)
  );
}

const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);

function isFirstNameBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.gap !== ' ' || next.shape !== 'capital' || FUNCTION_WORDS.has(next.lower)) return false;
  return isSurname(next.lower) || !isEnglishWord(next.lower);
}

/** "Summer Olympics", "Winter Palace" */
function isOfGames(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:summer|winter)$/.test(tokens[at]?.lower ?? '') &&
    next?.gap === ' ' &&
    isHeadWord(next.lower) &&
    next.shape === 'capital'
  );
}

/** "Theresa May", "April Jones", "August Wilson": not a month beside a number or after "in". */
function isPersonOfCalendar(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (!CALENDAR_NAMES.has(lower) || text.endsWith('.')) return false;
  const before = tokens[at - 1];
  const isAfterFirstName = tokens[at]?.gap === ' ' && before?.shape === 'capital' && isFirstName(before.lower);
  return isAfterFirstName || (isFirstName(lower) && isFirstNameBefore(tokens, at));
}

/** An abbreviation of something common, or a word of English that is only stressed; after "the" or a bracket it is a name. */
function isNoAcronym(tokens: readonly Token[], at: number): boolean {
  const { lower, gap } = tokens[at] as Token;
  if (NO_ACRONYMS.has(lower.replaceAll('.', ''))) return true;
  return isEnglishWord(lower) && tokens[at - 1]?.lower !== 'the' && !gap.endsWith('(');
}
