import type { Kind, Occurrence, Tally } from '../src/corpus/names/model.ts';
import { startTally } from '../src/corpus/names/tally.ts';

/** What is counted of a name with these occurrences. */
export function tallyOf(kind: Kind, occurrences: readonly Occurrence[] = []): Tally {
  const { add, end } = startTally(kind);
  for (const occurrence of occurrences) add(occurrence);
  return end();
}
