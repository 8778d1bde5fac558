import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from '../kept.ts';
import type { Conversion } from '../corpus/conversion.ts';
import { mainNames, searchShards } from '../data/search/search-shards.ts';
import { documentPath } from '../site.ts';
import { type Stages, UNSEEN } from '../stages.ts';
import type { IndexedPage } from '../data/search/index-records.ts';
import { preloadSearch } from './preload-search.ts';
import { keepWords, writeSearchIndex } from './search-index.ts';

/** Writes the search index of a built site, and what its search page loads of it at once. @param meanwhile what else can be done while its files are made */
export async function indexBuiltPages(
  folder: string,
  conversion: Conversion,
  kept: Kept,
  stages: Stages,
  meanwhile: () => Promise<void>,
): Promise<void> {
  stages.begin('search', conversion.documents.length);
  const pages = { pages: indexedPages(conversion, loadFrom(folder), stages), shards: searchShards(conversion), kept };
  await writeSearchIndex(folder, pages, () => {
    stages.begin('search and data');
    return meanwhile();
  });
  preloadSearch(folder, conversion.site.base);
}

/** Keeps what {@link indexBuiltPages} will take of the pages of some documents. @param isOwn of which, by their ids */
export async function readBuiltPages(
  folder: string,
  conversion: Conversion,
  isOwn: (id: string) => boolean,
  kept: Kept,
  stages: Stages,
): Promise<void> {
  const documents = conversion.documents.filter(({ id }) => isOwn(id));
  stages.begin('search', documents.length);
  await keepWords(indexedPages({ ...conversion, documents }, loadFrom(folder), stages), kept);
}

function loadFrom(folder: string): (id: string) => Promise<string> {
  return async (id) => readFileSync(join(folder, id, 'index.html'), 'utf8');
}

/** What search is told of the documents. @param load the HTML of a document's page */
export async function* indexedPages(
  { documents, names, site }: Conversion,
  load: (id: string) => Promise<string>,
  stages: Stages = UNSEEN,
): AsyncGenerator<IndexedPage> {
  const main = mainNames(names);
  for (const [i, { id, metadata }] of documents.entries()) {
    const path = documentPath(site.base, id);
    yield { path, html: await load(id), year: metadata.date?.slice(0, 4), mainNames: main.get(id) };
    stages.done(i + 1);
  }
}
