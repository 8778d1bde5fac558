/** The records of a corpus that is one short document: they are all read for every question, and come in one file instead of Pagefind. */
import { fetchJson } from '../fetch-json.ts';
import { indexedCapitals, indexedNumber, indexedStem, indexedWords } from './indexed-words.ts';
import { candidatesFor, type SingleNeed } from './needs.ts';
import { readRecord, type StoredRecord } from './read-record.ts';
import type { Candidate, FoundRecord, OpenedIndex } from './sources.ts';

/** Where the records lie, below the home page. */
export const WHOLE = 'search/records.json';

/** Loads the records of a site. @param home the absolute URL of the home page, with its slash at the end */
export async function openWhole(home: string): Promise<OpenedIndex> {
  const { records } = await fetchJson<{ records: StoredRecord[] }>(home + WHOLE);
  const ask = inMemory(await Promise.all(records.map(readRecord)));
  return { candidates: (need) => candidatesFor(need, ask), warmUp: async () => undefined };
}

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
  return words.has('stem' in need ? indexedStem(need.stem) : indexedCapitals(need.capitals));
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
