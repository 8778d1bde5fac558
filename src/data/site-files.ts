import type { Conversion } from '../convert/convert.ts';
import type { Document } from '../convert/model.ts';
import type { Name } from '../convert/names/model.ts';
import type { Site } from '../site.ts';
import { card } from './card.ts';
import { bibtex, ris } from './citation.ts';
import { corpusData, corpusLines, llms, openSearch, robots } from './corpus-data.ts';
import { documentData, documentText } from './document-data.ts';
import { feed } from './feed.ts';
import { searchNamesFiles } from './search-names.ts';
import { documentNames, nameData, namesCsv, placesGeoJson } from './names-data.ts';

/** Makes one file when it is asked for. */
export type MakeFile = () => string | Uint8Array | Promise<string | Uint8Array>;

/** Every file of the site that is not a page, by its path below the base: `essay.json`, `feed.xml`. */
export function siteFiles(conversion: Conversion): Map<string, MakeFile> {
  const { documents, names, assets, corpus, site } = conversion;
  const byId = new Map(names.map((name) => [name.id, name]));
  return new Map<string, MakeFile>([
    ['corpus.json', () => corpusData(conversion)],
    ['corpus.ndjson', () => corpusLines(conversion)],
    ['feed.xml', () => feed(conversion)],
    ['robots.txt', () => robots(conversion)],
    ['opensearch.xml', () => openSearch(conversion)],
    ['llms.txt', () => llms(conversion)],
    ['names.csv', () => namesCsv(conversion)],
    ['places.geojson', () => placesGeoJson(conversion)],
    ...names.map((name): [string, MakeFile] => [`names/${name.id}.json`, () => nameData(name, site.base)]),
    ...searchNamesFiles(conversion).map(([path, json]): [string, MakeFile] => [path, () => json]),
    ['assets/card.png', () => card(corpus.title)],
    ...assets.map(({ path, bytes }): [string, MakeFile] => [path, () => bytes]),
    ...documents.flatMap((document) => documentFiles(document, site, byId)),
  ]);
}

function documentFiles(document: Document, site: Site, byId: ReadonlyMap<string, Name>): [string, MakeFile][] {
  const { id, sourceName, bytes } = document;
  return [
    [`${id}.json`, () => documentData(document, site.base)],
    [`${id}.txt`, () => documentText(document)],
    [`${id}/names.json`, () => documentNames(document, byId, site.base)],
    [`${id}.bib`, () => bibtex(document, site)],
    [`${id}.ris`, () => ris(document, site)],
    ...(sourceName ? [[`${id}/${sourceName}`, () => bytes] satisfies [string, MakeFile]] : []),
  ];
}
