/** Asks the search of the site; the only file that knows Pagefind. It runs in the browser and in Node. */
import { ask, surelyMeant } from './ask.ts';
import { type NamesFile, partsFor, type SearchNames } from './names/name-index.ts';
import { pack, unpack } from './index/pack.ts';
import { createResolver } from './names/resolve-name.ts';
import { readQuery } from './query/read-query.ts';
import { readParagraph } from './index/find-in-paragraph.ts';
import { indexedCapitals, indexedNumber, indexedStem } from './index/indexed-words.ts';
import { filterOf, mainValue, restore } from './index/search-record.ts';
import { stemmerOf } from './stems/stemmer.ts';
import { candidatesFor } from './index/needs.ts';
import type { Candidate, FoundRecord, NamesAtHand, Sources } from './index/sources.ts';
import type { Answer, FacetName, MeantName, Question } from './answer.ts';

/**
 * The answer to a question; any text is one. Rejects when the index cannot be loaded, and the next call tries again; or when
 * nobody waits for the answer any more.
 * @param home the absolute URL of the home page, with its slash at the end
 */
export async function find(home: string, question: Question, signal?: AbortSignal): Promise<Answer> {
  if (question.query.trim() === '') return { ...NOTHING, query: question.query };
  const { sources } = await open(home);
  try {
    const answer = await ask(sources, question, signal);
    if (answer.results.length === 0) await checkHost(home);
    return answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    return giveUp(home, error);
  }
}

/** Loads what every question needs, once, and has it ready to run; after a failure the next call tries again. */
export async function load(home: string): Promise<void> {
  const { warmUp } = await open(home);
  await warmUp();
}

/** Does what can be done of a question before it is asked: finds the names that it means. */
export async function prepare(home: string, query: string): Promise<void> {
  await findNames(home, query);
}

/** The names that a query means, where each word of it surely belongs to one: known before the index is there. */
export async function findNames(home: string, query: string): Promise<readonly MeantName[]> {
  const { base, namesFor } = await openNames(home);
  const read = readQuery(query);
  const { resolve } = await namesFor(read.words.map(({ folded }) => folded));
  return surelyMeant(read, resolve(read), base);
}

/** How Pagefind's program is loaded: Node takes it from a file. */
export type ImportPagefind = (url: string) => Promise<unknown>;

/** Loads a search for {@link find} in another way than a page does. */
export async function loadWith(home: string, importPagefind: ImportPagefind): Promise<void> {
  await open(home, importPagefind);
}

const NOTHING: Omit<Answer, 'query'> = {
  names: [],
  results: [],
  total: 0,
  ignored: [],
  offered: [],
  nearest: [],
  facets: [],
};

type Pagefind = {
  createInstance(options: object): PagefindInstance;
};

