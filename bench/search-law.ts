/**
 * `npm run bench -- search-law FOLDER …`: of words and phrases drawn from the texts of a corpus, how many of the paragraphs that
 * literally say them are found, and how often the first answer does; beside MiniSearch, which knows no names. All queries are drawn by
 * a machine, the same each time.
 */
import { rm } from 'node:fs/promises';
import MiniSearch from 'minisearch';
import { paragraphs } from '../src/corpus/model.ts';
import { builtIndex } from '../tests/search/built-index.ts';

/** Queries of each kind. */
const QUERIES = 120;

const KINDS: Readonly<Record<string, RegExp>> = {
  'title and name':
    /(?<![\p{L}\p{N}])(?:Mr|Mrs|Miss|Ms|Lady|Lord|Sir|Colonel|President|Dr|St|Señor|Herr|Madame|M)\.? \p{Lu}\p{Ll}+(?![\p{L}\p{M}\p{N}])/gu,
  'words with capitals': /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}\p{M}\p{N}])/gu,
  'one word': /(?<![\p{L}\p{N}])\p{L}\p{Ll}{4,}(?![\p{L}\p{M}\p{N}’'-])/gu,
  'two words': /(?<![\p{L}\p{N}])\p{Ll}{3,} \p{Ll}{3,}(?![\p{L}\p{M}\p{N}’'-])/gu,
  'dots and hyphens': /(?<![\p{L}\p{M}\p{N}])\p{L}+[.-]\p{L}+(?![\p{L}\p{M}\p{N}])/gu,
};

type Said = { readonly key: string; readonly text: string };

async function run(folder: string): Promise<void> {
  const { site, folder: made, documents } = await builtIndex(folder);
  const all = documents.flatMap((document) =>
    paragraphs(document).map(({ address, text }): Said => ({ key: `${document.id}#${address}`, text })),
  );
  const mini = new MiniSearch<Said>({ fields: ['text'], idField: 'key', searchOptions: { fuzzy: 0.2, prefix: true } });
  mini.addAll(all);
  console.log(
    `${folder}: ${all.length} paragraphs\n                       queries  found    first    none   MiniSearch: found    first`,
  );
  for (const [kind, form] of Object.entries(KINDS)) {
    const queries = drawn(new Set(all.flatMap(({ text }) => text.replace(/\s+/g, ' ').match(form) ?? [])));
    const ours: Score[] = [];
    const others: Score[] = [];
    for (const query of queries) {
      const said = new Set(all.filter(({ text }) => says(text, query)).map(({ key }) => key));
      const { results } = await site.ask({ query, enough: Number.POSITIVE_INFINITY });
      ours.push(
        score(
          said,
          results.map(({ document, address }) => `${document}#${address}`),
        ),
      );
      others.push(
        score(
          said,
          mini.search(query).map(({ id }) => id as string),
        ),
      );
      if (process.env.SHOW && (ours.at(-1)?.found !== 1 || !ours.at(-1)?.isFirst))
        console.log(query, ours.at(-1), said.size);
    }
    const [its, theirs] = [summary(ours), summary(others)];
    console.log(`${kind.padEnd(22)} ${`${queries.length}`.padStart(7)} ${its}   ${theirs}`);
  }
  await rm(made, { recursive: true });
}

type Score = { readonly found: number; readonly isFirst: boolean; readonly isNone: boolean };

function score(said: ReadonlySet<string>, found: readonly string[]): Score {
  const right = found.filter((key) => said.has(key)).length;
  return { found: right / said.size, isFirst: said.has(found[0] ?? ''), isNone: found.length === 0 };
}

function summary(scores: readonly Score[]): string {
  const mean = (numberOf: (score: Score) => number) =>
    `${((100 * scores.reduce((sum, one) => sum + numberOf(one), 0)) / scores.length).toFixed(1).padStart(6)} %`;
  return `${mean(({ found }) => found)} ${mean(({ isFirst }) => Number(isFirst))} ${scores.filter(({ isNone }) => isNone).length}`;
}

/** Whether the text has the words, one after the other, whatever the case; what is asked in capitals is meant so. */
function says(text: string, query: string): boolean {
  const words = query.split(' ').map((word) => RegExp.escape(word));
  const flags = query === query.toUpperCase() ? 'u' : 'iu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s]+')}(?![\\p{L}\\p{N}])`, flags).test(text);
}

/** As many as are asked, spread over all in their order. */
function drawn(all: ReadonlySet<string>): string[] {
  const sorted = [...all].sort();
  const step = Math.max(1, sorted.length / QUERIES);
  return Array.from({ length: Math.min(QUERIES, sorted.length) }, (_, i) => sorted[Math.floor(i * step)] ?? '');
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Usage: npm run bench -- search-law FOLDER …');
  process.exitCode = 1;
}
for (const folder of folders) await run(folder);
