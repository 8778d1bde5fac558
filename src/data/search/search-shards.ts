import type { Conversion } from '../../corpus/conversion.ts';

/** Over how many filters of the index names and documents are spread. */
export function searchShards({ names, documents }: Pick<Conversion, 'names' | 'documents'>): number {
  const pairs = names.reduce(
    (sum, { occurrences }) => sum + new Set(occurrences.map(({ document }) => document)).size,
    0,
  );
  return Math.ceil(Math.max(documents.length, pairs, 1) / PAIRS_A_FILTER);
}

/** Pairs of a name and a document in a filter: a file of a few kilobytes, which a reader loads for a name. */
const PAIRS_A_FILTER = 2000;

/** So many documents of a name are read first: those that say most of it. */
const MAIN_DOCUMENTS = 12;

/** For each document the names of which hardly another one says more. A name with few documents is left out: all are read. */
export function mainNames(names: Conversion['names']): Map<string, Set<string>> {
  const byDocument = new Map<string, Set<string>>();
  for (const { id, occurrences } of names) {
    const counts = new Map<string, number>();
    for (const { document } of occurrences) counts.set(document, (counts.get(document) ?? 0) + 1);
    if (counts.size <= MAIN_DOCUMENTS) continue;
    const main = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAIN_DOCUMENTS);
    for (const [document] of main) byDocument.set(document, (byDocument.get(document) ?? new Set()).add(id));
  }
  return byDocument;
}
