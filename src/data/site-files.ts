import type { Conversion } from '../corpus/conversion.ts';
import type { Document } from '../corpus/model.ts';
import { type Kept, NOTHING_KEPT } from '../kept.ts';
import type { Site } from '../site.ts';
import { card } from './documents/card.ts';
import { annotations } from './documents/annotations.ts';
import { corpusData, corpusLines, llms, openSearch, robots } from './corpus/corpus-data.ts';
import { corpusBibtex, corpusCsl, corpusRis } from './corpus/corpus-citations.ts';
import { documentData, documentText } from './documents/document-data.ts';
import { feed } from './corpus/feed.ts';
import { manifest } from './corpus/manifest.ts';
import type { Example } from './search/search-examples.ts';
import { searchNamesFiles } from './search/search-names.ts';
import { beacon, documentNames, nameData, namesCsv, placesGeoJson } from './names/names-data.ts';
import { serviceWorker } from './corpus/service-worker.ts';
import { sitemapFiles } from './corpus/sitemap.ts';

/** Makes one file when it is asked for; one that grows with the texts in pieces, since no string holds half a gigabyte. */
export type MakeFile = () => FileContent | Promise<FileContent>;

type FileContent = string | Uint8Array | Iterable<string>;

export function isInPieces(content: FileContent): content is Exclude<FileContent, string | Uint8Array> {
  return typeof content !== 'string' && !(content instanceof Uint8Array);
}

/**
 * Every file of the site that is not a page, by its path below the base: `essay.json`, `feed.xml`.
 * @param examples of searches, as the home page has them
 * @param added paths of pages that somebody wrote under `src/pages`, for the sitemap
 */
export function siteFiles(
  conversion: Conversion,
  examples: readonly Example[],
  added: readonly string[] = [],
  kept: Kept = NOTHING_KEPT,
): Map<string, MakeFile> {
  return new Map([...corpusFiles(conversion, examples, added, kept), ...filesOfEach(conversion)]);
}

/** Those of the corpus as a whole. The parameters are those of {@link siteFiles}. */
export function corpusFiles(
  conversion: Conversion,
  examples: readonly Example[],
  added: readonly string[],
  kept: Kept,
): Map<string, MakeFile> {
  const { names, assets, corpus } = conversion;
  return new Map<string, MakeFile>([
    ['corpus.json', () => corpusData(conversion)],
    ['corpus.ndjson', () => corpusLines(conversion)],
    ['corpus.bib', () => corpusBibtex(conversion)],
    ['corpus.ris', () => corpusRis(conversion)],
    ['corpus.csl.json', () => corpusCsl(conversion)],
    ['feed.xml', () => feed(conversion)],
    ...sitemapFiles(conversion, added),
    ['robots.txt', () => robots(conversion)],
    ['opensearch.xml', () => openSearch(conversion)],
    ['llms.txt', () => llms(conversion)],
    ['manifest.webmanifest', () => manifest(conversion)],
    ['sw.js', () => serviceWorker(conversion)],
    ['names.csv', () => namesCsv(conversion)],
    ...(names.some(({ wikidata }) => wikidata)
      ? [['names.txt', () => beacon(conversion)] satisfies [string, MakeFile]]
      : []),
    ['places.geojson', () => placesGeoJson(conversion)],
    ...searchNamesFiles(conversion, kept).map(([path, json]): [string, MakeFile] => [path, () => json]),
    ['search/examples.json', () => `${JSON.stringify({ format: 1, examples })}\n`],
    ['assets/card.png', () => card(corpus.title)],
    ...assets.map(({ path, bytes }): [string, MakeFile] => [path, () => bytes]),
  ]);
}

/** Those of each document and each name. @param isOwn of which, by their ids */
export function filesOfEach(
  conversion: Conversion,
  isOwn: (id: string) => boolean = () => true,
): Map<string, MakeFile> {
  const { documents, names, site, withCards } = conversion;
  const cards = documentNames(conversion, site.base);
  const annotated = annotations(names, site);
  const own = documents.filter(({ id }) => isOwn(id));
  return new Map<string, MakeFile>([
    ...names
      .filter(({ id, hasPage }) => hasPage && isOwn(id))
      .map((name): [string, MakeFile] => [`names/${name.id}.json`, () => nameData(name, site.base)]),
    ...(withCards ? own : []).map(({ id, title }): [string, MakeFile] => [`assets/cards/${id}.png`, () => card(title)]),
    ...own.flatMap((document) => documentFiles(document, site, cards, annotated)),
  ]);
}

function documentFiles(
  document: Document,
  site: Site,
  cards: (document: Document) => string,
  annotated: (document: Document) => string,
): [string, MakeFile][] {
  const { id, sourceName, bytes } = document;
  return [
    [`${id}.json`, () => documentData(document, site.base)],
    [`${id}.txt`, () => documentText(document)],
    [`${id}/names.json`, () => cards(document)],
    [`${id}/annotations.json`, () => annotated(document)],
    ...(sourceName ? [[`${id}/${sourceName}`, () => bytes] satisfies [string, MakeFile]] : []),
  ];
}
