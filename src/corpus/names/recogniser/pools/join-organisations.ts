import { placeOf } from '../../lists/places/gazetteer.ts';
import { isEnglishWord } from '../../lists/words/english-word.ts';
import { COMPANY_SUFFIXES } from '../../lists/words/vocabulary.ts';
import type { Sighting } from '../sightings/sighting.ts';
import { acronymLetters, acronymsOf, mayShorten } from './acronym.ts';
import { formKey, type Forms, type Join } from './form.ts';

/** "Google" is what "Google, Inc." is. */
export function joinCompanies(forms: Forms, join: Join): void {
  for (const [key, { keys }] of forms) {
    if (keys.length < 2) continue;
    const short = keys
      .filter((word) => !COMPANY_SUFFIXES.has(word.replace(/,$/, '')))
      .join(' ')
      .replace(/,$/, '');
    if (short !== key && forms.has(short)) join(short, key);
  }
}

/** "Northgate", of which nothing else tells what it is, is the one organisation of the document whose name begins so. */
export function joinShortened(forms: Forms, join: Join): void {
  const organisations = [...forms].filter(([, { kind, keys }]) => kind === 'organisation' && keys.length > 1);
  const byFirst = Map.groupBy(organisations, ([, { keys }]) => keys[0] ?? '');
  for (const [key, { kind, authority, form }] of forms) {
    const [only, ...others] = byFirst.get(key) ?? [];
    const isFree =
      kind === 'other' && authority === undefined && !placeOf(form) && !isEnglishWord(key) && /\p{Ll}/u.test(form);
    if (isFree && only && others.length === 0) join(key, only[0]);
  }
}

/** "Vikings" means the one team of the document whose name ends so. */
export function joinTeams(forms: Forms, join: Join): void {
  const teams = [...forms].filter(([, { kind, keys }]) => kind === 'organisation' && keys.length > 1);
  const byLast = Map.groupBy(teams, ([, { keys }]) => keys.at(-1) ?? '');
  for (const [key, { keys, authority }] of forms) {
    const [only, ...others] = byLast.get(key) ?? [];
    if (keys.length === 1 && key.endsWith('s') && only && others.length === 0 && authority === undefined)
      join(key, only[0]);
  }
}

/** Pairs of forms, the second in brackets after the first. */
export function bracketed(sightings: readonly Sighting[]): ReadonlyMap<string, string> {
  return new Map(
    sightings.flatMap(({ form, bracketedAfter }): [string, string][] =>
      bracketedAfter === undefined ? [] : [[formKey(form), formKey(bracketedAfter)]],
    ),
  );
}

/** An acronym is the one name whose letters it has, or the one that stands before its bracket. */
export function joinAcronyms(forms: Forms, pairs: ReadonlyMap<string, string>, join: Join): void {
  const byLetters = new Map<string, string[]>();
  for (const [key, { form, kind }] of forms) {
    for (const letters of kind === 'person' ? [] : acronymsOf(form))
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), key]);
  }
  for (const [key, { form, authority }] of forms) {
    if (authority !== undefined || placeOf(form) || !/^[\p{Lu}\d.&-]{2,12}s?$/u.test(form)) continue;
    const letters = acronymLetters(form);
    const pair = pairs.get(key) ?? '';
    const [only, ...others] = byLetters.get(letters)?.filter((long) => long !== key) ?? [];
    if (mayShorten(letters, forms.get(pair)?.form ?? '')) join(key, pair);
    else if (only !== undefined && others.length === 0) join(key, only);
  }
}
