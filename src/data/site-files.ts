import type { Conversion } from '../convert/convert.ts';
import type { Document } from '../convert/model.ts';
import type { Site } from '../site.ts';
import { card } from './card.ts';
import { bibtex, ris } from './citation.ts';
import { corpusData, corpusLines, llms, openSearch, robots } from './corpus-data.ts';
import { documentData, documentText } from './document-data.ts';
import { feed } from './feed.ts';

/** Makes one file when it is asked for. */
export type MakeFile = () => string | Uint8Array | Promise<string | Uint8Array>;

/** Every file of the site that is not a page, by its path below the base: `essay.json`, `feed.xml`. */
export function siteFiles(conversion: Conversion): Map<string, MakeFile> {
  const { documents, assets, corpus, site } = conversion;
  return new Map<string, MakeFile>([
    ['corpus.json', () => corpusData(conversion)],
    ['corpus.ndjson', () => corpusLines(conversion)],
    ['feed.xml', () => feed(conversion)],
    ['robots.txt', () => robots(conversion)],
    ['opensearch.xml', () => openSearch(conversion)],
    ['llms.txt', () => llms(conversion)],
    ['assets/card.png', () => card(corpus.title)],
    ...assets.map(({ path, bytes }): [string, MakeFile] => [path, () => bytes]),
    ...documents.flatMap((document) => documentFiles(document, site)),
  ]);
}

function documentFiles(document: Document, site: Site): [string, MakeFile][] {
  const { id, sourceName, bytes } = document;
  return [
    [`${id}.json`, () => documentData(document, site.base)],
    [`${id}.txt`, () => documentText(document)],
    [`${id}.bib`, () => bibtex(document, site)],
    [`${id}.ris`, () => ris(document, site)],
    ...(sourceName ? [[`${id}/${sourceName}`, () => bytes] satisfies [string, MakeFile]] : []),
  ];
}
