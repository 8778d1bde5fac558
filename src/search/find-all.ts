import type { Chosen } from './answer.ts';
import type { FacetName } from './facet-names.ts';
import { answersInRecord, type Found, type Meant } from './answers-in-record.ts';
import { FEW_RECORDS } from './index/needs.ts';
import type { Candidate, Need, Sources } from './index/sources.ts';
import type { AskedParagraph } from './query/asked-paragraph.ts';
import { needOf } from './query/literal.ts';
import type { Piece } from './query/pieces.ts';
import { compareAnswers, leastSure, surest, type Way } from './rank.ts';
import type { Stemmer } from './stems/stemmer.ts';
import { readTiers, type Tier } from './read-tiers.ts';

/** A search under way. */
export type Search = {
  readonly sources: Sources;
  /** What the reader chose. */
  readonly facets: Chosen;
  /** Results that are looked for. */
  readonly enough: number;
  /** Tells when nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
};

export type Findings = {
  readonly found: readonly Found[];
  /** Records that were not read, and may hold more. */
  readonly unread: number;
};

/**
 * The paragraphs that answer, best first; where there is none, of documents that have all pieces of a query in several paragraphs the best of
 * these. Rejects when nobody waits for it any more.
 */
export async function findAll(search: Search, meant: Meant): Promise<Findings> {
  const { found, unread } = await readTiers(search, await tiersOf(search, meant), (record) =>
    answersInRecord(record, meant),
  );
  const sure = found.filter(({ way }) => way !== 'spread');
  const isSaid = sure.some(({ way }) => way !== 'slip');
  const answers = sure.length === 0 ? found : isSaid ? sure.filter(({ way }) => way !== 'slip') : sure;
  return { found: answers.toSorted(compareAnswers), unread };
}

/** Records that may answer: those that say the words, then those that mention what they mean. */
async function tiersOf(search: Search, { paragraph, literal, covers = [] }: Meant): Promise<Tier[]> {
  const asked = covers.filter((pieces) => pieces.length > 0);
  const [numbered, saying] = await Promise.all([
    candidatesOf(search, paragraph && needOfParagraph(paragraph)),
    candidatesOf(search, literal?.need),
  ]);
  const narrowed = (literal?.runs ?? []).map(({ need, ...run }) => ({
    ...run,
    candidates: () => search.sources.candidates(need),
  }));
  const seen = new Set<string>();
  const unseen = (candidates: readonly Candidate[]) => candidates.filter(({ id }) => !seen.has(id) && seen.add(id));
  const first: Tier[] = [
    { best: 'number', candidates: unseen(numbered) },
    { best: 'words', candidates: unseen(saying), narrowed },
  ];
  if (asked.length === 0) return first;
  const some = asked.map((pieces) => needOfPieces(pieces, search.sources.stemmers));
  const meaning = async () => unseen(await candidatesOf(search, { some }));
  // Where names stand is known by other files, which a common word does not need.
  const isEnough = seen.size > FEW_RECORDS && search.enough < Number.POSITIVE_INFINITY;
  return [
    ...first,
    {
      best: bestOf(asked),
      isGuessed: asked.some((pieces) => pieces.some(({ isBegun }) => isBegun)),
      ...(isEnough ? { candidates: [], later: meaning } : { candidates: await meaning() }),
    },
  ];
}

/** Records that have what is needed, best first; if there are many, with what the reader chose. */
async function candidatesOf({ sources, facets }: Search, need: Need | undefined): Promise<readonly Candidate[]> {
  if (!need) return [];
  const all = await sources.candidates(need);
  const choices = (Object.entries(facets) as [FacetName, string][]).filter(([, value]) => value !== undefined);
  if (all.length <= FEW_RECORDS || choices.length === 0) return all;
  return sources.candidates({ every: [need, ...choices.map(([facet, value]): Need => ({ facet, value }))] });
}

function needOfParagraph({ number, document }: AskedParagraph): Need {
  const named: Need[] = document === undefined ? [] : [{ facet: 'document', value: document }];
  return { every: [{ number }, ...named] };
}

function needOfPieces(pieces: readonly Piece[], stemmers: readonly Stemmer[]): Need {
  return { every: pieces.map((piece) => needOfPiece(piece, stemmers)) };
}

function needOfPiece(piece: Piece, stemmers: readonly Stemmer[]): Need {
  const named = piece.meanings.map(({ name }): Need => ({ facet: 'name', value: name.id }));
  return { some: [needOf(piece, stemmers), ...named] };
}

/** How a paragraph answers at best that does not say the words. */
function bestOf(covers: readonly (readonly Piece[])[]): Way {
  const bestOfPiece = ({ meanings }: Piece) => (meanings.length > 0 ? surest(meanings.map(({ way }) => way)) : 'words');
  return surest(covers.map((pieces) => leastSure(pieces.map(bestOfPiece))));
}
