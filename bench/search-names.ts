/**
 * `npm run bench -- search-names`: how well the names of a corpus, `SEEDS` or seeds/, are found however they are typed, and how
 * often a name is found that is not there. All queries are made by a machine, the same each time.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faker } from '@faker-js/faker';
import { parseDocument } from 'yaml';
import { type Document, paragraphs } from '../src/corpus/model.ts';
import { allPlaceForms } from '../src/corpus/names/lists/places/gazetteer.ts';
import { allPersonNames } from '../src/corpus/names/lists/people/person-names.ts';
import { foldedForm } from '../src/search/words/folded-form.ts';
import { readSettings } from '../src/settings.ts';
import { madeName, seedQueries, withSlip } from '../tests/search/made-queries.ts';
import { addresses, sourcesOf } from '../tests/search/sources.ts';

/** Slips of each form that is long enough to be known again. */
const SLIPS = 12;
const SHORTEST = 5;

const ABSENT = 1500;

async function run(): Promise<void> {
  const { seeds } = readSettings([], process.env);
  const { sources, documents, names } = await sourcesOf(seeds);
  const forms = formsOf(documents);
  seedQueries(3);
  const absent = absentNames(documents);
  const wrong = await countOf(absent, async (name) => (await addresses(sources, name)).length > 0);
  console.log(
    `found of ${absent.length} names that do not occur    ${share(wrong, absent.length)} (target: at most 3)`,
  );

  const long = [...forms].filter(([form]) => form.replace(/\P{L}/gu, '').length >= SHORTEST);
  const slips = long.flatMap(([form, right]) =>
    Array.from({ length: SLIPS }, () => ({ typed: withSlip(form), right })),
  );
  const found = await countOf(slips, async ({ typed, right }) =>
    (await addresses(sources, typed)).some((address) => right.has(address)),
  );
  console.log(
    `found of ${slips.length} forms with a slip            ${share(found, slips.length)} (target: at least 96)`,
  );

  const mentions = mentionsOf(documents);
  const mentioned = new Map(names.map(({ id, name }) => [name, mentions.get(id) ?? new Set<string>()]));
  const scores = await withoutAliases(seeds, mentioned);
  for (const [list, target] of [
    ['aliases', ' (target: at least 90)'],
    ['roles', ''],
  ] as const) {
    const its = scores.filter((score) => score.list === list);
    const mean = its.reduce((sum, { f1 }) => sum + f1, 0) / its.length;
    console.log(`F1 of ${its.length} ${list} that the file does not have  ${(100 * mean).toFixed(1)} %${target}`);
    const lost = its.filter(({ f1 }) => f1 < 0.5).map(({ alias }) => alias);
    if (lost.length > 0) console.log(`  hardly found: ${lost.join(', ')}`);
  }
}

/** The paragraphs that mention each name, by its id. */
function mentionsOf(documents: readonly Document[]): Map<string, Set<string>> {
  const mentions = new Map<string, Set<string>>();
  for (const { address, mentions: its } of documents.flatMap(paragraphs)) {
    for (const { name } of its) mentions.set(name, (mentions.get(name) ?? new Set()).add(address));
  }
  return mentions;
}

/** Every form as it stands in the texts, with the paragraphs that mention its name. */
function formsOf(documents: readonly Document[]): Map<string, Set<string>> {
  const mentions = mentionsOf(documents);
  const found = documents
    .flatMap(paragraphs)
    .flatMap(({ text, mentions: its }) => its.map(({ start, end, name }) => [text.slice(start, end), name] as const));
  return new Map(found.map(([form, name]) => [form, mentions.get(name) ?? new Set<string>()]));
}

/** Half of them made, half from the lists of places and people; no word of them stands in the texts. */
function absentNames(documents: readonly Document[]): string[] {
  const there = new Set(documents.flatMap(paragraphs).flatMap(({ text }) => foldedForm(text).split(' ')));
  const isAbsent = (name: string) =>
    !foldedForm(name)
      .split(' ')
      .some((word) => there.has(word));
  const listed = [...allPlaceForms(), ...[...allPersonNames()].map((word) => word[0]?.toUpperCase() + word.slice(1))];
  const names = new Set<string>();
  while (names.size < ABSENT) {
    const name = names.size % 2 === 0 ? madeName() : faker.helpers.arrayElement(listed);
    if (isAbsent(name)) names.add(name);
  }
  return [...names];
}

type Score = { readonly list: 'aliases' | 'roles'; readonly alias: string; readonly f1: number };

/** Each alias and role of the file is asked for in a corpus of which the file does not have it. */
async function withoutAliases(seeds: string, mentioned: ReadonlyMap<string, ReadonlySet<string>>): Promise<Score[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-names-'));
  const whole = await readFile(join(seeds, 'names.yaml'), 'utf8');
  const entries = parseDocument(whole).toJS() as Entry[];
  const scores: Score[] = [];
  try {
    await cp(seeds, folder, { recursive: true });
    for (const { name, list, place, alias } of entries.flatMap(aliasesOf)) {
      const right = mentioned.get(name);
      if (!right?.size) continue;
      const file = parseDocument(whole);
      file.deleteIn([entries.findIndex((entry) => entry.name === name), list, place]);
      await writeFile(join(folder, 'names.yaml'), String(file));
      const { sources } = await sourcesOf(folder);
      const given = await addresses(sources, alias);
      const hits = given.filter((address) => right.has(address)).length;
      scores.push({ list, alias, f1: (2 * hits) / (given.length + right.size) });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return scores;
}

/** An entry of `names.yaml`, as far as it is read here. */
type Entry = { readonly name: string; readonly aliases?: readonly unknown[]; readonly roles?: readonly unknown[] };

/** Misprints are left out: nobody types them. */
function aliasesOf(entry: Entry): { name: string; list: 'aliases' | 'roles'; place: number; alias: string }[] {
  return (['aliases', 'roles'] as const).flatMap((list) =>
    (entry[list] ?? []).flatMap((alias, place) =>
      typeof alias === 'string' ? [{ name: entry.name, list, place, alias }] : [],
    ),
  );
}

async function countOf<Item>(items: readonly Item[], isCounted: (item: Item) => Promise<boolean>): Promise<number> {
  let count = 0;
  for (const item of items) if (await isCounted(item)) count += 1;
  return count;
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(2)} %`;
}

await run();
