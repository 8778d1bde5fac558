import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Conversion } from '../corpus/conversion.ts';
import { siteFiles } from '../data/site-files.ts';
import { filePath } from '../site.ts';

/** Writes what is no page beside the pages. Small files are written synchronously: awaiting each write is slower than the write. */
export async function writeSiteFiles(
  folder: string,
  conversion: Conversion,
  pages: readonly { readonly pathname: string }[],
): Promise<void> {
  for (const [path, content] of siteFiles(conversion, addedPaths(conversion, pages))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await content());
  }
}

/** Folders at the top of a site whose pages are made of the corpus, beside those of documents. */
const OF_THE_SITE = ['', '404', 'names', 'places', 'search'];

/** The paths of pages that the sitemap does not know: those of sections, and what somebody added. @param pages all that Astro rendered, by their paths below the base */
function addedPaths(
  { site, documents, delisted }: Conversion,
  pages: readonly { readonly pathname: string }[],
): string[] {
  const ledgers = [...documents.map(({ ledger }) => ledger), ...delisted];
  const ours = new Set([...OF_THE_SITE, ...ledgers.flatMap(({ document, formerly }) => [document, ...formerly])]);
  return pages
    .filter(({ pathname }) => !ours.has(decodeURI(pathname).split('/')[0] ?? ''))
    .map(({ pathname }) => filePath(site.base, pathname));
}
