import { knownOrganisation } from '../../lists/organisations/known-organisation.ts';
import { genderOf, isFirstName, isSurname } from '../../lists/people/person-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import {
  CLUB_LETTERS,
  FOREIGN_ORGANISATION_HEADS,
  LANDSCAPE,
  ORGANISATION_HEADS,
} from '../../lists/words/vocabulary.ts';
import type { Token } from '../tokens/tokens.ts';

export const PARTS: ReadonlySet<string> = new Set(
  'new north south east west upper lower central inner outer'.split(' '),
);

export const HOUSES: ReadonlySet<string> = new Set(
  'house lodge cottage grange parsonage vicarage rectory farm villa mansion'.split(' '),
);

/** Called after anybody, clubs and companies too. */
export const STREETS: ReadonlySet<string> = new Set('road street avenue lane square row place crescent'.split(' '));

export function headBeforeCity(lowers: readonly string[]): string | undefined {
  const before = lowers.at(-2) ?? '';
  return ORGANISATION_HEADS.has(before) ? before : undefined;
}

export function isForeignHead(part: string): boolean {
  return FOREIGN_ORGANISATION_HEADS.has(part);
}

export function isClub(word: Token | undefined): boolean {
  return word?.shape === 'capitals' && CLUB_LETTERS.has(word.lower.replaceAll('.', ''));
}

/** "Eleanor Marsh" */
export function isSurnameOfLand([first, last, ...others]: readonly Token[]): boolean {
  if (!first || !last || others.length > 0 || !isFirstName(first.lower)) return false;
  if (isEnglishWord(first.lower) && genderOf(first.lower) === undefined) return false;
  return LANDSCAPE.has(last.lower) && isSurname(last.lower);
}

/** "Google Drive": a place called after a company has a surname before it mostly, "Ford Road". */
export function isProduct([first]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    knownOrganisation(first.text) !== undefined &&
    !isSurname(first.lower) &&
    !placeOf(first.text)
  );
}

/** "Gamba Osaka" */
export function isForeignTeam([first, last, ...others]: readonly Token[]): boolean {
  if (!first || !last || others.length > 0 || isFirstName(first.lower) || isEnglishWord(first.lower)) return false;
  return first.shape === 'capital' && placeOf(last.text)?.isLarge === true && !isSurname(last.lower);
}

/** "Minnesota Vikings" */
export function isTeam(words: readonly Token[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  const texts = words.map(({ text }) => text);
  if (!last.endsWith('s') || isSurname(last) || !isEnglishWord(last)) return false;
  return placeOf(texts.slice(0, -1).join(' ')) !== undefined;
}
