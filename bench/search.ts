/** `npm run bench -- search FILE`: how well queries are answered on the built site, beside other ways to search the same text. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { askSite } from '../src/ask-site.ts';
import { readSettings } from '../src/settings.ts';

/** `accept`: ranges of the source that right answers cover; `optional`: neither right nor wrong; `none`: nothing may answer. */
type Query = {
  readonly q: string;
  readonly accept: readonly Range[];
  readonly optional: readonly Range[];
  readonly none: boolean;
};

type Range = readonly [start: number, end: number];

type Paragraph = { readonly id: string; readonly text: string; readonly start: number; readonly end: number };

/** The ids of the paragraphs that answer. */
type Search = (query: string) => Promise<readonly string[]> | readonly string[];

async function run(file: string): Promise<void> {
  const { out } = readSettings([], process.env);
  const { queries } = JSON.parse(await readFile(file, 'utf8')) as { queries: readonly Query[] };
  const paragraphs = await paragraphsOf(out);
  const site = await askSite(out);
  const searches: Readonly<Record<string, Search>> = {
    ours: async (query) => {
      const { results } = await site.ask({ query, enough: Number.POSITIVE_INFINITY });
      return results.map(({ address }) => address);
    },
    ...(await others(paragraphs)),
  };
  let base: number | undefined;
  console.log('                   F1   absent empty   time\n');
  for (const [name, search] of Object.entries(searches)) {
    await search('warm up');
    const start = performance.now();
    const answers: (readonly string[])[] = [];
    for (const { q } of queries) answers.push(await search(q));
    const time = performance.now() - start;
    base ??= time;
    const { f1, empty } = quality(queries, answers, paragraphs);
    console.log(`${name.padEnd(16)}${percent(f1)}        ${percent(empty)}       × ${(time / base).toFixed(2)}`);
  }
}

/** The paragraphs of the first document, and where they stand in its source. */
async function paragraphsOf(folder: string): Promise<Paragraph[]> {
  const read = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));
  const [{ id }] = (await read('corpus.json')).documents as [{ id: string }];
  const source = await readFile(join(folder, id, 'source.txt'), 'utf8');
  let at = 0;
  return ((await read(`${id}.json`)).paragraphs as { id: string; text: string }[]).map((paragraph) => {
    const start = source.indexOf(paragraph.text, at);
    at = start + paragraph.text.length;
    return { id: paragraph.id, text: paragraph.text, start, end: at };
  });
}

function quality(queries: readonly Query[], answers: readonly (readonly string[])[], paragraphs: readonly Paragraph[]) {
  const covering = (ranges: readonly Range[]) =>
    new Set(
      ranges.flatMap(([start, end]) => paragraphs.filter((p) => p.start <= start && end <= p.end).map(({ id }) => id)),
    );
  const scores: number[] = [];
  const empty: number[] = [];
  for (const [i, { accept, optional, none }] of queries.entries()) {
    const answer = answers[i] ?? [];
    if (none) {
      empty.push(answer.length === 0 ? 1 : 0);
      continue;
    }
    const right = covering(accept);
    const ignored = covering(optional);
    const given = answer.filter((id) => right.has(id) || !ignored.has(id));
    const found = given.filter((id) => right.has(id)).length;
    scores.push((2 * found) / (given.length + right.size));
  }
  return { f1: mean(scores), empty: mean(empty) };
}

/** The other ways, each as its makers advise for names that may be misspelled. */
async function others(paragraphs: readonly Paragraph[]): Promise<Record<string, Search>> {
  const mini = new MiniSearch<Paragraph>({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  mini.addAll(paragraphs);
  const lunrIndex = lunr(function () {
    this.ref('id');
    this.field('text');
    for (const paragraph of paragraphs) this.add(paragraph);
  });
  const fuse = new Fuse(paragraphs, { keys: ['text'], ignoreLocation: true, threshold: 0.2 });
  const flex = new flexsearch.Index({ tokenize: 'forward', encoder: flexsearch.Charset.LatinSoundex });
  for (const [i, { text }] of paragraphs.entries()) flex.add(i, text);
  return {
    Pagefind: await pagefind(paragraphs),
    'MiniSearch OR': (query) => mini.search(query).map(({ id }) => id as string),
    'MiniSearch AND': (query) => mini.search(query, { combineWith: 'AND' }).map(({ id }) => id as string),
    lunr: (query) => lunrIndex.search(query.replace(/[^\p{L}\p{N}]+/gu, ' ')).map(({ ref }) => ref),
    Fuse: (query) => fuse.search(query).map(({ item }) => item.id),
    FlexSearch: (query) => flex.search(query).flatMap((i) => paragraphs[i as number]?.id ?? []),
  };
}

/** Pagefind as its own interface asks it, with a record a paragraph. */
async function pagefind(paragraphs: readonly Paragraph[]): Promise<Search> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not start.');
  for (const { id, text } of paragraphs) await index.addCustomRecord({ url: `/#${id}`, content: text, language: 'en' });
  const { files } = await index.getFiles();
  await close();
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const { createInstance } = await import(
    `${pathToFileURL(join(readSettings([], process.env).out, 'pagefind/pagefind.js')).href}?own`
  );
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const path = String(input).match(/^https:\/\/pagefind\.invalid\/([^?]*)/)?.[1];
    return path === undefined ? fetchBefore(input, init) : new Response(contents.get(path)?.slice());
  };
  const instance = createInstance({ basePath: 'https://pagefind.invalid/', baseUrl: '/', noWorker: true });
  return async (query) => {
    const { results } = (await instance.search(query)) as { results: { data(): Promise<{ url: string }> }[] };
    return Promise.all(results.map(async (result) => (await result.data()).url.replace(/^.*#/, '')));
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run bench -- search FILE');
  process.exitCode = 1;
} else {
  await run(file);
}
