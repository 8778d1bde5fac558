import { indexedCapitals, indexedNumber, indexedStem, indexedWords } from '../../src/search/index/indexed-words.ts';
import type { SingleNeed } from '../../src/search/index/needs.ts';
import type { Candidate, FoundRecord } from '../../src/search/index/sources.ts';

/** Answers single needs from records that are there; that a name is mentioned is not looked for. */
export function inMemory(records: readonly FoundRecord[]): (need: SingleNeed) => Promise<readonly Candidate[]> {
  const all = records.map((record, place) => ({
    candidate: { id: `${place}`, score: 0, read: async () => record },
    words: wordsOf(record),
  }));
  return async (need) => all.filter(({ words }) => hasNeed(words(), need)).map(({ candidate }) => candidate);
}

function hasNeed(words: ReadonlySet<string>, need: SingleNeed): boolean {
  if ('facet' in need) return true;
  if ('run' in need) return need.run.every((word) => words.has(word));
  if ('beginning' in need) return words.values().some((word) => word.startsWith(need.beginning));
  if ('number' in need) return words.has(indexedNumber(need.number));
  if ('capitals' in need) return words.has(indexedCapitals(need.capitals));
  return words.has(indexedStem('stem' in need ? need.stem : need.exactStem));
}

/** What an index would hold of a record, read when it is asked for first. */
function wordsOf({ paragraphs }: FoundRecord): () => ReadonlySet<string> {
  let read: ReadonlySet<string> | undefined;
  return () =>
    (read ??= new Set(
      paragraphs.flatMap(({ number, stem, tokens, above }) => [
        indexedNumber(number),
        ...indexedWords(tokens, stem),
        ...(above ? indexedWords(above.tokens, stem) : []),
      ]),
    ));
}
