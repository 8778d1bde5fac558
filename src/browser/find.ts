/** Asks the search of the site; the only file that knows Pagefind. It runs in the browser and in Node. */
import { ask, type Candidate, type FoundRecord, type Sources } from '../search/ask.ts';
import type { SearchNames } from '../search/name-index.ts';
import { createResolver } from '../search/resolve-name.ts';
import { filterOf } from '../search/search-record.ts';
import type { Answer, Question } from './answer.ts';

/**
 * The answer to a question; any text is one. Rejects only when the index cannot be loaded, and the next call tries again.
 * @param home the absolute URL of the home page, with its slash at the end
 */
export async function find(home: string, question: Question): Promise<Answer> {
  if (question.query.trim() === '') return { ...NOTHING, query: question.query };
  const search = await open(home);
  try {
    const answer = await ask(search, question);
    if (answer.results.length === 0) await checkHost(home);
    return answer;
  } catch (error) {
    return giveUp(home, error);
  }
}

/** Loads what every question needs, once; after a failure the next call tries again. */
export async function load(home: string): Promise<void> {
  await open(home);
}

/** How Pagefind's program is loaded: Node takes it from a file. */
export type ImportPagefind = (url: string) => Promise<unknown>;

/** Loads a search for {@link find} in another way than a page does. */
export async function loadWith(home: string, importPagefind: ImportPagefind): Promise<void> {
  await open(home, importPagefind);
}

const NOTHING: Omit<Answer, 'query'> = { names: [], results: [], total: 0, ignored: [], nearest: [], facets: [] };

type Pagefind = {
  createInstance(options: object): PagefindInstance;
};

type PagefindInstance = {
  search(words: string | null, options?: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
};

type PagefindResult = { id: string; score: number; data(): Promise<PagefindData> };

type PagefindData = {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};

const opened = new Map<string, Promise<Sources>>();

/** Counts failures: a browser remembers that a module did not come, by its address. */
let failures = 0;

function open(
  home: string,
  importPagefind: ImportPagefind = (url) => import(/* @vite-ignore */ url),
): Promise<Sources> {
  const before = opened.get(home);
  if (before) return before;
  const started = start(home, importPagefind).catch((error: unknown) => giveUp(home, error));
  opened.set(home, started);
  return started;
}

/** Forgets what was loaded, whole or in part. */
function giveUp(home: string, error: unknown): never {
  opened.delete(home);
  failures += 1;
  throw error;
}

/** Pagefind takes a part of the index that did not come for an empty one: without the site, nothing found means nothing. */
async function checkHost(home: string): Promise<void> {
  const { ok } = await fetch(`${home}${NAMES}`, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error('The search index is gone.');
}

const NAMES = 'search/names.json';

async function start(home: string, importPagefind: ImportPagefind): Promise<Sources> {
  const program = `${home}pagefind/pagefind.js${failures === 0 ? '' : `?try=${failures}`}`;
  const [pagefind, names] = await Promise.all([importPagefind(program) as Promise<Pagefind>, loadNames(home)]);
  // The index is small enough for the page's own thread: a worker would be another file to wait for.
  // Addresses in the index have the base of the site already, which Pagefind would put before them again.
  const instance = pagefind.createInstance({ basePath: `${home}pagefind/`, baseUrl: '/', noWorker: true });
  const base = new URL(home).pathname.replace(/\/$/, '');
  const search = async (words: string | null, filters: Record<string, string> = {}) =>
    (await instance.search(words, { filters })).results.map(toCandidate);
  return {
    base,
    names: names.names,
    resolve: createResolver(names),
    withWords: (words) => search(words),
    withValue: (facet, value) => {
      const isSpread = facet === 'name' || facet === 'document';
      return search(null, { [isSpread ? filterOf(facet, value, names.shards) : facet]: value });
    },
  };
}

async function loadNames(home: string): Promise<SearchNames & { shards: number }> {
  const response = await fetch(`${home}${NAMES}`);
  if (!response.ok) throw new Error(`The names of the search did not come: ${response.status}.`);
  return response.json();
}

function toCandidate({ id, score, data }: PagefindResult): Candidate {
  return { id, score, read: async () => toRecord(await data()) };
}

function toRecord({ url, content, meta, filters }: PagefindData): FoundRecord {
  const document = Object.entries(filters).find(([name]) => name.startsWith('document-'))?.[1][0] ?? '';
  const year = filters.year?.[0];
  return { url, content, document, title: meta.title ?? '', ...(year !== undefined && { year }) };
}
