import { unpack } from '../../../../search/index/pack.ts';
import { PERSON_LIST } from './person-list.ts';
import list from './person-names.json' with { type: 'json' };

/** Whether people are called so at birth, in any of the countries listed. */
export function isFirstName(word: string): boolean {
  return FIRST.has(word.toLowerCase());
}

/** Whether men or women bear a first name, in lower case; nothing, if both do or the lists do not say. */
export function genderOf(word: string): 'man' | 'woman' | undefined {
  return MEN.has(word) ? 'man' : WOMEN.has(word) ? 'woman' : undefined;
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
const MEN: ReadonlySet<string> = new Set(unpack(list.men));
const WOMEN: ReadonlySet<string> = new Set(unpack(list.women));
const LAST: ReadonlySet<string> = new Set(unpack(list.last));