type PagefindInstance = {
  search(words: string | null, options?: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
};

type PagefindResult = { id: string; score: number; data(): Promise<PagefindData> };

type PagefindData = {
  /** The URL as it was stored. */
  raw_url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};

type Search = {
  readonly sources: Sources;
  /** Has the browser compile what runs first. */
  readonly warmUp: () => Promise<void>;
};

const opened = new Map<string, Promise<Search>>();

/** Counts failures: a browser remembers that a module did not come, by its address. */
let failures = 0;

function open(home: string, importPagefind: ImportPagefind = (url) => import(/* @vite-ignore */ url)): Promise<Search> {
  const before = opened.get(home);
  if (before) return before;
  const started = start(home, importPagefind).catch((error: unknown) => giveUp(home, error));
  opened.set(home, started);
  return started;
}

type OpenedNames = Pick<Sources, 'base' | 'namesFor'> & { readonly file: NamesFile };

const openedNames = new Map<string, Promise<OpenedNames>>();

function openNames(home: string): Promise<OpenedNames> {
  const loading =
    openedNames.get(home) ??
    fetchJson<NamesFile>(`${home}${NAMES}`).then((file) => ({
      base: new URL(home).pathname.replace(/\/$/, ''),
      file,
      namesFor: namesFor(home, file),
    }));
  openedNames.set(home, loading);
  return loading;
}

/** Forgets what was loaded, whole or in part. */
function giveUp(home: string, error: unknown): never {
  opened.delete(home);
  openedNames.delete(home);
  failures += 1;
  throw error;
}

/** Pagefind takes a part of the index that did not come for an empty one: without the site, nothing found means nothing. */
async function checkHost(home: string): Promise<void> {
  const { ok } = await fetch(`${home}${NAMES}`, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error('The search index is gone.');
}

const NAMES = 'search/names.json';

async function start(home: string, importPagefind: ImportPagefind): Promise<Search> {
  const program = `${home}pagefind/pagefind.js${failures === 0 ? '' : `?try=${failures}`}`;
  const naming = openNames(home);
  const [pagefind, { base, namesFor, file: names }, stemmers] = await Promise.all([
    importPagefind(program) as Promise<Pagefind>,
    naming,
    naming.then(({ file: { languages = ['en'] } }) => Promise.all(languages.map(stemmerOf))),
  ]);
  // All of search runs in a thread of its own already.
  const instance = pagefind.createInstance({ basePath: `${home}pagefind/`, noWorker: true });
  const toCandidate = candidates();
  const search = remembered(async (words: string | null, filters: Record<string, string> = {}) =>
    (await instance.search(words, { filters })).results.map(toCandidate),
  );
  const warmUp = async () => {
    await search(NOWHERE);
    await search(null);
  };
  const withFacet = async (facet: FacetName, value: string) => {
    if (facet === 'kind' || facet === 'year') return search(null, { [facet]: value });
    const filter = filterOf(facet, value, names.shards);
    if (facet === 'document') return search(null, { [filter]: value });
    const [all, main] = await Promise.all([
      search(null, { [filter]: value }),
      search(null, { [filter]: mainValue(value) }),
    ]);
    const best = new Set(main.map(({ id }) => id));
    return all.map((candidate) => ({ ...candidate, score: best.has(candidate.id) ? 1 : 0 }));
  };
  const sources: Sources = {
    base,
    isOneDocument: names.documents === 1,
    stemmers,
    namesFor,
    candidates: (need) =>
      candidatesFor(need, async (one) => {
        if ('facet' in one) return withFacet(one.facet, one.value);
        if ('run' in one) return search(`"${one.run.join(' ')}"`);
        if ('number' in one) return search(`"${indexedNumber(one.number)}"`);
        if ('stem' in one) return search(indexedStem(one.stem));
        return search('capitals' in one ? indexedCapitals(one.capitals) : one.beginning);
      }),
  };
  return { sources, warmUp };
}

type SearchIndex = (words: string | null, filters?: Record<string, string>) => Promise<Candidate[]>;

/** A question is asked in parts, of which the next question has most. What is found nowhere may not have come: it is asked for again. */
function remembered(search: SearchIndex): SearchIndex {
  const found = new Map<string, Promise<Candidate[]>>();
  return (words, filters) => {
    const key = JSON.stringify([words, filters]);
    const before = found.get(key);
    if (before) return before;
    if (found.size > MOST_REMEMBERED) found.clear();
    const forget = () => found.delete(key);
    const searching = search(words, filters);
    searching.then(({ length }) => length > 0 || forget(), forget);
    found.set(key, searching);
    return searching;
  };
}

const MOST_REMEMBERED = 100;

/** A word after all those of any index: no part of the index is loaded for it. */
const NOWHERE = '\u{10FFFD}';

/** Very many names come in parts, each when a word of a query asks for it. */
function namesFor(home: string, file: NamesFile): Sources['namesFor'] {
  if ('names' in file) {
    const all = { names: file.names, resolve: createResolver(file) };
    return async () => all;
  }
  const starts = unpack(file.starts);
  const parts = new Map<number, Promise<SearchNames>>();
  const part = (place: number) => {
    const loading = parts.get(place) ?? fetchJson<SearchNames>(`${home}${NAMES.replace('.', `-${place}.`)}`);
    parts.set(place, loading);
    return loading;
  };
  let last: { readonly key: string; readonly made: Promise<NamesAtHand> } | undefined;
  return (words) => {
    const places = partsFor(words, starts);
    const key = places.join();
    if (last?.key !== key) last = { key, made: Promise.all(places.map(part)).then(joined) };
    return last.made;
  };
}

function joined(parts: readonly SearchNames[]): NamesAtHand {
  const names = [...new Map(parts.flatMap((part) => part.names.map((name) => [name.id, name]))).values()];
  const plain = parts.map((part) => part.plain).join(' ');
  const unlike = pack(parts.flatMap((part) => unpack(part.unlike)));
  return { names, resolve: createResolver({ names, plain, unlike }) };
}

async function fetchJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A part of the search did not come: ${response.status} for ${url}.`);
  return response.json();
}

/** Each record is read and taken apart once, however many questions it may answer. */
function candidates(): (result: PagefindResult) => Candidate {
  const records = new Map<string, Promise<FoundRecord>>();
  return ({ id, score, data }) => ({
    id,
    score,
    read: () => {
      const reading = records.get(id) ?? data().then(toRecord);
      records.set(id, reading);
      return reading;
    },
  });
}

async function toRecord({ raw_url, meta, filters }: PagefindData): Promise<FoundRecord> {
  const { path, language, position, from, paragraphs } = restore(raw_url);
  const stem = await stemmerOf(language);
  const document = Object.entries(filters).find(([name]) => name.startsWith('document-'))?.[1][0] ?? '';
  return {
    path,
    language,
    position,
    from,
    paragraphs: paragraphs.map((paragraph) => readParagraph(paragraph, stem)),
    document,
    title: meta.title ?? '',
    year: filters.year?.[0],
  };
}
