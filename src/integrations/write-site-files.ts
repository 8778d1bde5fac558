import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Conversion } from '../corpus/conversion.ts';
import { siteFiles } from '../data/site-files.ts';
import type { Kept } from '../kept.ts';
import { filePath } from '../site.ts';

/**
 * Writes what is no page beside the pages. Small files are written synchronously: awaiting each write is slower than the write.
 * @param last the folder of the last site, if there may be one: a file that is there already is linked
 */
export async function writeSiteFiles(
  folder: string,
  conversion: Conversion,
  pages: readonly { readonly pathname: string }[],
  kept: Kept,
  last: string | undefined,
): Promise<void> {
  for (const [path, content] of siteFiles(conversion, addedPaths(conversion, pages), kept)) {
    const target = join(folder, path);
    const bytes = Buffer.from(await content());
    mkdirSync(dirname(target), { recursive: true });
    if (last === undefined || !isLinked(join(last, path), target, bytes)) writeFileSync(target, bytes);
  }
}

/** Links a file to another that has the same bytes; tells if there is none, or if the system cannot link the two. */
function isLinked(from: string, to: string, bytes: Buffer): boolean {
  try {
    if (!readFileSync(from).equals(bytes)) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
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
