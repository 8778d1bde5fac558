import { isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { isHeadWord } from '../../lists/words/is-head-word.ts';
import { NAME_SUFFIXES, OFFICES, PERSON_NOUNS, TITLE_SURNAMES, TITLES } from '../../lists/words/vocabulary.ts';
import type { Token } from '../tokens/tokens.ts';
import { isPeople } from './is-people.ts';
import type { InRun } from './is-title.ts';

/** Titles that stand inside names as well: "Muhammad Sheikh Khalil". */
export const INNER_TITLES: ReadonlySet<string> = new Set('sheikh shaikh shah emir amir mullah mufti haji'.split(' '));

/** "Dictator Fidel Castro", "Gallery Director John Walker", "Research Lead Jonathan Rubin" */
export function isRoleBefore({ word: { lower }, tokens, at, to }: InRun): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    at + 1 < to &&
    (PERSON_NOUNS.has(lower) || lower === 'lead' || isJob(lower)) &&
    !isFirstName(lower) &&
    isFirstName(next.lower) &&
    (!isEnglishWord(next.lower) || (at + 2 < to && tokens[at + 2]?.shape === 'capital'))
  );
}

/** "Coroner", "Tradesman", "Seniors": an ordinary word that ends as jobs do. */
function isJob(lower: string): boolean {
  return /(?:(?:er|or|ist|ian|eer)s?|m[ae]n|wom[ae]n)$/.test(lower) && isEnglishWord(lower) && !isSurname(lower);
}

/** "Innovation Fellows Andrew Stroup" */
export function isRoleOfMany(lower: string): boolean {
  return lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1));
}

/** In a run that a head word ends: "King Edward School". */
export function isInThing(seen: InRun): boolean {
  const { word, tokens, from, to } = seen;
  const last = tokens[to - 1] as Token;
  const isOffice =
    TITLES.has((tokens[from] as Token).lower) && OFFICES.has(last.lower) && tokens[from + 1]?.lower === 'of';
  if (isOffice || to - from === 1 || !isHeadWord(last.lower) || TITLE_SURNAMES.has(last.lower)) return false;
  return !isRanked(tokens, to) && !PERSONAL_TITLES.has(word.lower) && !isRoleOfPerson(seen);
}

/** "Judge Hill", "Captain Hall": a surname that is a head word too, behind a rank. */
function isRanked(tokens: readonly Token[], to: number): boolean {
  return RANKS.has(tokens[to - 2]?.lower ?? '') && isSurname((tokens[to - 1] as Token).lower);
}

const RANKS: ReadonlySet<string> = new Set(
  'captain colonel sergeant lieutenant corporal major judge inspector detective professor doctor senator governor'.split(
    ' ',
  ),
);

const PERSONAL_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof president senator sen rep minister'.split(' '),
);

/** "Officer Todd Park": no park of that name, since no title stands before it. */
function isRoleOfPerson(seen: InRun): boolean {
  const { word, tokens, at, to } = seen;
  const last = tokens[to - 1] as Token;
  return to - at === 3 && !TITLES.has(word.lower) && isSurname(last.lower) && isRoleBefore(seen);
}

/** "James Earl Jones", "John Major Brandt": a title that is a surname too, between a first name and a surname. */
export function isMiddleName({ word, tokens, at, from, to }: InRun): boolean {
  const first = tokens[from] as Token;
  const isBetween = at === from + 1 && to === at + 2 && isFirstName(first.lower) && !TITLES.has(first.lower);
  return isBetween && TITLE_SURNAMES.has(word.lower) && first.shape === 'capital' && !isPeople(first.text);
}

/** "Duke Ellington", "Dean Jones": before a surname that is no first name. */
export function isGivenName({ word, tokens, at, from, to }: InRun): boolean {
  const next = tokens[at + 1];
  if (at !== from || to !== at + 2 || next?.shape !== 'capital' || !GIVEN_TITLES.has(word.lower)) return false;
  return isSurname(next.lower) && !isFirstName(next.lower);
}

const GIVEN_TITLES: ReadonlySet<string> = new Set(['dean', 'don', 'duke']);

/** "Major League Baseball", "General Settings", "Count Rows": before a word that nobody is called. */
export function isOfThing({ word: { lower }, tokens, at, to }: InRun): boolean {
  const next = tokens[at + 1];
  if (at + 1 >= to || next?.shape !== 'capital' || isSurname(next.lower)) return false;
  if (/^(?:general|major|chief)$/.test(lower) && isHeadWord(next.lower)) return true;
  if (!/^(?:general|major|count|judge|private|master)$/.test(lower)) return false;
  return isEnglishWord(next.lower) && !isFirstName(next.lower) && !TITLES.has(next.lower) && !OFFICES.has(next.lower);
}

/** "John Major", "John Major Jr.": not "the British Major". */
export function isSurnameHere({ word, tokens, at, from, to }: InRun): boolean {
  if (!TITLE_SURNAMES.has(word.lower) || at === from) return false;
  const isLast = at === to - 1 || NAME_SUFFIXES.has(tokens[at + 1]?.lower ?? '');
  return isLast && !isPeople((tokens[at - 1] as Token).text);
}
