import type { Faceted } from './facets.ts';
import { exactness, findWords, type Hit, type ReadParagraph, type Wanted } from './index/find-in-paragraph.ts';
import type { FoundRecord } from './index/sources.ts';
import { foldedForm } from './words/folded-form.ts';
import type { AskedParagraph } from './query/asked-paragraph.ts';
import type { Literal } from './query/literal.ts';
import type { Piece } from './query/pieces.ts';
import { compareAnswers, leastSure, type Ranked, spanOf, type Way } from './rank.ts';

/** The ways in which a query may be meant: each adds answers, none takes one away. */
export type Meant = {
  readonly paragraph?: AskedParagraph | undefined;
  readonly literal?: Literal | undefined;
  /** Each a list of pieces, all of which a paragraph has to have. */
  readonly covers?: readonly (readonly Piece[])[];
};

/** A paragraph that answers, with the places that do, for each piece. */
export type Found = Faceted &
  Ranked & {
    readonly path: string;
    readonly language: string;
    readonly paragraph: ReadParagraph;
    readonly hits: readonly Hit[];
    /** What each piece is met by, where it is not simply what was typed. */
    readonly pieces: readonly FoundPiece[];
    /** Some of what was asked stands only in the headings above it: there is no hit for that. */
    readonly isByHeading?: boolean;
  };

type FoundPiece = { readonly piece: Piece; readonly hits: readonly Hit[]; readonly way: Way };

/** The paragraphs of a record that answer; where none holds all pieces of a query, the best of those that hold them together. */
export function answersInRecord(record: FoundRecord, { paragraph: asked, literal, covers = [] }: Meant): Found[] {
  const { document, title, year, path, language, position, paragraphs, from } = record;
  const toFound = (paragraph: ReadParagraph, answer: Answered): Found => ({
    document,
    title,
    year,
    path,
    language,
    paragraph,
    place: [position, from + paragraphs.indexOf(paragraph)],
    ...answer,
  });
  const whole = paragraphs.flatMap((paragraph) => {
    if (asked && paragraph.number === asked.number && [document, undefined].includes(asked.document))
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

type Answered = Pick<Found, 'hits' | 'pieces' | 'way' | 'span' | 'isByHeading'>;

const ITS_NUMBER: Answered = { hits: [], pieces: [], way: 'number', span: 0 };

/** What the paragraph says literally. */
function findLiteral({ phrase, words }: Literal, paragraph: ReadParagraph): Answered | undefined {
  const hits = findWords(phrase, paragraph);
  if (hits.length > 0) {
    return { hits, pieces: [], span: 0, way: exactness(phrase, paragraph, hits) };
  }
  const isHeading = isSaidAbove(phrase, paragraph);
  if (words.length === 0 && !isHeading) return undefined;
  const each: (readonly Hit[])[] = [];
  for (const word of words) {
    const its = findWords(word, paragraph);
    if (its.length === 0 && !isSaidAbove(word, paragraph)) return undefined;
    each.push(its);
  }
  const isByHeading = isHeading || each.some((its) => its.length === 0);
  const span = isHeading ? 0 : spanOf(each);
  return { hits: each.flat(), pieces: [], way: isHeading ? 'heading' : 'words', span, isByHeading };
}

/** Whether the headings above a paragraph say the words side by side. */
function isSaidAbove(wanted: Wanted, { above }: ReadParagraph): boolean {
  return above !== undefined && findWords(wanted, above).length > 0;
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
  const isByHeading = found.some(({ hits }) => hits.length === 0);
  return { pieces: found, hits: found.flatMap(({ hits }) => hits), way, span, isByHeading };
}

/** Where the paragraph has the words of a piece, or mentions a name that it means; nowhere, where only its headings do. */
function findPiece(piece: Piece, paragraph: ReadParagraph): FoundPiece | undefined {
  const { notMeant } = piece;
  const others = notMeant ? paragraph.mentions.filter(({ name }) => notMeant.has(name)) : [];
  const said = findWords(piece, paragraph).filter(
    (hit) => !isWithin(hit, others) && followsInitials(hit, paragraph.text, piece.initials),
  );
  const meant = piece.meanings.flatMap((meaning) =>
    paragraph.mentions.filter(({ name }) => name === meaning.name.id).map((mention) => ({ mention, meaning })),
  );
  const mentions = meant.map(({ mention }) => mention);
  const apart = said.filter((hit) => !isWithin(hit, mentions));
  const hits = [...mentions, ...apart];
  if (hits.length === 0 && !isSaidAbove(piece, paragraph)) return undefined;
  // Who says a given name in full is meant by its letter, but others may be too.
  if (said.length > 0 || hits.length === 0) return { piece, hits, way: piece.initials ? 'name' : 'words' };
  const way = piece.meanings.find(({ name }) => name.id === meant[0]?.meaning.name.id)?.way ?? 'alias';
  return { piece, hits, way };
}

/** Whether names that begin with these letters stand before a place, not far from it. */
function followsInitials({ start }: Hit, text: string, initials: readonly string[] = []): boolean {
  const before = text.slice(Math.max(0, start - GIVEN_NAMES), start);
  const letters = (before.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).map(foldedForm);
  return initials.every((initial) => letters.includes(initial));
}

/** UTF-16 units of given names and particles before a surname. */
const GIVEN_NAMES = 40;

function isWithin(hit: Hit, places: readonly Hit[]): boolean {
  return places.some(({ start, end }) => start <= hit.start && hit.end <= end);
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
  const isByHeading = found.some(({ hits }) => hits.length === 0);
  const hits = found.flatMap((one) => one.hits);
  return { paragraph, pieces: found, hits, way: 'spread' as const, span: 0, isByHeading };
}
