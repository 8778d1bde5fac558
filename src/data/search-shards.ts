import type { Conversion } from '../convert/convert.ts';

/** Over how many filters of the index names and documents are spread. */
export function searchShards({ names, documents }: Pick<Conversion, 'names' | 'documents'>): number {
  const pairs = names.reduce((sum, { occurrences }) => sum + new Set(occurrences.map(({ document }) => document)).size, 0);
  return Math.ceil(Math.max(documents.length, pairs, 1) / PAIRS_A_FILTER);
}

/** Pairs of a name and a document in a filter: a file of a few kilobytes, which a reader loads for a name. */
const PAIRS_A_FILTER = 2000;
