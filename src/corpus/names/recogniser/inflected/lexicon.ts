import { placesIn } from '../../lists/places/place-names.ts';
import { placeOf } from '../../lists/places/gazetteer.ts';
import {
  GIVEN_NAMES_OF_MEN,
  GIVEN_NAMES_OF_WOMEN,
  NO_GIVEN_NAMES,
} from '../../lists/languages/russian/russian-given-names.ts';
import russian from '../../lists/languages/russian/russian-names.json' with { type: 'json' };
import { FAMOUS_SURNAMES_IN_RUSSIAN } from '../../lists/languages/russian/russian-surnames.ts';
import { RUSSIAN_ORGANISATIONS } from '../../lists/languages/russian/russian-organisations.ts';
import { DOUBTFUL_PLACES, NO_PLACES, RUSSIAN_PLACES } from '../../lists/languages/russian/russian-places.ts';
import { TITLES_OF_MEN, TITLES_OF_WOMEN } from '../../lists/languages/russian/russian-words.ts';
import { unpack } from '../../../../search/index/pack.ts';
import { type Case, declined, keyOf, type Role } from './declension.ts';
import { declinedPhrase } from './phrases.ts';

/** A form of a word, as a case of a word of the lists. */
export type Reading = { readonly nominative: string; readonly gender: Gender; readonly case: Case };

export type Gender = 'man' | 'woman';

/** Every first name that a form may be, in its case: `Ангелы` is Ангела. */
export function givenNames(form: string): readonly Reading[] {
  return LISTS.given().get(keyOf(form)) ?? [];
}

/** Every title that a form may be. */
export function titles(form: string): readonly Reading[] {
  return LISTS.titles().get(keyOf(form)) ?? [];
}

/** A place or an organisation of the lists, under the name of its page. */
export type Listed = {
  /** In the nominative. */
  readonly name: string;
  /** Its English name in the gazetteer, if that has it. */
  readonly english?: string;
};

/** The place that a form means, in whatever case: `в Москве` is Москва. */
export function listedPlace(form: string): Listed | undefined {
  return LISTS.places().get(keyOf(form));
}

/** Whether a form of a place is oftener another word or a person: only a word before it tells. */
export function isDoubtfulPlace(form: string): boolean {
  return LISTS.doubtful().has(keyOf(form));
}

/** The organisation that a form means, in whatever case. */
export function listedOrganisation(form: string): Listed | undefined {
  return LISTS.organisations().get(keyOf(form));
}

/** Whether a form is the surname of somebody whom texts name by it alone. */
export function isFamousSurname(form: string): boolean {
  return LISTS.famous().has(keyOf(form));
}

/** Every form of the words of the lists, made when a Russian text asks for the first. */
const LISTS = {
  given: once(() =>
    readingsOf([
      [[...words(GIVEN_NAMES_OF_MEN), ...unpack(russian.men)], 'man'],
      [[...words(GIVEN_NAMES_OF_WOMEN), ...unpack(russian.women)], 'woman'],
    ]),
  ),
  titles: once(() =>
    readingsOf([
      [[...TITLES_OF_MEN], 'man'],
      [[...TITLES_OF_WOMEN], 'woman'],
    ]),
  ),
  places: once(placeForms),
  doubtful: once(
    () =>
      new Set([...DOUBTFUL_PLACES].flatMap((place) => [place, ...declined(place, 'thing').map(([, form]) => form)])),
  ),
  organisations: once(organisationForms),
  famous: once(
    () =>
      new Set(
        words(FAMOUS_SURNAMES_IN_RUSSIAN).flatMap((name) => {
          const role = /[ао]ва$|ева$/.test(name) ? 'surname of a woman' : 'surname of a man';
          return declined(name, role).map(([, form]) => form);
        }),
      ),
  ),
};

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function readingsOf(lists: readonly (readonly [readonly string[], Gender])[]): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const [names, gender] of lists) {
    // Of two spellings the one with ё, which comes first.
    for (const nominative of new Map(names.toReversed().map((name) => [keyOf(name), name])).values()) {
      if (NO_GIVEN_NAMES.has(keyOf(nominative))) continue;
      for (const [name, form] of declined(nominative, gender satisfies Role)) {
        const others = found.get(form);
        if (others) others.push({ nominative, gender, case: name });
        else found.set(form, [{ nominative, gender, case: name }]);
      }
    }
  }
  return found;
}

/** What the lists by hand say comes first, and a nominative before other cases: `Ницца` before what might be a form of it. */
function placeForms(): ReadonlyMap<string, Listed> {
  const byHand = RUSSIAN_PLACES.trim()
    .split(/[|\n]/)
    .map((line): Listed => {
      const [name = '', english] = line.trim().split('=');
      return { name, ...(english !== undefined && placeOf(english) && { english: placeOf(english)?.name ?? english }) };
    });
  const fromCldr = [...placesIn('ru').values()]
    // Names in two parts and shortened ones nobody writes in a text.
    .filter(({ name }) => /^[\p{Lu}][\p{sc=Cyrillic}’' -]+$/u.test(name) && !/-ва?[ ]| - |[ ]и[ ]/.test(name))
    .map(({ place, name }): Listed => ({ name, english: place.name }));
  const cities = unpack(russian.cities).map((name): Listed => ({ name }));
  return formsOf([...fromCldr, ...byHand, ...cities].filter(({ name }) => !NO_PLACES.has(keyOf(name))));
}

function organisationForms(): ReadonlyMap<string, Listed> {
  const lines = RUSSIAN_ORGANISATIONS.trim().split(/\n\s*/);
  return formsOf(
    lines.flatMap((line) => {
      const forms = line.split('|');
      const isOfLetters = forms.every((form) => form === form.toUpperCase());
      return forms.map((form): [string, Listed] => [form, { name: isOfLetters ? form : (forms[0] ?? '') }]);
    }),
  );
}

function formsOf(listed: readonly (Listed | readonly [string, Listed])[]): ReadonlyMap<string, Listed> {
  const pairs = listed.map((one) => ('name' in one ? ([one.name, one] as const) : one));
  const found = new Map<string, Listed>();
  for (const [form, one] of pairs) if (!found.has(keyOf(form))) found.set(keyOf(form), one);
  for (const [form, one] of pairs)
    for (const other of declinedPhrase(form)) if (!found.has(other)) found.set(other, one);
  return found;
}
