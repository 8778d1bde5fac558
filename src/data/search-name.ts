import { acronymsOf } from '../corpus/names/recogniser/pools/acronym.ts';
import { formsOfPlace, placeOf, placeOfDemonym } from '../corpus/names/lists/places/gazetteer.ts';
import { ORGANISATION_FORMS } from '../corpus/names/lists/organisations/known-organisation.ts';
import type { Name } from '../corpus/names/model.ts';
import { foldedForm } from '../search/words/folded-form.ts';
import type { SearchName } from '../search/names/name-index.ts';

/** A name as search knows it: its own forms, those found in the texts, and those that the lists have of a well-known one. */
export function searchName({ id, name, kind, aliases, misprints, roles, occurrences }: Name): SearchName {
  const isOfPlace = kind === 'place';
  const isPeople = (form: string) => isOfPlace && isPeopleOf(form, name);
  const found = new Set(occurrences.map(({ text, start, end }) => text.slice(start, end)));
  const known = isOfPlace ? formsOfPlace(name) : { forms: [], peoples: [] };
  const organisation = kind === 'organisation' ? (ORGANISATION_FORMS.find((forms) => forms.includes(name)) ?? []) : [];
  const acronyms = kind === 'organisation' ? acronymsOf(name).filter(({ length }) => length > 2) : [];
  const forms = [...aliases, ...found, ...known.forms, ...organisation, ...acronyms.map((form) => form.toUpperCase())];
  const isNew = unseen([name, ...misprints]);
  const lists = {
    aliases: forms.filter((form) => !isPeople(form)).filter(isNew),
    peoples: [...forms.filter(isPeople), ...known.peoples].filter(isNew),
    roles: roles.filter(isNew),
    misprints,
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { id, name, kind, mentions: occurrences.length, ...Object.fromEntries(filled) };
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
