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
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindRecord> }[] }>;
};

type PagefindRecord = { url: string; excerpt: string; meta: { title: string; number: string } };

/** Words shown of a paragraph. */
const EXCERPT_LENGTH = 36;

/** Results that are fetched and shown. */
const MOST_RESULTS = 30;

let loading: Promise<Pagefind> | undefined;

/** Loads the index, once; after a failure the next call tries again. */
export function load(indexUrl: string): Promise<Pagefind> {
  loading ??= start(indexUrl).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The paragraphs that answer the query, best first, and how many there are in all. */
export async function find(indexUrl: string, query: string): Promise<{ found: Found[]; total: number }> {
  const pagefind = await load(indexUrl);
  const { results } = await pagefind.search(query);
  const records = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
  return {
    total: results.length,
    found: records.map(({ url, excerpt, meta }) => ({
      title: meta.title,
      number: meta.number,
      path: url,
      excerpt: readExcerpt(excerpt),
    })),
  };
}

async function start(indexUrl: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ indexUrl)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT_LENGTH });
  await pagefind.init();
  return pagefind;
}

/** Pagefind's excerpt is escaped HTML with `mark` elements: read as a document of its own, nothing in it can run. */
function readExcerpt(html: string): Found['excerpt'] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', isMatch: node.nodeName === 'MARK' }));
}
