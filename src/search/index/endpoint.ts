/** The records of a site by its endpoint (`npm run serve`): for a corpus that no browser can search. */
import { stemmerOf } from '../stems/stemmer.ts';
import { fetchJson } from '../fetch-json.ts';
import { readParagraph } from './find-in-paragraph.ts';
import { remembered } from './remembered.ts';
import type { SearchRecord } from './search-record.ts';
import type { Candidate, FoundRecord, Need, OpenedIndex } from './sources.ts';

/** @param endpoint its address: `https://search.example.org` */
export async function openEndpoint(endpoint: string): Promise<OpenedIndex> {
  const base = endpoint.replace(/\/+$/, '');
  const read = remembered(async (id: string) => toRecord(await fetchJson<Stored>(`${base}/records/${id}`)));
  const candidates = remembered(async (need: string) => {
    const found = await fetchJson<CandidatesAnswer>(`${base}/candidates?need=${encodeURIComponent(need)}`);
    return found.candidates.map(([number, score]): Candidate => {
      const id = `${found.load}/${number}`;
      return { id, score, read: () => read(id) };
    });
  });
  return {
    candidates: (need: Need) => candidates(JSON.stringify(need)),
    bringStems: async () => undefined,
    warmUp: async () => undefined,
    // Each of its answers says which index it is of.
    isCurrent: async () => true,
  };
}

/** What `/candidates?need=…` answers: best first. */
export type CandidatesAnswer = {
  readonly format: 1;
  /** A hash of all records: part of the address of each. */
  readonly load: string;
  readonly candidates: readonly (readonly [number: number, score: number])[];
};

/** What `/records/<load>/<number>` answers. */
type Stored = SearchRecord & { readonly document: string; readonly title: string; readonly year?: string };

async function toRecord({ paragraphs, ...record }: Stored): Promise<FoundRecord> {
  const stem = await stemmerOf(record.language);
  return { ...record, paragraphs: paragraphs.map((paragraph) => readParagraph(paragraph, stem)) };
}
