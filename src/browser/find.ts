/** Asks the Pagefind index of the site; the only file that knows Pagefind. */

/** A paragraph that answers a query. */
export type Found = {
  readonly title: string;
  /** The number of the paragraph, `7`. */
  readonly number: string;
  /** `/essay/#p7` */
  readonly path: string;
  /** The words around the match, in order, matching ones marked. */
  readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
};

type Pagefind = {
  options(options: { excerptLength: number; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
};

/** `words` are the places in the text that match: none where only the title of the document does. */
type PagefindResult = { words: readonly number[]; data(): Promise<PagefindRecord> };

type PagefindRecord = { url: string; excerpt: string; meta: { title: string; number: string } };

/** Words shown of a paragraph. */
const EXCERPT_LENGTH = 36;

/** Results that are fetched and shown. */
const MOST_RESULTS = 30;

let loading: Promise<Pagefind> | undefined;

/** Counts failures: a browser remembers that a module did not come, by its address. */
let failures = 0;

/** Loads the index, once; after a failure the next call tries again. */
export function load(indexUrl: string): Promise<Pagefind> {
  loading ??= start(failures === 0 ? indexUrl : `${indexUrl}?try=${failures}`).catch(giveUp);
  return loading;
}

/** The paragraphs that answer the query, best first, and how many there are in all. */
export async function find(indexUrl: string, query: string): Promise<{ found: Found[]; total: number }> {
  const pagefind = await load(indexUrl);
  const { total, records } = await ask(pagefind, indexUrl, query).catch(async (error: unknown) => {
    await pagefind.destroy();
    return giveUp(error);
  });
  return {
    total,
    found: records.map(({ url, excerpt, meta }) => ({
      title: meta.title,
      number: meta.number,
      path: url,
      excerpt: readExcerpt(excerpt),
    })),
  };
}

async function ask(pagefind: Pagefind, indexUrl: string, query: string) {
  const answer = await pagefind.search(query);
  const results = answer.results.filter(({ words }) => words.length > 0);
  if (results.length === 0) await checkHost(indexUrl);
  const records = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
  return { total: results.length, records };
}

/** Pagefind takes a part of the index that did not come for an empty one: without the site, nothing found means nothing. */
async function checkHost(indexUrl: string): Promise<void> {
  const { ok } = await fetch(indexUrl, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error('The search index is gone.');
}

/** Forgets what was loaded, whole or in part. */
function giveUp(error: unknown): never {
  loading = undefined;
  failures += 1;
  throw error;
}

async function start(indexUrl: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ indexUrl)) as Pagefind;
  // Addresses in the index have the base of the site already, which Pagefind would put before them again.
  await pagefind.options({ excerptLength: EXCERPT_LENGTH, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

/** Pagefind's excerpt is escaped HTML with `mark` elements: read as a document of its own, nothing in it can run. */
function readExcerpt(html: string): Found['excerpt'] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', isMatch: node.nodeName === 'MARK' }));
}
