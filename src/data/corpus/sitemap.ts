import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Conversion } from '../../corpus/conversion.ts';
import { absolute, documentPath, filePath, homePath, namePath, namesPath, placesPath } from '../../site.ts';
import type { MakeFile } from '../site-files.ts';

/** The protocol allows so many addresses in a file. https://www.sitemaps.org/protocol.html */
const MOST = 50_000;

/** Of other extensions of the protocol nothing is used. */
const PLAIN = { news: false, xhtml: false, image: false, video: false };

/**
 * `/sitemap-index.xml` and the files that it names, `/sitemap-0.xml`, …
 * @param added paths of pages that are none of a corpus
 */
export function sitemapFiles(conversion: Conversion, added: readonly string[]): [path: string, MakeFile][] {
  const { site } = conversion;
  const listed = [...listedPaths(conversion), ...added].map((path) => absolute(site, path));
  const parts = Array.from({ length: Math.ceil(listed.length / MOST) }, (_, i): [string, readonly string[]] => [
    `sitemap-${i}.xml`,
    listed.slice(i * MOST, (i + 1) * MOST),
  ]);
  const files = parts.map(([name]) => absolute(site, filePath(site.base, name)));
  return [
    ['sitemap-index.xml', () => sitemapIndex(files)],
    ...parts.map(([name, urls]): [string, MakeFile] => [name, () => sitemap(urls)]),
  ];
}

/** The pages that search engines should show: not those that lead elsewhere, nor the search, nor earlier wordings. */
function listedPaths({ site: { base }, documents, names }: Conversion): string[] {
  return [
    homePath(base),
    ...documents.map(({ id }) => documentPath(base, id)),
    ...(names.length > 0 ? [namesPath(base)] : []),
    ...(names.some(({ kind }) => kind === 'place') ? [placesPath(base)] : []),
    ...names.filter(({ hasPage }) => hasPage).map(({ id }) => namePath(base, id)),
  ];
}

async function sitemap(urls: readonly string[]): Promise<Uint8Array> {
  return streamToPromise(Readable.from(urls).pipe(new SitemapStream({ xmlns: PLAIN })));
}

async function sitemapIndex(urls: readonly string[]): Promise<Uint8Array> {
  return streamToPromise(Readable.from(urls).pipe(new SitemapIndexStream()));
}
