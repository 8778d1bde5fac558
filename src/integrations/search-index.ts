import { close, createIndex, type PagefindIndex } from 'pagefind';
import { records } from './records.ts';

/** A built page of a document and its address below the origin. */
export type IndexedPage = { readonly path: string; readonly html: string };

/** Fragment files in an index, which the records share: a reader fetches one of them for each paragraph that is shown. */
const MOST_FRAGMENTS = 500;

/** Records that wait for Pagefind at a time. */
const BATCH = 500;

/**
 * Makes the index of these pages, one record a paragraph, and hands it to `use`: to write its files, or to get them.
 * @param language of the whole index: one for all, since a page searches only the index of its own language
 * @throws Error when Pagefind reports one
 */
export async function withSearchIndex<T>(
  pages: AsyncIterable<IndexedPage>,
  language: string,
  use: (index: PagefindIndex) => Promise<T & { errors: string[] }>,
): Promise<T> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: MOST_FRAGMENTS });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    let waiting: Promise<{ errors: string[] }>[] = [];
    for await (const { path, html } of pages) {
      for (const { address, number, title, text } of records(html)) {
        if (text === '') continue;
        waiting.push(
          index.addCustomRecord({ url: `${path}#${address}`, content: text, language, meta: { title, number } }),
        );
        if (waiting.length < BATCH) continue;
        check(await Promise.all(waiting));
        waiting = [];
      }
    }
    check(await Promise.all(waiting));
    const result = await use(index);
    check([result]);
    return result;
  } finally {
    await close();
  }
}

function check(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`The search index could not be made: ${[...new Set(errors)].join('; ')}`);
}
