import type { Conversion } from '../../corpus/conversion.ts';
import type { Document } from '../../corpus/model.ts';
import { absolute, documentPath, type Site } from '../../site.ts';
import { bibtex, cslJson, type Reference, ris } from '../documents/citation.ts';

/** `/corpus.bib`: every document as an entry of BibTeX. */
export function corpusBibtex(conversion: Conversion): string {
  return referencesOf(conversion).map(bibtex).join('\n');
}

/** `/corpus.ris`: every document as RIS. */
export function corpusRis(conversion: Conversion): string {
  return referencesOf(conversion).map(ris).join('\r\n');
}

/** `/corpus.csl.json`: every document as CSL-JSON: a bare list, as programs that read it expect. */
export function corpusCsl(conversion: Conversion): string {
  return `${JSON.stringify(referencesOf(conversion).map(cslJson), null, 1)}\n`;
}

function referencesOf({ documents, corpus, site }: Conversion): Reference[] {
  return documents.map((document) => referenceOf(document, corpus.title, site));
}

function referenceOf({ id, title, language, metadata, ledger }: Document, container: string, site: Site): Reference {
  const { author, date, supplied } = metadata;
  const url = site.isPublic ? absolute(site, documentPath(site.base, id)) : undefined;
  return { id, title, author, date, supplied, language, edition: ledger.edition, container, url };
}
