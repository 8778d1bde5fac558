import { acronymsOf } from '../../corpus/names/recogniser/pools/acronym.ts';
import { formsOfPlace, placeOf, placeOfDemonym } from '../../corpus/names/lists/places/gazetteer.ts';
import { ORGANISATION_FORMS } from '../../corpus/names/lists/organisations/known-organisation.ts';
import type { Name, Tally } from '../../corpus/names/model.ts';
import { nameLink } from '../../corpus/names/name-link.ts';
import { inLatinLetters } from '../../search/names/in-latin-letters.ts';
import { genderOf as genderOfFirstName } from '../../corpus/names/lists/people/person-names.ts';
import { foldedForm } from '../../search/words/folded-form.ts';
import type { SearchName } from '../../search/names/name-index.ts';

/** A name as search knows it: its own forms, those found in the texts, and those that the lists have of a well-known one. */
export function searchName(named: Name): SearchName {
  const { id, name, kind, aliases, misprints, roles, tally, hasPage } = named;
  const isOfPlace = kind === 'place';
  const isPeople = (form: string) => isOfPlace && isPeopleOf(form, name);
  const found = tally.forms.map(({ text }) => text);
  const known = isOfPlace ? formsOfPlace(name) : { forms: [], peoples: [] };
  const organisation = kind === 'organisation' ? (ORGANISATION_FORMS.find((forms) => forms.includes(name)) ?? []) : [];
  const acronyms = kind === 'organisation' ? acronymsOf(name).filter(({ length }) => length > 2) : [];
  const forms = [...aliases, ...found, ...known.forms, ...organisation, ...acronyms.map((form) => form.toUpperCase())];
  const isNew = unseen([name, ...misprints]);
  const lists = {
    aliases: [...forms.filter((form) => !isPeople(form)), ...inLatin(name)].filter(isNew),
    peoples: [...forms.filter(isPeople), ...known.peoples].filter(isNew),
    roles: roles.filter(isNew),
    misprints,
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const gender = kind === 'person' ? genderOf(name, tally) : undefined;
  const at = hasPage ? {} : { at: nameLink(named, '').slice(1) };
  return {
    id,
    name,
    kind,
    mentions: tally.mentions,
    ...at,
    ...(gender && { gender }),
    ...Object.fromEntries(filled),
  };
}

/**
 * As readers write a name of Cyrillic or Greek letters in Latin ones: it finds each mention, in whatever case. Arabic writes too few vowels for it.
 *
 * `'Лев Толстой'` → `['Lev Tolstoy']`
 */
function inLatin(name: string): string[] {
  if (!/^[\p{sc=Cyrillic}\p{sc=Greek}\p{M}\P{L}]+$/u.test(name)) return [];
  const written = name.replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
    capitalised(inLatinLetters(word.toLowerCase())[0] ?? word),
  );
  return /\p{L}/u.test(written) && !/[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(written) ? [written] : [];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What most titles say before the mentions, or in them, else the given name: who is often "Dr. Venn" is no woman for one "Miss Venn". */
function genderOf(name: string, { titles: { woman, man, either } }: Tally): 'f' | 'm' | undefined {
  if (woman !== man && Math.max(woman, man) >= either) return woman > man ? 'f' : 'm';
  return GENDERS[genderOfFirstName((name.split(' ')[0] ?? '').toLowerCase()) ?? 'unknown'];
}

/** Whether what is of the place is called so: "Chinese" of China. */
function isPeopleOf(form: string, name: string): boolean {
  const place = placeOfDemonym(form);
  return place !== undefined && !placeOf(form) && [undefined, place].includes(placeOf(name));
}

/** Tells a form from those before it that are typed alike. */
function unseen(forms: readonly string[]): (form: string) => boolean {
  const seen = new Set(forms.map(foldedForm));
  return (form) => {
    const folded = foldedForm(form);
    const isNew = folded !== '' && !seen.has(folded);
    seen.add(folded);
    return isNew;
  };
}

const GENDERS = { man: 'm', woman: 'f', unknown: undefined } as const;
