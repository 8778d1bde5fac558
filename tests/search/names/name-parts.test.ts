/** Very many names: what a query loads of them. */
import { en, Faker } from '@faker-js/faker';
import { expect, test } from 'vitest';
import type { Kind, Name } from '../../../src/corpus/names/model.ts';
import { searchNamesFiles } from '../../../src/data/search/search-names.ts';
import type { Kept } from '../../../src/kept.ts';
import { partsFor } from '../../../src/search/names/name-index.ts';
import { unpack } from '../../../src/search/index/pack.ts';
import { readQuery } from '../../../src/search/query/read-query.ts';
import { tallyOf } from '../../tally-of.ts';

/** Bytes of 30,000 names that a query may load at most, before they are packed for their way. */
const MOST = 60_000;

/** A third as many: of them the list of parts is a third as long, and the parts are as large. */
const COUNT = 10_000;

const faker = new Faker({ locale: en });
faker.seed(5);
const names = manyNames(COUNT);
const files = searchNamesFiles({ names, documents: [] }, eachTenth());
const [[, top], ...parts] = files as [[string, string], ...[string, string][]];
const starts = unpack(JSON.parse(top).starts);
const sizes = parts.map(([, json]) => Buffer.byteLength(json));
const always = (Buffer.byteLength(top) * 30_000) / COUNT;

function loadedFor(query: string): number[] {
  return partsFor(
    readQuery(query).words.map(({ folded }) => folded),
    starts,
  );
}

test('no query loads more than 60 kB of 30,000 names, whatever it asks', () => {
  const pasted = names.map(({ name }) => name).join(' ');
  const hostile = [
    pasted.slice(0, 10_000),
    'x'.repeat(10_000),
    'a b c d e f g h',
    '" * [ ( 😀 \u202E '.repeat(500),
    '',
  ];
  const usual = names.slice(0, 2000).map(({ name }) => name);
  for (const query of [...hostile, ...usual]) {
    const loaded = loadedFor(query).map((place) => sizes[place] ?? Number.NaN);
    const sum = loaded.reduce((all, size) => all + size, always);
    expect(sum, query.slice(0, 80)).toBeLessThanOrEqual(MOST);
  }
});

test('the largest parts together stay below it, so that no query can load more', () => {
  const largest = sizes.toSorted((a, b) => b - a).slice(0, 4);
  expect(largest.reduce((all, size) => all + size, always)).toBeLessThanOrEqual(MOST);
});

test('nearly each name is in a part that its own words load', () => {
  const isLoaded = ({ name }: Name) => loadedFor(name).some((place) => parts[place]?.[1].includes(`"${name}"`));
  // Of names of five common words those are missed whose longest words are in too many others.
  expect(names.filter((name) => !isLoaded(name)).length).toBeLessThan(names.length / 1000);
});

/** Looking for the words that are unlike a part takes most of the time: it is done for each tenth, and the others get the same ones. */
function eachTenth(): Kept {
  let asked = 0;
  let last: unknown;
  return {
    get: () => (asked++ % 10 === 0 ? undefined : last),
    set: (_key, unlike) => (last = unlike),
  };
}

/** Names as a large corpus would have them: words that many share, other forms, roles, other scripts. */
function manyNames(count: number): Name[] {
  const made = new Map<string, Name>();
  while (made.size < count) {
    const [kind, name] = faker.helpers.arrayElement<() => [Kind, string]>([
      () => ['person', faker.person.fullName()],
      () => ['organisation', faker.company.name()],
      () => ['place', `${faker.location.city()} ${faker.location.street()}`],
    ])();
    const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const aliases = [faker.person.fullName(), 'إسلام آباد', faker.location.city()].slice(faker.number.int(3));
    const roles = faker.datatype.boolean(0.2) ? [faker.person.jobTitle()] : [];
    made.set(id, {
      id,
      name,
      kind,
      aliases,
      roles,
      misprints: [],
      sameAs: [],
      isReviewed: false,
      hasPage: true,
      tally: tallyOf(kind),
      occurrences: [],
      beside: [],
    });
  }
  return [...made.values()];
}
