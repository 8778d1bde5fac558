import { isEnglishWord } from '../../lists/words/english-word.ts';
import { type FormCounts, isMostlySmall } from '../tokens/form-counts.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import type { TrimmedRun } from './run.ts';
import type { Token } from '../tokens/tokens.ts';
import {
  CALENDAR,
  FUNCTION_WORDS,
  GENERIC_CAPITALS,
  LOOSE_PEOPLES,
  NAME_SUFFIXES,
  PARTICLES,
  TITLE_MODIFIERS,
  TITLE_SURNAMES,
  TITLES,
} from '../../lists/words/vocabulary.ts';
import { isPeople } from './word-class.ts';

/** Whether what is left of a run names something: not "Government", "River", "Monday", and what the texts mostly write small. */
export function isNameLike(tokens: readonly Token[], { from, to, title }: TrimmedRun, counts: FormCounts): boolean {
  const words = tokens.slice(from, to).filter(({ shape }) => shape !== 'small');
  const [only] = words;
  if (!only || (words.every(({ lower, text }) => isNothing(lower, text)) && !isParty(words))) return false;
  if (words.length > 1) return !words.every(({ lower }) => isMostlySmall(counts, lower) && GENERIC_CAPITALS.has(lower));
  const { lower, text, shape } = only;
  if (FUNCTION_WORDS.has(lower) && shape !== 'capitals') return false;
  if (/^\p{Lu}\.?$/u.test(text) || (NAME_SUFFIXES.has(lower) && text !== 'Xi')) return false;
  if (PARTICLES.has(lower) && shape !== 'capitals') return false;
  if (isSubject(tokens, from)) return false;
  const place = placeOf(text);
  if ((place && !place.isCity) || knownOrganisation(text)) return true;
  if (GENERIC_CAPITALS.has(lower) || (isEnglishWord(lower) && isHeadWord(lower))) return false;
  if (TITLE_MODIFIERS.has(lower) && !isSurname(lower)) return false;
  if (isOneOfMany(tokens, from)) return false;
  if (givesNounsCapitals(counts) && !place && !isFirstName(lower)) return title !== undefined;
  return title !== undefined || !isMostlySmall(counts, lower);
}

/** "Liberal Democrats", "Christian Democrats" */
function isParty(words: readonly Token[]): boolean {
  return (
    words.length === 2 && words.every(({ lower }) => LOOSE_PEOPLES.has(lower)) && /ats$/.test(words[1]?.lower ?? '')
  );
}

/** "a Fellow", "a Category 3 storm" */
function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  const { lower, gap } = tokens[at] as Token;
  return gap === ' ' && /^an?$/.test(tokens[at - 1]?.text ?? '') && isEnglishWord(lower) && !isSurname(lower);
}

/** A German text gives every noun a capital. */
function givesNounsCapitals({ small }: FormCounts): boolean {
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + (small.get(word) ?? 0), 0);
  const german = sum(['und', 'der', 'die']);
  return german >= FEWEST && german > sum(['and', 'the', 'of', 'a']);
}

/** So many of its small words make a text German: "Van der Bellen" does not. */
const FEWEST = 3;

/** "Professor of Medicine" */
function isSubject(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'of' &&
    TITLES.has(tokens[at - 2]?.lower ?? '') &&
    isEnglishWord((tokens[at] as Token).lower)
  );
}

function isNothing(lower: string, text: string): boolean {
  return CALENDAR.has(lower) || isPeople(text) || (TITLES.has(lower) && !TITLE_SURNAMES.has(lower));
}
