import { placeOf } from '../../lists/places/gazetteer.ts';
import { isSurname } from '../../lists/people/person-names.ts';
import type { Form, Forms, Join } from './form.ts';
import { areOpposed } from './titles.ts';

/** A part of a name, its last or first words, is the person, if only one person in the document has it. */
export function joinPeople(forms: Forms, join: Join): void {
  const people = [...forms].filter(([, { kind, keys }]) => kind === 'person' && keys.length > 1);
  const byLast = Map.groupBy(people, ([, { keys }]) => keys.at(-1) ?? '');
  const byGiven = Map.groupBy(people, ([, { words }]) => words[0]?.lower ?? '');
  const places = new Map([...forms.keys()].map((key, place) => [key, place]));
  for (const [key, form] of forms) {
    if (form.authority !== undefined || !mayBePerson(form)) continue;
    const same = byLast.get(form.keys.at(-1) ?? '') ?? [];
    const longer = same.filter(([, { keys }]) => keys.length > form.keys.length && isPartOf(form.keys, keys));
    // A given name means whom the text has introduced in full.
    const isBefore = (other: string) => (places.get(other) ?? 0) < (places.get(key) ?? 0);
    const isGiven = form.words.length === 1 && !form.isSurname;
    const given = isGiven ? (byGiven.get(form.words[0]?.lower ?? '') ?? []).filter(([other]) => isBefore(other)) : [];
    const all = longer.length > 0 ? longer : given;
    const found = all.filter(([, person]) => !areOpposed(form, person));
    const fullest = onlyPerson(found);
    if (fullest !== undefined) join(key, fullest);
  }
}

function mayBePerson({ form, kind, isPlaceHere, keys }: Form): boolean {
  if (kind === 'organisation' && !isSurname(form)) return false;
  const place = placeOf(form);
  if (place && (!place.isCity || isPlaceHere)) return false;
  return kind !== 'place' || place !== undefined || keys.length > 1;
}

/** All words of the short form, in order. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The fullest of several forms that can all be one person's: "George Bush" and "George W. Bush". */
function onlyPerson(people: readonly (readonly [string, Form])[]): string | undefined {
  const [fullest] = [...people].sort(([a, x], [b, y]) => y.keys.length - x.keys.length || (a < b ? -1 : 1));
  if (!fullest) return undefined;
  return people.every(([, { keys }]) => isPartOf(keys, fullest[1].keys)) ? fullest[0] : undefined;
}
