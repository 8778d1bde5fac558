import type { Conversion } from '../corpus/conversion.ts';
import { filePath } from '../site.ts';

/** Folders at the top of a site whose pages are made of the corpus, beside those of documents. */
const OF_THE_SITE = ['', '404', 'names', 'places', 'search'];

/** The paths of pages that the sitemap does not know: those of sections, and what somebody added. @param pages all that Astro rendered, by their paths below the base */
export function addedPaths(
  { site, documents, delisted }: Conversion,
  pages: readonly { readonly pathname: string }[],
): string[] {
  const ledgers = [...documents.map(({ ledger }) => ledger), ...delisted];
  const ours = new Set([...OF_THE_SITE, ...ledgers.flatMap(({ document, formerly }) => [document, ...formerly])]);
  return pages
    .filter(({ pathname }) => !ours.has(decodeURI(pathname).split('/')[0] ?? ''))
    .map(({ pathname }) => filePath(site.base, pathname));
}
