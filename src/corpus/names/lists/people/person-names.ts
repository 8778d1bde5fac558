import { unpack } from '../../../../search/index/pack.ts';
import { PERSON_LIST } from './person-list.ts';
import list from './person-names.json' with { type: 'json' };

/** Whether people are called so at birth, in any of the countries listed. */
export function isFirstName(word: string): boolean {
  return FIRST.has(word.toLowerCase());
}

/** Whether so many are called so that it is a first name in other languages too: "Charles", and not "Ville". */
export function isUsualFirstName(word: string): boolean {
  return USUAL.has(word.toLowerCase());
}

/** Whether men or women bear a first name, in lower case; nothing, if both do or neither the lists nor its ending say. */
export function genderOf(word: string): 'man' | 'woman' | undefined {
  if (MEN.has(word)) return 'man';
  return WOMEN.has(word) || (FIRST.has(word) && LIKE_WOMEN.test(word)) ? 'woman' : undefined;
}

/** Endings of first names that only women bear: "Georgiana", "Ottilie". */
const LIKE_WOMEN = /(?:[ai]na|ella|etta|issa|inda|ilda|[^v]elle|ette|ilie|beth|trude|gunde)$/;

/** Whether people are called so at birth where a language is spoken: "fr", "de", "es". */
export function isFirstNameIn(language: string, word: string): boolean {
  return LOCAL.get(language)?.has(word.toLowerCase()) ?? false;
}

/** Whether many people of the United States bear this surname. */
export function isSurname(word: string): boolean {
  return LAST.has(word.toLowerCase());
}

/** Every first name and surname of the lists, in lower case. */
export function* allPersonNames(): Generator<string> {
  yield* FIRST;
  yield* LAST;
  yield* PERSON_LIST.trim().split(/\s+/);
}

const FIRST: ReadonlySet<string> = new Set(unpack(list.first));
const USUAL: ReadonlySet<string> = new Set(unpack(list.usual));
const LOCAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(list.local).map(([language, names]) => [language, new Set(unpack(names))]),
);
const MEN: ReadonlySet<string> = new Set(unpack(list.men));
const WOMEN: ReadonlySet<string> = new Set(unpack(list.women));
const LAST: ReadonlySet<string> = new Set(unpack(list.last));
