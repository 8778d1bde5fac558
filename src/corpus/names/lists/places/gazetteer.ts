import cityList from './cities.json' with { type: 'json' };
import countryList from './countries.json' with { type: 'json' };
import { fold } from '../fold.ts';
import type { Point } from './kilometres.ts';
import { NAMESAKES } from './city-list.ts';
import { PLACE_LIST } from './place-list.ts';

/** A place that is known before any text is read. */
export type Place = {
  /** The name under which all its forms are one. */
  readonly name: string;
  /** A city, or a country, region, sea or river. */
  readonly isCity: boolean;
  /** A city so large that a text that names it mostly means it. */
  readonly isLarge?: boolean;
  /** Latitude and longitude in degrees, of cities. */
  readonly at?: Point;
  /** Where other places of this name are, of which a text may mean one as well. */
  readonly namesakes?: readonly Point[];
};

/**
 * The place that a form names, however it spells accents, hyphens and full stops; none for a form that is in no list.
 *
 * `'Cote d’Ivoire'` → Ivory Coast. Letters that shorten a name must be capitals: `'US'`, not `'Us'`.
 */
export function placeOf(form: string): Place | undefined {
  const found = PLACES.get(fold(form));
  if (!found || (found.isShort && form !== form.toUpperCase()) || (found.isCut && !form.endsWith('.')))
    return undefined;
  return found.place;
}

/** The place whose people, or whatever else is of it, are called so: `'Afghans'` → Afghanistan. */
export function placeOfDemonym(form: string): Place | undefined {
  const key = fold(form);
  return DEMONYMS.get(key) ?? (key.endsWith('s') ? DEMONYMS.get(key.slice(0, -1)) : undefined);
}

/** A place of several words of which the form is a misprint by one letter: `'Unites States'` → United States. */
export function misprintedPlace(form: string): Place | undefined {
  const key = fold(form);
  if (key.length < SHORTEST_MISPRINT || !key.includes(' ')) return undefined;
  // One slip leaves all other words as they are.
  const telling = key.split(' ').filter((word) => word.length > SHORTEST_TELLING);
  const known = telling.filter((word) => NEARLY_WORDS.has(word)).length;
  if (known === 0 || telling.length - known > 1) return undefined;
  for (const near of gapped(key)) {
    const place = NEARLY.get(near);
    if (place) return place;
  }
  return undefined;
}

/** "of", "and", "the" stand in nearly every form. */
const SHORTEST_TELLING = 3;

/** Letters of a name in which one slip leaves no doubt. */
const SHORTEST_MISPRINT = 9;

/** Other forms of a place of the lists, and what its people are called, as the lists write them. */
export function formsOfPlace(form: string): { readonly forms: readonly string[]; readonly peoples: readonly string[] } {
  const place = placeOf(form);
  return (place && WRITTEN.get(place)) ?? { forms: [], peoples: [] };
}

/** Every form of every place of the lists, and what people are called, as the lists write them. */
export function* allPlaceForms(): Generator<string> {
  for (const { forms, peoples } of WRITTEN.values()) yield* [...forms, ...peoples];
  for (const { place } of PLACES.values()) if (place.isCity) yield place.name;
}

type Known = {
  readonly place: { -readonly [Key in keyof Place]: Place[Key] };
  readonly isShort: boolean;
  readonly isCut: boolean;
};

const PLACES = new Map<string, Known>();
const DEMONYMS = new Map<string, Place>();
const WRITTEN = new Map<Place, { readonly forms: string[]; readonly peoples: string[] }>();

for (const line of PLACE_LIST.trim().split(/\n+/)) {
  const [forms = '', peoples = ''] = line.replace('*', '').split(':');
  learn(forms.split('|'), peoples === '' ? [] : peoples.split('|'), line.startsWith('*'));
}
for (const line of countryList.countries.split(';')) {
  const [name = '', people] = line.split('|');
  learn([name], people === undefined ? [] : [people], false);
}
for (const line of cityList.cities.split(';')) {
  const [name = '', latitude, longitude, large, others = ''] = line.split('|');
  const known = PLACES.get(fold(name))?.place;
  const at = [Number(latitude), Number(longitude)] as const;
  const isLarge = large === 'large';
  const namesakes = (NAMESAKES[name] ?? others.split(' ').filter(Boolean)).map(pointOf);
  const found = { name, isCity: true, isLarge, at, ...(namesakes.length > 0 && { namesakes }) };
  if (!known) PLACES.set(fold(name), { place: found, isShort: false, isCut: false });
  else if (known.isCity) {
    known.at ??= at;
    known.isLarge ??= isLarge;
    if (namesakes.length > 0) known.namesakes ??= namesakes;
  }
}

/** Names of several words, each with one letter left out or replaced by a gap, as a misprint of one letter is looked up. */
const NEARLY = new Map<string, Place>();
/** The words of these names. */
const NEARLY_WORDS = new Set<string>();
for (const [key, { place }] of PLACES) {
  if (place.isCity || key.length < SHORTEST_MISPRINT || !key.includes(' ')) continue;
  for (const near of gapped(key)) NEARLY.set(near, place);
  for (const word of key.split(' ')) if (word.length > SHORTEST_TELLING) NEARLY_WORDS.add(word);
}

function pointOf(written: string): Point {
  const [latitude, longitude] = written.split(',').map(Number);
  return [latitude ?? 0, longitude ?? 0];
}

function learn(forms: readonly string[], peoples: readonly string[], isCity: boolean): void {
  const [name = ''] = forms;
  const place = PLACES.get(fold(name))?.place ?? { name, isCity };
  for (const form of forms) {
    const isShort = /^[A-Z.]{2,8}$/.test(form);
    const isCut = /\p{Ll}\.$/u.test(form);
    if (!PLACES.has(fold(form))) PLACES.set(fold(form), { place, isShort, isCut });
  }
  const written = WRITTEN.get(place) ?? { forms: [], peoples: [] };
  WRITTEN.set(place, written);
  written.forms.push(...forms);
  written.peoples.push(...peoples);
  for (const people of peoples) if (!DEMONYMS.has(fold(people))) DEMONYMS.set(fold(people), place);
}

/** The form with each letter in turn out, and with each replaced by a mark: two forms one letter apart share one of these. */
function gapped(key: string): string[] {
  return [...key].flatMap((_, at) => {
    const before = key.slice(0, at);
    return [`${before}?${key.slice(at + 1)}`, `${before}?${key.slice(at)}`];
  });
}
