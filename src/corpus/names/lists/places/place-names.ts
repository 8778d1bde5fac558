import { fold } from '../fold.ts';
import { type Place, placeOf } from './gazetteer.ts';
import list from './place-names.json' with { type: 'json' };

/**
 * What a language calls the countries, regions and large cities, from the folded form to the place; nothing of English, which
 * the gazetteer has, and of a language that CLDR hardly knows.
 */
export function placesIn(language: string): ReadonlyMap<string, NamedPlace> {
  const code = new Intl.Locale(language).language;
  const known = READ.get(code) ?? readPlaces(code);
  READ.set(code, known);
  return known;
}

/** A place, and its name in a language as that writes it. */
export type NamedPlace = { readonly place: Place; readonly name: string };

/** The names of a place in languages, each once, without those that are spelt as the English one. */
export function namesOfPlace(name: string, languages: Iterable<string>): string[] {
  const place = placeOf(name);
  if (!place) return [];
  const named = [...languages].flatMap((language) => [...placesIn(language).values()]);
  return [...new Set(named.filter((one) => one.place === place && placeOf(one.name) !== place).map((one) => one.name))];
}

const READ = new Map<string, ReadonlyMap<string, NamedPlace>>();

const ENGLISH = list.english.split('|');

/** CLDR shortens what the gazetteer writes out: "St. Kitts & Nevis", "Hong Kong SAR China", "Myanmar/Burma". */
function placeOfEnglish(name: string): Place | undefined {
  const whole = name
    .replace(/^St\. /, 'Saint ')
    .replace('&', 'and')
    .replace(' SAR China', '');
  return (
    placeOf(name) ??
    placeOf(whole) ??
    whole
      .split('/')
      .map(placeOf)
      .find((place) => place !== undefined)
  );
}

function readPlaces(code: string): ReadonlyMap<string, NamedPlace> {
  const written = (list.languages as Readonly<Record<string, string>>)[code]?.split('|') ?? [];
  return new Map(
    written.flatMap((names, i) => {
      const place = placeOfEnglish(ENGLISH[i] ?? '');
      // A language that has no name of its own for a place writes the English one.
      const forms = place ? (names || (ENGLISH[i] ?? '')).split('/') : [];
      return forms.map((name): [string, NamedPlace] => [fold(name), { place: place as Place, name }]);
    }),
  );
}
