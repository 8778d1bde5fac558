/**
 * `npm run bench -- search-slips FOLDER …`: of names that are mistyped in ways that are common, how many find a paragraph that mentions
 * them; and how often a name that is nowhere in the corpus finds something. All queries are made by a machine, the same each time.
 */
import { rm } from 'node:fs/promises';
import { faker } from '@faker-js/faker';
import { paragraphs } from '../src/corpus/model.ts';
import { foldedForm } from '../src/search/words/folded-form.ts';
import { madeName, MISTYPED, seedQueries } from '../tests/search/made-queries.ts';
import { builtIndex } from '../tests/search/built-index.ts';

/** Queries of each kind, and names that do not occur. */
const QUERIES = 100;
const ABSENT = 500;

/** Answers that are asked for. */
const ANSWERS = 100;

async function run(folder: string): Promise<void> {
  const { site, folder: made, documents } = await builtIndex(folder);
  const places = async (query: string) =>
    (await site.ask({ query, enough: ANSWERS })).results.map(({ document, address }) => `${document}#${address}`);
  const right = new Map<string, Set<string>>();
  const forms = new Map<string, string>();
  for (const document of documents) {
    for (const { address, text, mentions } of paragraphs(document)) {
      for (const { name, start, end } of mentions) {
        forms.set(text.slice(start, end), name);
        right.set(name, (right.get(name) ?? new Set()).add(`${document.id}#${address}`));
      }
    }
  }
  seedQueries(21);
  console.log(folder);
  let all = 0;
  let met = 0;
  for (const [kind, mistype] of Object.entries(MISTYPED)) {
    const queries = faker.helpers
      .shuffle([...forms])
      .flatMap(([form, name]) => mistype(form).map((typed) => ({ typed, form, name })))
      .slice(0, QUERIES);
    if (queries.length === 0) continue;
    const lost: string[] = [];
    for (const { typed, form, name } of queries) {
      const found = await places(typed);
      if (!found.some((address) => right.get(name)?.has(address))) lost.push(`${typed} (${form})`);
    }
    all += queries.length;
    met += queries.length - lost.length;
    console.log(`  ${kind.padEnd(24)} ${share(queries.length - lost.length, queries.length)} of ${queries.length}`);
    if (process.env.SHOW) console.log(`    ${lost.slice(0, 25).join(', ')}`);
  }
  console.log(`  ${'together'.padEnd(24)} ${share(met, all)} of ${all} (target: at least 92 %)`);
  const there = new Set(documents.flatMap(paragraphs).flatMap(({ text }) => foldedForm(text).split(' ')));
  const absent = new Set<string>();
  while (absent.size < ABSENT) {
    const name = madeName();
    if (
      !foldedForm(name)
        .split(' ')
        .some((word) => there.has(word))
    )
      absent.add(name);
  }
  const wrong: string[] = [];
  for (const name of absent) if ((await places(name)).length > 0) wrong.push(name);
  console.log(
    `  ${'absent names that find'.padEnd(24)} ${share(wrong.length, ABSENT)} of ${ABSENT} (target: at most 1 %)`,
  );
  if (process.env.SHOW) console.log(`    ${wrong.join(', ')}`);
  await rm(made, { recursive: true });
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1).padStart(5)} %`;
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Usage: npm run bench -- search-slips FOLDER …');
  process.exitCode = 1;
}
for (const folder of folders) await run(folder);
