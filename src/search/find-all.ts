import type { Chosen, FacetName } from './answer.ts';
import type { Faceted } from './facets.ts';
import { exactness, findWords, type Hit, type ReadParagraph } from './index/find-in-paragraph.ts';
import type { Candidate, FoundRecord, Need, Sources } from './index/sources.ts';
import { type Literal, needOf } from './query/literal.ts';
import type { AskedParagraph } from './query/asked-paragraph.ts';
import type { Piece } from './query/pieces.ts';
import { compareAnswers, leastSure, type Ranked, spanOf, type Way } from './rank.ts';

/** A paragraph that answers, with the places that do, for each piece. */
export type Found = Faceted &
  Ranked & {
    readonly path: string;
    readonly language: string;
    readonly paragraph: ReadParagraph;
    readonly hits: readonly Hit[];
    /** What each piece is met by, where it is not simply what was typed. */
    readonly pieces: readonly FoundPiece[];
  };

type FoundPiece = { readonly piece: Piece; readonly hits: readonly Hit[]; readonly way: Way };

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

/** The ways in which a query may be meant: each adds answers, none takes one away. */
export type Meant = {
  readonly paragraph?: AskedParagraph | undefined;
  readonly literal?: Literal | undefined;
  /** Each a list of pieces, all of which a paragraph has to have. */
  readonly covers?: readonly (readonly Piece[])[];
};

/**
 * The paragraphs that answer, best first; where there is none, of documents that have all pieces of a query in several paragraphs the best of
 * these. Rejects when nobody waits for it any more.
 */
export async function findAll(search: Search, meant: Meant): Promise<Findings> {
  const { enough, signal } = search;
  const candidates = await candidatesOf(search, meant);
  const isBegun = meant.covers?.some((pieces) => pieces.some((piece) => piece.isBegun));
  const mostInVain = enough === Number.POSITIVE_INFINITY ? enough : isBegun ? FIRST_RECORDS : MOST_IN_VAIN;
  const found: Found[] = [];
  let whole = 0;
  let read = 0;
  while (read < candidates.length) {
    signal?.throwIfAborted();
    if (candidates.length > FEW_RECORDS && whole >= enough) break;
    if (read >= mostInVain && found.length === 0) break;
    const wanted = candidates.length <= FEW_RECORDS ? FEW_RECORDS : recordsFor(enough, whole, read);
    const batch = candidates.slice(read, read + wanted);
    const records = await Promise.all(batch.map((candidate) => candidate.read()));
    for (const record of records) {
      const its = findInRecord(record, meant);
      found.push(...its);
      whole += its.filter(({ way }) => way !== 'spread').length;
    }
    read += batch.length;
  }
  const sure = found.filter(({ way }) => way !== 'spread');
  const isSaid = sure.some(({ way }) => way !== 'slip');
  const answers = sure.length === 0 ? found : isSaid ? sure.filter(({ way }) => way !== 'slip') : sure;
  return { found: answers.sort(compareAnswers), unread: candidates.length - read };
}

/** So many records at most are all read, and their answers counted; of more, as many as the results need. */
const FEW_RECORDS = 8;

/** Records read first, and most of them at a time. */
const FIRST_RECORDS = 3;
const MOST_AT_A_TIME = 8;

/**
 * Without one answer in so many records a page does not look on. Of a word that is not typed to its end the first ones tell: if none
 * begins so, the index takes it for a shorter one.
 */
const MOST_IN_VAIN = 24;

/** How many more records will hold the results that are missing, if they hold as many as those before. */
function recordsFor(enough: number, found: number, read: number): number {
  if (read === 0) return FIRST_RECORDS;
  return Math.min(MOST_AT_A_TIME, found === 0 ? 2 * read : Math.ceil(((enough - found) * read) / found));
}

/** Records that may answer, best first. */
async function candidatesOf(
  { sources, facets }: Search,
  { paragraph, literal, covers = [] }: Meant,
): Promise<readonly Candidate[]> {
  const needs = covers
    .filter((pieces) => pieces.length > 0)
    .map((pieces): Need => ({ every: pieces.map(needOfPiece) }));
  const need: Need = {
    some: [...(paragraph ? [needOfParagraph(paragraph)] : []), ...(literal ? [literal.need] : []), ...needs],
  };
  if (need.some.length === 0) return [];
  const all = await sources.candidates(need);
  if (all.length <= FEW_RECORDS) return all;
  const choices = (Object.entries(facets) as [FacetName, string][]).filter(([, value]) => value !== undefined);
  if (choices.length === 0) return all;
  return sources.candidates({ every: [need, ...choices.map(([facet, value]): Need => ({ facet, value }))] });
}

function needOfParagraph({ number, document }: AskedParagraph): Need {
  const named: Need[] = document === undefined ? [] : [{ facet: 'document', value: document }];
  return { every: [{ number }, ...named] };
}

