/** The records of a built site, by Pagefind: the only file of search that knows it. It runs in the browser and in Node. */
import type { FacetName } from '../facet-names.ts';
import { fetchJson } from '../fetch-json.ts';
import { indexedCapitals, indexedNumber, indexedStem } from './indexed-words.ts';
import { candidatesFor } from './needs.ts';
import { readRecord } from './read-record.ts';
import { filterOf, mainValue } from './search-record.ts';
import { remembered } from './remembered.ts';
import type { Candidate, FoundRecord, OpenedIndex } from './sources.ts';
import { openWordOrder } from './word-order.ts';

/** Where Pagefind runs. */
export type Host = {
  /** How its program is loaded: Node takes it from a file. */
  readonly importPagefind?: (url: string) => Promise<unknown>;
  /** How many of its files did not come so far: Pagefind itself takes a part that did not come for an empty one. */
  readonly missed?: () => number;
};

/** Files beside Pagefind's program that it asks for one after the other before it is asked; its program is the one for no language. */
export const PAGEFIND_BEGINS_WITH = ['pagefind-entry.json', 'wasm.unknown.pagefind'] as const;

/** What Pagefind begins with: it names the index. */
export const [PAGEFIND_ENTRY] = PAGEFIND_BEGINS_WITH;

export type PagefindEntry = { readonly languages: Readonly<Record<string, { readonly hash: string }>> };

/** The hash of an index, which is in one language: of another site it is another. */
export function hashOfIndex({ languages }: PagefindEntry): string {
  return Object.values(languages)[0]?.hash ?? '';
}

/**
 * Loads the index of a site.
 * @param home the absolute URL of the home page, with its slash at the end
 * @param failures how often that has failed: a browser remembers that a module did not come, by its address
 */
export async function openPagefind(
  home: string,
  failures: number,
  { importPagefind = (url) => import(/* @vite-ignore */ url), missed = () => 0 }: Host = {},
): Promise<OpenedIndex> {
  const program = `${home}pagefind/pagefind.js${failures === 0 ? '' : `?try=${failures}`}`;
  const fetchEntry = (options?: RequestInit) => fetchJson<PagefindEntry>(`${home}pagefind/${PAGEFIND_ENTRY}`, options);
  const [pagefind, entry] = await Promise.all([
    importPagefind(program) as Promise<Pagefind>,
    fetchEntry(failures === 0 ? {} : NOT_KEPT),
  ]);
  // All of search runs in a thread of its own already.
  const instance = pagefind.createInstance({ basePath: `${home}pagefind/`, noWorker: true });
  const toCandidate = candidates();
  const searchOnce = remembered(async (key) => {
    const missedBefore = missed();
    const [words, options = {}]: Asked = JSON.parse(key);
    const { results } = await instance.search(words, options);
    // The next search asks for it again.
    if (missed() > missedBefore) throw new Error('A part of the search index did not come.');
    return results.map(toCandidate);
  });
  const search = (...asked: Asked) => searchOnce(JSON.stringify(asked));
  const withFacet = async (facet: FacetName, value: string, shards: number) => {
    if (facet !== 'name' && facet !== 'document') return search(null, { filters: { [facet]: value } });
    const filter = filterOf(facet, value, shards);
    if (facet === 'document') return search(null, { filters: { [filter]: value } });
    const [all, main] = await Promise.all([
      search(null, { filters: { [filter]: value } }),
      search(null, { filters: { [filter]: mainValue(value) } }),
    ]);
    const best = new Set(main.map(({ id }) => id));
    return all.map((candidate) => ({ ...candidate, score: best.has(candidate.id) ? 1 : 0 }));
  };
  const order = openWordOrder(home, hashOfIndex(entry));
  const withRun = async (run: readonly string[]) => {
    const all = await search(ALL);
    const places = await order(run);
    return (places ? all.filter((_, place) => places.has(place)) : all).map((one) => ({ ...one, score: 0 }));
  };
  return {
    candidates: (need, shards) =>
      candidatesFor(need, async (one) => {
        if ('facet' in one) return withFacet(one.facet, one.value, shards);
        if ('run' in one) return withRun(one.run);
        if ('number' in one) return search(`"${indexedNumber(one.number)}"`);
        if ('exactStem' in one) return search(`"${indexedStem(one.exactStem)}"`);
        if ('stem' in one) return search(indexedStem(one.stem));
        return search('capitals' in one ? indexedCapitals(one.capitals) : one.beginning);
      }),
    bringStems: async (stems) => {
      await Promise.all(stems.map((stem) => instance.preload(indexedStem(stem))));
    },
    warmUp: async () => {
      await search(NOWHERE);
      await search(ALL);
    },
    isCurrent: async () => hashOfIndex(await fetchEntry(NOT_KEPT)) === hashOfIndex(entry),
  };
}

/** What a browser has kept of a site may be of the one before. */
const NOT_KEPT: RequestInit = { cache: 'no-store' };

type Pagefind = {
  createInstance(options: object): PagefindInstance;
};

type PagefindInstance = {
  search(words: string | null, options?: SearchOptions): Promise<{ results: PagefindResult[] }>;
  /** Loads what a search for these words would load before its results. */
  preload(words: string): Promise<void>;
};

type PagefindResult = { id: string; score: number; data(): Promise<PagefindData> };

type PagefindData = {
  /** The URL as it was stored. */
  raw_url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};

type SearchOptions = { readonly filters?: Readonly<Record<string, string>> };

type Asked = [words: string | null, options?: SearchOptions];

/** A word after all those of any index: no part of the index is loaded for it. */
const NOWHERE = '\u{10FFFD}';

/** Without words Pagefind answers with all records, in the order in which they were added: `tests/search/index.test.ts` holds it. */
const ALL = null;

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

function toRecord({ raw_url, meta, filters }: PagefindData): Promise<FoundRecord> {
  const document = Object.entries(filters).find(([name]) => name.startsWith('document-'))?.[1][0] ?? '';
  return readRecord({ url: raw_url, document, title: meta.title ?? '', year: filters.year?.[0] });
}
