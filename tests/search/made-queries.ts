/** Queries that a machine makes, the same on every machine. */
import { faker, fakerDE, fakerES, fakerFR, fakerPL, fakerTR } from '@faker-js/faker';

const FAKERS = [faker, fakerDE, fakerES, fakerFR, fakerPL, fakerTR];

/** From here on the same queries are made for the same seed. */
export function seedQueries(seed: number): void {
  for (const one of FAKERS) one.seed(seed);
}

/** A name of a person or a place in Latin letters, of one of six languages. */
export function madeName(): string {
  const { person, location } = faker.helpers.arrayElement(FAKERS);
  const name = faker.helpers.arrayElement([
    () => location.city(),
    () => person.firstName(),
    () => person.lastName(),
    () => `${person.firstName()} ${person.lastName()}`,
  ])();
  return /^[\p{sc=Latin} ’'-]+$/u.test(name) ? name : madeName();
}

/** The form with one slip: a letter left out, put in, replaced, or swapped with the next. */
export function withSlip(form: string): string {
  const letters = [...form.matchAll(/\p{L}/gu)].map(({ index }) => index);
  const at = faker.helpers.arrayElement(letters);
  const other = faker.string.alpha({ casing: 'lower' });
  const [before, letter, after] = [form.slice(0, at), form.slice(at, at + 1), form.slice(at + 1)];
  return faker.helpers.arrayElement([
    before + after,
    before + other + letter + after,
    before + other + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ]);
}

/** Letters below which a slip leaves nothing to be known by. */
const SHORTEST = 5;

/** Ways to mistype a form of a name; none for a form that cannot be mistyped so. */
export const MISTYPED: Readonly<Record<string, (form: string) => string[]>> = {
  'one slip': (form) => (lettersIn(form) < SHORTEST ? [] : [withSlip(form)]),
  'two slips': (form) => (lettersIn(form) < 2 * SHORTEST ? [] : [withSlip(withSlip(form))]),
  'swapped letters': (form) => editedOnce(form, /(?<=\p{L})\p{Ll}{2}/gu, (pair) => `${pair[1]}${pair[0]}`),
  'doubled letter': (form) => editedOnce(form, /(?<=\p{L})\p{Ll}/gu, (letter) => letter + letter),
  'single for double': (form) => editedOnce(form, /(\p{Ll})\1/gu, (pair) => pair.slice(1)),
  'another spelling': (form) => respelled(form),
  'slip in another spelling': (form) => respelled(form).map(withSlip),
  'one broken word': (form) => {
    const words = form.split(' ').filter((word) => lettersIn(word) >= SHORTEST - 1);
    if (words.length === 0 || !form.includes(' ')) return [];
    const word = faker.helpers.arrayElement(words);
    return [form.replace(word, withSlip(word))];
  },
  acronym: (form) => (/^\p{Lu}{4,6}$/u.test(form) ? [withSlip(form).toUpperCase()] : []),
};

/** Letters that are written for each other in names. */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/q/i, 'k'],
  [/(?<=\p{Ll})ph/u, 'f'],
  [/ou|oo/u, 'u'],
  [/(?<=\p{Ll})i(?=\p{L})/u, 'e'],
  [/ei/u, 'ie'],
  [/(?<=\p{Ll})y$/u, 'i'],
  [/(?<=\p{Ll})ck/u, 'k'],
  [/kh/i, 'h'],
  [/(?<=\p{Ll})z/u, 's'],
];

function respelled(form: string): string[] {
  if (lettersIn(form) < SHORTEST) return [];
  const others = RESPELLED.map(([from, to]) => form.replace(from, to)).filter((other) => other !== form);
  return others.length > 0 ? [faker.helpers.arrayElement(others)] : [];
}

function editedOnce(form: string, place: RegExp, edit: (letters: string) => string): string[] {
  const places = lettersIn(form) < SHORTEST ? [] : [...form.matchAll(place)];
  if (places.length === 0) return [];
  const { 0: letters, index } = faker.helpers.arrayElement(places);
  return [form.slice(0, index) + edit(letters) + form.slice(index + letters.length)];
}

function lettersIn(form: string): number {
  return form.replace(/\P{L}/gu, '').length;
}
