import type { Conversion } from '../corpus/conversion.ts';
import { filePath } from '../site.ts';

/** Folders at the top of a site whose pages are made of the corpus, beside those of documents. */
const OF_THE_SITE = ['', '404', 'names', 'places', 'search'];

/** The paths of pages that the sitemap does not know: those of sections, and what somebody added. @param pages all that the site has, by their paths below the base */
export function addedPaths({ site, documents, delisted }: Conversion, pages: readonly string[]): string[] {
  const ledgers = [...documents.map(({ ledger }) => ledger), ...delisted];
  const ours = new Set([...OF_THE_SITE, ...ledgers.flatMap(({ document, formerly }) => [document, ...formerly])]);
  return pages
    .filter((path) => !ours.has(decodeURI(path).split('/')[0] ?? ''))
    .map((path) => filePath(site.base, path))
    .sort();
}
