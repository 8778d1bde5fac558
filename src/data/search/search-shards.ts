import type { Conversion } from '../../corpus/conversion.ts';

/** Over how many filters of the index names and documents are spread. */
export function searchShards({ names, documents }: Pick<Conversion, 'names' | 'documents'>): number {
  const pairs = names.reduce((sum, { tally }) => sum + tally.documents, 0);
  return Math.ceil(Math.max(documents.length, pairs, 1) / PAIRS_A_FILTER);
}

/** Pairs of a name and a document in a filter: a file of a few kilobytes, which a reader loads for a name. */
const PAIRS_A_FILTER = 2000;

/** For each document the names of which hardly another one says more. A name with few documents is left out: all are read. */
export function mainNames(names: Conversion['names']): Map<string, Set<string>> {
  const byDocument = new Map<string, Set<string>>();
  for (const { id, tally } of names)
    for (const document of tally.mainDocuments)
      byDocument.set(document, (byDocument.get(document) ?? new Set()).add(id));
  return byDocument;
}
