import type { Chosen } from './answer.ts';
import type { Faceted } from './facets.ts';
import { findInParagraph, type Hit, type ReadParagraph } from './index/find-in-paragraph.ts';
import type { Piece } from './query/pieces.ts';
import { rank } from './rank.ts';
import type { Candidate, FoundRecord, Sources } from './index/sources.ts';

/** A paragraph that answers, with the places that do, for each piece. */
export type Found = Faceted & {
  readonly path: string;
  readonly language: string;
  readonly paragraph: ReadParagraph;
  readonly pieces: readonly { readonly piece: Piece; readonly hits: readonly Hit[] }[];
  /** The pieces stand in several paragraphs of the document. */
  readonly isSpread: boolean;
  readonly rank: number;
};

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
  /** The pieces that were looked for in the end. */
  readonly used: readonly Piece[];
  /** Records that were not read, and may hold more. */
  readonly unread: number;
};

/**
 * The paragraphs with all pieces, best first; then, of documents that have them in several paragraphs, the best of these. Rejects
 * when nobody waits for it any more.
 */
export async function findAll(search: Search, pieces: readonly Piece[]): Promise<Findings> {
  const { enough, signal } = search;
  const candidates = pieces.length === 0 ? [] : await candidatesOf(search, pieces);
  const mostInVain = pieces.some(({ isBegun }) => isBegun) ? FIRST_RECORDS : MOST_IN_VAIN;
  const found: Found[] = [];
  let read = 0;
  while (read < candidates.length) {
    signal?.throwIfAborted();
    const whole = found.filter(({ isSpread }) => !isSpread).length;
    if (candidates.length > FEW_RECORDS && whole >= enough) break;
    if (read >= mostInVain && found.length === 0) break;
    const wanted = candidates.length <= FEW_RECORDS ? FEW_RECORDS : recordsFor(enough, whole, read);
    const batch = candidates.slice(read, read + wanted);
    const records = await Promise.all(batch.map((candidate) => candidate.read()));
    found.push(...records.flatMap((record) => findInRecord(record, pieces)));
    read += batch.length;
  }
  const sorted = found.sort((a, b) => Number(a.isSpread) - Number(b.isSpread) || b.rank - a.rank);
  return { found: sorted, used: pieces, unread: candidates.length - read };
}

/** So many records at most are all read, and their answers counted; of more, as many as the results need. */
const FEW_RECORDS = 8;

/** Records read first, and most of them at a time. */
const FIRST_RECORDS = 3;
const MOST_AT_A_TIME = 8;

/**
 * Without one answer in so many records there is none. Of a word that is not typed to its end the first ones tell: if none begins
 * so, the index takes it for a shorter one.
 */
const MOST_IN_VAIN = 24;

/** How many more records will hold the results that are missing, if they hold as many as those before. */
function recordsFor(enough: number, found: number, read: number): number {
  if (read === 0) return FIRST_RECORDS;
  return Math.min(MOST_AT_A_TIME, found === 0 ? 2 * read : Math.ceil(((enough - found) * read) / found));
}

/** Records that may hold all pieces, best first. */
async function candidatesOf({ sources, facets }: Search, pieces: readonly Piece[]): Promise<Candidate[]> {
  const each = await Promise.all(pieces.map((piece) => candidatesOfPiece(sources, piece)));
  const all = intersection(each);
  if (all.length <= FEW_RECORDS) return all;
  const choices = (Object.entries(facets) as [keyof Chosen, string][]).filter(([, value]) => value !== undefined);
  const within = await Promise.all(choices.map(([facet, value]) => sources.withValue(facet, value)));
  return intersection([all, ...within]);
}

async function candidatesOfPiece(sources: Sources, piece: Piece): Promise<readonly Candidate[]> {
  const { meanings, isPeople } = piece;
  const named = meanings.map(({ name }) => sources.withValue('name', name.id));
  if (meanings.length > 0 && !isPeople) return union(await Promise.all(named));
  return union(await Promise.all([...named, candidatesOfWords(sources, piece)]));
}

/** Records that have all the words; small ones tell nothing unless there is nothing else. */
async function candidatesOfWords(sources: Sources, { words, isBegun }: Piece): Promise<Candidate[]> {
  const telling = words.filter(({ isSmall }) => !isSmall);
  const each = (telling.length > 0 ? telling : words).map(({ folded }) =>
    isBegun ? sources.withBeginning(folded) : sources.withWord(folded),
  );
  return intersection(await Promise.all(each));
}

function union(lists: readonly (readonly Candidate[])[]): Candidate[] {
  return [...new Map(lists.flat().map((candidate) => [candidate.id, candidate])).values()];
}

/** What is in all lists, by the sum of its scores. */
function intersection([first = [], ...others]: readonly (readonly Candidate[])[]): Candidate[] {
  const maps = others.map((list) => new Map(list.map((candidate) => [candidate.id, candidate.score])));
  return first
    .filter(({ id }) => maps.every((map) => map.has(id)))
    .map((candidate) => ({
      ...candidate,
      score: maps.reduce((sum, map) => sum + (map.get(candidate.id) ?? 0), candidate.score),
    }))
    .sort((a, b) => b.score - a.score);
}

function findInRecord(
  { document, title, year, path, language, paragraphs }: FoundRecord,
  pieces: readonly Piece[],
): Found[] {
  const read = paragraphs.map((paragraph) => {
    const found = pieces.map((piece) => ({ piece, hits: findInParagraph(piece, paragraph) }));
    return { paragraph, pieces: found.filter(({ hits }) => hits.length > 0) };
  });
  const toFound = (one: (typeof read)[number], isSpread: boolean): Found => ({
    ...one,
    document,
    title,
    year,
    path,
    language,
    isSpread,
    rank: rank(one.pieces.map(({ hits }) => hits)),
  });
  const whole = read.filter((one) => one.pieces.length === pieces.length);
  if (whole.length > 0) return whole.map((one) => toFound(one, false));
  const says = (one: (typeof read)[number], piece: Piece) => one.pieces.some((found) => found.piece === piece);
  const isThere = pieces.every((piece) => read.some((one) => says(one, piece)));
  if (!isThere) return [];
  const rareness = (one: (typeof read)[number]) =>
    one.pieces.reduce((sum, { piece }) => sum + 1 / read.filter((other) => says(other, piece)).length, 0);
  const [best] = read.toSorted((a, b) => b.pieces.length - a.pieces.length || rareness(b) - rareness(a));
  return best ? [toFound(best, true)] : [];
}
