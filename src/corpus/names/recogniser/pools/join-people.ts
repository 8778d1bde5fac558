import { placeOf } from '../../lists/places/gazetteer.ts';
import { isSurname } from '../../lists/people/person-names.ts';
import { type Form, type Forms, type Join, keyOfTitled } from './form.ts';
import { areOpposed, BEARERS, sexOf } from './titles.ts';

/** A part of a name, its last or first words, is the person, if only one person in the document has it. */
export function joinPeople(forms: Forms, join: Join): void {
  const people = [...forms].filter(([, { kind, keys }]) => kind === 'person' && keys.length > 1);
  const byLast = Map.groupBy(people, ([, { keys }]) => keys.at(-1) ?? '');
  const given = people.flatMap((person) => givenNames(person[1]).map((name) => ({ name, person })));
  const byGiven = Map.groupBy(given, ({ name }) => name);
  const places = new Map([...forms.keys()].map((key, place) => [key, place]));
  for (const [key, form] of forms) {
    if (form.authority !== undefined || !mayBePerson(form)) continue;
    const same = byLast.get(form.keys.at(-1) ?? '') ?? [];
    const longer = same.filter(([, { keys }]) => keys.length > form.keys.length && isPartOf(form.keys, keys));
    // A given name means whom the text has introduced in full, or names so more than once or twice.
    const isIntroduced = ([other, { count }]: Person) =>
      (places.get(other) ?? 0) < (places.get(key) ?? 0) || count >= OFTEN;
    const isGiven = form.words.length === 1 && !form.isSurname;
    const bearers = isGiven ? (byGiven.get(form.words[0]?.lower ?? '') ?? []).map(({ person }) => person) : [];
    const introduced = bearers.some(isIntroduced) ? bearers : [];
    const titled = form.bearers.size === 0 && form.keys.length === 1 ? titledOf(key, forms) : [];
    const all = longer.length + titled.length > 0 ? [...longer, ...titled] : introduced;
    const found = all.filter(([, person]) => !areOpposed(form, person));
    const only = titled.length > 0 ? onlyMan(found) : onlyPerson(found);
    if (only !== undefined) join(key, only);
  }
}

type Person = readonly [key: string, form: Form];

/** The first name, and a nickname of one word. */
function givenNames({ words }: Form): string[] {
  return words.flatMap(({ lower, gap }, at) => {
    const isNickname = /^ ["']$/.test(gap) && /^["'] $/.test(words[at + 1]?.gap ?? '');
    return at === 0 || isNickname ? [lower] : [];
  });
}

/** From so many mentions on a full name needs no introduction. */
const OFTEN = 3;

/** "Mr. Bingley" and "Miss Bingley", where a document has both. */
function titledOf(key: string, forms: Forms): Person[] {
  return BEARERS.flatMap((bearer): Person[] => {
    const form = forms.get(keyOfTitled(bearer, key));
    return form ? [[keyOfTitled(bearer, key), form]] : [];
  });
}

/** Who has a title before a surname is a woman oftener: the surname alone is the man, if it is one man's. */
function onlyMan(people: readonly Person[]): string | undefined {
  return onlyPerson(people.filter(([, form]) => sexOf(form) !== 'woman'));
}

function mayBePerson({ form, kind, isPlaceHere, keys }: Form): boolean {
  if (kind === 'organisation' && !isSurname(form)) return false;
  const place = placeOf(form);
  if (place && (!place.isCity || (isPlaceHere && kind !== 'person'))) return false;
  return kind !== 'place' || place !== undefined || keys.length > 1;
}

/** All words of the short form, in order. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The fullest of several forms that can all be one person's, or the one whom the text is about: "George Bush" and "George W. Bush". */
function onlyPerson(people: readonly Person[]): string | undefined {
  const [fullest] = [...people].sort(([a, x], [b, y]) => y.keys.length - x.keys.length || (a < b ? -1 : 1));
  if (!fullest) return undefined;
  if (people.every(([, { keys }]) => isPartOf(keys, fullest[1].keys))) return fullest[0];
  const [most, ...others] = [...people].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const rest = others.reduce((sum, [, { count }]) => sum + count, 0);
  return most && most[1].count >= FAR_MORE * rest ? most[0] : undefined;
}

/** Who is named so much oftener than all others of the surname together is meant by it. */
const FAR_MORE = 10;
