/**
 * `npm run bench -- search FILE`: how well queries are answered on the built site, beside other ways to search the same text, and
 * what has to come for the first answer. Ours is fetched from a server, the others have all they need in memory.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { askSite, type AskedSite } from '../src/commands/ask-site.ts';
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

/** A way to search. */
type Way = {
  /** Makes it ready from what a page would load. */
  readonly open: () => Promise<Search> | Search;
  /** What it has loaded by then, script and data, compressed for the way. */
  readonly bytes: () => number;
};

async function run(file: string): Promise<void> {
  const { out } = readSettings([], process.env);
  const { queries } = JSON.parse(await readFile(file, 'utf8')) as { queries: readonly Query[] };
  const paragraphs = await paragraphsOf(out);
  const ways: Readonly<Record<string, Way>> = {
    ours: ours(out),
    Pagefind: pagefind(out, await pagefindFiles(paragraphs)),
    ...libraries(paragraphs),
  };
  let base: { first: number; all: number } | undefined;
  console.log('                   F1   absent empty   KiB to first result   time to it   time of all\n');
  for (const [name, { open, bytes }] of Object.entries(ways)) {
    const start = performance.now();
    const search = await open();
    await search(queries[0]?.q ?? '');
    const first = performance.now() - start;
    const loaded = bytes() / 1024;
    const again = performance.now();
    const answers: (readonly string[])[] = [];
    for (const { q } of queries) answers.push(await search(q));
    const all = performance.now() - again;
    base ??= { first, all };
    const { f1, empty } = quality(queries, answers, paragraphs);
    const times = `× ${(first / base.first).toFixed(2)}         × ${(all / base.all).toFixed(2)}`;
    console.log(
      `${name.padEnd(16)}${percent(f1)}        ${percent(empty)}   ${loaded.toFixed(1).padStart(19)}       ${times}`,
    );
  }
}

/** Ours as in a page: its scripts, and what they fetch. */
function ours(out: string): Way {
  const scripts = readdirSync(join(out, '_astro')).filter((name) => /^search-.*\.js$/.test(name));
  let site: AskedSite | undefined;
  return {
    open: async () => {
      site = await askSite(out);
      const { ask } = site;
      return async (query) => {
        const { results } = await ask({ query, enough: Number.POSITIVE_INFINITY });
        return results.map(({ address }) => address);
      };
    },
    bytes: () =>
      weights(['pagefind/pagefind.js', ...scripts.map((name) => `_astro/${name}`)].map((path) => join(out, path))) +
      (site?.fetched() ?? 0),
  };
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

/** Libraries, each as its makers advise for names that may be misspelled: its script, and the text or an index made of it. */
function libraries(paragraphs: readonly Paragraph[]): Record<string, Way> {
  const text = JSON.stringify(paragraphs.map(({ id, text: its }) => ({ id, text: its })));
  const read = () => JSON.parse(text) as Paragraph[];
  const index = JSON.stringify(
    lunr(function () {
      this.ref('id');
      this.field('text');
      for (const paragraph of paragraphs) this.add(paragraph);
    }),
  );
  const mini = () => {
    const made = new MiniSearch<Paragraph>({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
    made.addAll(read());
    return made;
  };
  const bytes = (script: string, data: string) => () =>
    weights([join(import.meta.dirname, 'node_modules', script)]) + gzipSync(data).length;
  const miniBytes = bytes('minisearch/dist/umd/index.js', text);
  return {
    'MiniSearch OR': {
      open: () => {
        const made = mini();
        return (query) => made.search(query).map(({ id }) => id as string);
      },
      bytes: miniBytes,
    },
    'MiniSearch AND': {
      open: () => {
        const made = mini();
        return (query) => made.search(query, { combineWith: 'AND' }).map(({ id }) => id as string);
      },
      bytes: miniBytes,
    },
    lunr: {
      open: () => {
        const made = lunr.Index.load(JSON.parse(index));
        return (query) => made.search(query.replace(/[^\p{L}\p{N}]+/gu, ' ')).map(({ ref }) => ref);
      },
      bytes: bytes('lunr/lunr.min.js', index + text),
    },
    Fuse: {
      open: () => {
        const made = new Fuse(read(), { keys: ['text'], ignoreLocation: true, threshold: 0.2 });
        return (query) => made.search(query).map(({ item }) => item.id);
      },
      bytes: bytes('fuse.js/dist/fuse.min.js', text),
    },
    FlexSearch: {
      open: () => {
        const made = new flexsearch.Index({ tokenize: 'forward', encoder: flexsearch.Charset.LatinSoundex });
        const all = read();
        for (const [i, paragraph] of all.entries()) made.add(i, paragraph.text);
        return (query) => made.search(query).flatMap((i) => all[i as number]?.id ?? []);
      },
      bytes: bytes('flexsearch/dist/flexsearch.bundle.min.js', text),
    },
  };
}

/** Pagefind as its own interface asks it, with a record a paragraph. */
function pagefind(out: string, contents: ReadonlyMap<string, Uint8Array>): Way {
  const own = (name: string) => join(out, 'pagefind', name);
  let fetched = 0;
  return {
    open: async () => {
      const { createInstance } = await import(`${pathToFileURL(own('pagefind.js')).href}?own`);
      const fetchBefore = globalThis.fetch;
      globalThis.fetch = async (input, init) => {
        const path = String(input).match(/^https:\/\/pagefind\.invalid\/([^?]*)/)?.[1];
        if (path === undefined) return fetchBefore(input, init);
        fetched += contents.get(path)?.length ?? 0;
        return new Response(contents.get(path)?.slice());
      };
      const instance = createInstance({ basePath: 'https://pagefind.invalid/', baseUrl: '/', noWorker: true });
      return async (query) => {
        const { results } = (await instance.search(query)) as { results: { data(): Promise<{ url: string }> }[] };
        return Promise.all(results.map(async (result) => (await result.data()).url.replace(/^.*#/, '')));
      };
    },
    bytes: () => gzipSync(contents.get('pagefind-ui.js') ?? '').length + weights([own('pagefind.js')]) + fetched,
  };
}

async function pagefindFiles(paragraphs: readonly Paragraph[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not start.');
  for (const { id, text } of paragraphs) await index.addCustomRecord({ url: `/#${id}`, content: text, language: 'en' });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Bytes of these files, compressed for the way. */
function weights(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
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