function needOfPiece(piece: Piece): Need {
  const named = piece.meanings.map(({ name }): Need => ({ facet: 'name', value: name.id }));
  return { some: [needOf(piece), ...named] };
}

function findInRecord(record: FoundRecord, { paragraph: asked, literal, covers = [] }: Meant): Found[] {
  const { title, year, path, language, position, paragraphs, from } = record;
  const toFound = (paragraph: ReadParagraph, answer: Answered): Found => ({
    document: record.document,
    title,
    year,
    path,
    language,
    paragraph,
    place: [position, from + paragraphs.indexOf(paragraph)],
    ...answer,
  });
  const whole = paragraphs.flatMap((paragraph) => {
    if (asked && paragraph.number === asked.number && [record.document, undefined].includes(asked.document))
      return [toFound(paragraph, ITS_NUMBER)];
    const said = literal && findLiteral(literal, paragraph);
    const answers = said ? [said] : covers.flatMap((pieces) => findPieces(pieces, paragraph) ?? []);
    const [best] = answers.sort((a, b) => compareAnswers({ ...a, place: [0, 0] }, { ...b, place: [0, 0] }));
    return best ? [toFound(paragraph, best)] : [];
  });
  if (whole.length > 0) return whole;
  const [pieces = []] = covers;
  const spread = pieces.length > 1 ? bestOfSpread(pieces, paragraphs) : undefined;
  return spread ? [toFound(spread.paragraph, spread)] : [];
}

type Answered = Pick<Found, 'hits' | 'pieces' | 'way' | 'span'>;

const ITS_NUMBER: Answered = { hits: [], pieces: [], way: 'its number', span: 0 };

/** What the paragraph says literally. */
function findLiteral({ phrase, words }: Literal, paragraph: ReadParagraph): Answered | undefined {
  const hits = findWords(phrase, paragraph);
  if (hits.length > 0) {
    return { hits, pieces: [], span: 0, way: exactness(phrase, paragraph, hits) };
  }
  if (words.length === 0) return undefined;
  const each: (readonly Hit[])[] = [];
  for (const word of words) {
    const its = findWords(word, paragraph);
    if (its.length === 0) return undefined;
    each.push(its);
  }
  return { hits: each.flat(), pieces: [], way: 'all words', span: spanOf(each) };
}

/** The paragraph as an answer to all pieces. */
function findPieces(pieces: readonly Piece[], paragraph: ReadParagraph): Answered | undefined {
  const found: FoundPiece[] = [];
  for (const piece of pieces) {
    const its = findPiece(piece, paragraph);
    if (!its) return undefined;
    found.push(its);
  }
  if (found.length === 0) return undefined;
  const way = leastSure(found.map((one) => one.way));
  const span = found.length > 1 ? spanOf(found.map(({ hits }) => hits)) : 0;
  return { pieces: found, hits: found.flatMap(({ hits }) => hits), way, span };
}

/** Where the paragraph has the words of a piece, or mentions a name that it means. */
function findPiece(piece: Piece, paragraph: ReadParagraph): FoundPiece | undefined {
  const said = findWords(piece, paragraph);
  const meant = piece.meanings.flatMap((meaning) =>
    paragraph.mentions.filter(({ name }) => name === meaning.name.id).map((mention) => ({ mention, meaning })),
  );
  const mentions = meant.map(({ mention }) => mention);
  const apart = said.filter((hit) => !mentions.some(({ start, end }) => start <= hit.start && hit.end <= end));
  const hits = [...mentions, ...apart];
  if (hits.length === 0) return undefined;
  if (said.length > 0) return { piece, hits, way: 'all words' };
  const way = piece.meanings.find(({ name }) => name.id === meant[0]?.meaning.name.id)?.way ?? 'alias';
  return { piece, hits, way };
}

/** Of paragraphs that have all pieces together, the one that has the most of them, and the rarest. */
function bestOfSpread(pieces: readonly Piece[], paragraphs: readonly ReadParagraph[]) {
  const read = paragraphs.map((paragraph) => ({
    paragraph,
    found: pieces.flatMap((piece) => findPiece(piece, paragraph) ?? []),
  }));
  const count = (piece: Piece) => read.filter(({ found }) => found.some((one) => one.piece === piece)).length;
  if (pieces.some((piece) => count(piece) === 0)) return undefined;
  const rareness = (found: readonly FoundPiece[]) => found.reduce((sum, { piece }) => sum + 1 / count(piece), 0);
  const [best] = read.toSorted((a, b) => b.found.length - a.found.length || rareness(b.found) - rareness(a.found));
  if (!best) return undefined;
  const { paragraph, found } = best;
  return { paragraph, pieces: found, hits: found.flatMap(({ hits }) => hits), way: 'spread' as const, span: 0 };
}
