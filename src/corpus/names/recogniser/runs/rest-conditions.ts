import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import {
  CALENDAR,
  EXCLAMATIONS,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  LOOSE_PEOPLES,
  NAME_SUFFIXES,
  NUMBERED,
  PERSON_NOUNS,
  TITLES,
  TITLE_SURNAMES,
} from '../../lists/words/vocabulary.ts';
import type { FormCounts } from '../tokens/form-counts.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Rest } from './is-name-like.ts';
import { isPeople } from './is-people.ts';

/** Particles that people are called by themselves. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(['ben', 'al', 'des', 'van']);

export function isNothing({ words }: Rest): boolean {
  return words.every(isNoName) && !isParty(words);
}

function isNoName({ lower, text }: Token): boolean {
  return CALENDAR.has(lower) || isPeople(text) || (TITLES.has(lower) && !TITLE_SURNAMES.has(lower));
}

/** "Liberal Democrats", "Australian Greens" */
function isParty(words: readonly Token[]): boolean {
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.lower ?? ''];
  if (words.length === 2 && placeOfDemonym(first) && PARTY_MEMBERS.has(last)) return true;
  const isTwo = words.length === 2 && words.every(({ lower }) => LOOSE_PEOPLES.has(lower));
  return isTwo && /ats$/.test(words[1]?.lower ?? '');
}

const PARTY_MEMBERS: ReadonlySet<string> = new Set(
  'democrats republicans conservatives liberals socialists greens labour'.split(' '),
);

/** "Listing 14", "Phase 2": not "Apollo 11" */
export function isNumbered({ lower, text, tokens, from }: Rest): boolean {
  const next = tokens[from + 1];
  if (next?.gap !== ' ' || !/^\d/.test(next.text) || !isEnglishWord(lower) || NUMBERED.has(lower)) return false;
  return !isSurname(lower) && !isFirstName(lower) && !placeOf(text) && !knownOrganisation(text);
}

/** "Middle Ages", "Iron Age" */
export function isAge({ words }: Rest): boolean {
  const [first, second] = words;
  return words.length === 2 && /^ages?$/.test(second?.lower ?? '') && AGES.has(first?.lower ?? '');
}

const AGES: ReadonlySet<string> = new Set('middle dark golden bronze iron stone ice space modern'.split(' '));

/** "Early Modern Spanish", "Vulgar Latin" */
export function isLanguage({ words }: Rest): boolean {
  if (words.length < 2 || !isPeople(words.at(-1)?.text ?? '')) return false;
  return words.slice(0, -1).every(({ lower }) => OF_LANGUAGES.has(lower));
}

const OF_LANGUAGES: ReadonlySet<string> = new Set(
  'early modern old middle late classical medieval vulgar standard high low golden age proto'.split(' '),
);

/** "Hullo", and what somebody stammers or draws out: "Y-y-yes", "Hul-lo". */
export function isExclamation({ lower, words, hasTitle }: Rest): boolean {
  if (words.length > 1 || hasTitle) return false;
  const said = lower.replace(STAMMERED, '').replace(/[-’']/g, '');
  if (EXCLAMATIONS.has(said)) return true;
  return said !== lower && (FUNCTION_WORDS.has(said) || (STAMMERED.test(lower) && isEnglishWord(said)));
}

const STAMMERED = /^(\p{L})-(?:\1-)*(?=\1)/u;

/** "Chief Historian", "the Chief Information Officer" */
export function isOffice({ lower, words, hasTitle }: Rest): boolean {
  return hasTitle && words.length === 1 && PERSON_NOUNS.has(lower) && isEnglishWord(lower) && !isSurname(lower);
}

export function isInitial({ text }: Token): boolean {
  return /^\p{Lu}\.$/u.test(text);
}

/** "Foreign Honorary Member" */
export function isRole({ words }: Rest): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (words.length < 2 || isSurname(last) || !(PERSON_NOUNS.has(last) || last === 'member')) return false;
  return words.every(isCommon);
}

function isCommon({ lower, text }: Token): boolean {
  return isEnglishWord(lower) && !isFirstName(lower) && !isSurname(lower) && !placeOf(text) && !isPeople(text);
}

export function isLetterOrNumber({ lower, text }: Rest): boolean {
  return /^\p{Lu}\.?$/u.test(text) || (NAME_SUFFIXES.has(lower) && text !== 'Xi') || ROMAN_NUMBER.test(text);
}

/** "XVIII", "MCMXCIX"; shorter ones may be letters of a name, as "DC" and "CCC" are. */
const ROMAN_NUMBER = /^(?=[MDCLXVI]{4})M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

/** "Professor of Medicine" */
export function isSubject({ lower, tokens, from }: Rest): boolean {
  return tokens[from - 1]?.lower === 'of' && TITLES.has(tokens[from - 2]?.lower ?? '') && isEnglishWord(lower);
}

export function isKnown({ text }: Rest): boolean {
  return placeOf(text)?.isCity === false || knownOrganisation(text) !== undefined;
}

export function isCommonNoun({ lower, hasTitle }: Rest): boolean {
  if (hasTitle && isSurname(lower)) return false;
  return isGeneric(lower) || (isEnglishWord(lower) && isHeadWord(lower));
}

export function isGeneric(lower: string): boolean {
  return GENERIC_CAPITALS.has(lower) || (GENERIC_CAPITALS.has(lower.replace(/s$/, '')) && !isSurname(lower));
}

/** "a Fellow", "a Category 3 storm" */
export function isOneOfMany({ lower, tokens, from }: Rest): boolean {
  const isAfterArticle = tokens[from]?.gap === ' ' && /^an?$/.test(tokens[from - 1]?.text ?? '');
  return isAfterArticle && isEnglishWord(lower) && !isSurname(lower);
}

/** A German text gives every noun a capital. */
export function givesNounsCapitals({ small }: FormCounts): boolean {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + (small.get(word) ?? 0), 0);
  const german = sum(['und', 'der', 'die']);
  return german >= FEWEST && german > sum(['and', 'the', 'of', 'a']);
}

/** So many of its small words make a text German: "Van der Bellen" does not. */
const FEWEST = 3;
