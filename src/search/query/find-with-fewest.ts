import type { Found } from '../answers-in-record.ts';
import { findAll, type Findings, type Search } from '../find-all.ts';
import type { Offered } from '../answer.ts';
import { dividedOtherwise } from './divided-otherwise.ts';
import { mayLeaveOut, maySpread } from './may-leave-out.ts';
import type { Piece } from './pieces.ts';

/** What was found of the pieces, and which of them were looked for in the end. */
export type Fewest = Findings & {
  readonly used: readonly Piece[];
  /** Where nothing is found: what words of the query find by themselves. */
  readonly offered: readonly Offered[];
};

/** A query of which no paragraph holds all. */
type Unmet = {
  readonly search: Search;
  readonly pieces: readonly Piece[];
  /** The same with names side by side taken apart, which together are a further name. */
  readonly apart: readonly Piece[];
  /** Documents that hold all pieces in several paragraphs. */
  readonly spread: Findings;
  /** What each piece finds by itself. */
  readonly alone: () => Promise<readonly Alone[]>;
};

/** A piece, and what it finds by itself: as a word that is not typed to its end, if it finds nothing otherwise. */
type Alone = { readonly piece: Piece; readonly found: readonly Found[] };

type Attempt = (unmet: Unmet) => Promise<Fewest | undefined> | Fewest | undefined;

/** Where no paragraph holds all of a query: what the first of these attempts finds, in this order. */
const ATTEMPTS: readonly Attempt[] = [namesApart, otherwiseDivided, inSeveralParagraphs, withoutMissing, withoutOne];

/** What holds most of a query; where that is too little, nothing, and what its words find by themselves. */
export async function findWithFewest(
  search: Search,
  pieces: readonly Piece[],
  apart: readonly Piece[],
  spread: Findings,
): Promise<Fewest> {
  let asked: Promise<readonly Alone[]> | undefined;
  const alone = () => (asked ??= Promise.all(pieces.map((piece) => findAlone(search, piece, piece === pieces.at(-1)))));
  for (const attempt of ATTEMPTS) {
    const findings = await attempt({ search, pieces, apart, spread, alone });
    if (findings) return findings;
  }
  return { found: [], unread: spread.unread, used: pieces, offered: pieces.length > 1 ? offered(await alone()) : [] };
}

/** Names side by side that together are a further name, each by itself. */
async function namesApart({ search, pieces, apart }: Unmet): Promise<Fewest | undefined> {
  return apart.length > pieces.length ? findPieces(search, apart) : undefined;
}

/** Words that are written apart in the texts, or as one. */
async function otherwiseDivided({ search, pieces, alone }: Unmet): Promise<Fewest | undefined> {
  const there = new Set((await alone()).filter(isThere).map(({ piece }) => piece));
  const divided = await dividedOtherwise(search.sources, pieces, (piece) => there.has(piece));
  const findings = divided.some((piece) => !pieces.includes(piece)) ? await findPieces(search, divided) : undefined;
  return findings && { ...findings, used: pieces };
}

/** Documents that hold all pieces in several paragraphs. */
function inSeveralParagraphs({ pieces, spread }: Unmet): Fewest | undefined {
  return spread.found.length > 0 && maySpread(pieces) ? { ...spread, used: pieces, offered: [] } : undefined;
}

/** All pieces that are there at all; the last word may not be typed to its end yet. */
async function withoutMissing({ search, alone }: Unmet): Promise<Fewest | undefined> {
  const all = await alone();
  const missing = piecesOf(all, false);
  const isMet = missing.length === 0 && !all.some(({ piece }) => piece.isBegun);
  return isMet ? undefined : findWithout(search, all, missing);
}

/** All pieces that are there but one of them, where no paragraph has them together. */
async function withoutOne({ search, alone }: Unmet): Promise<Fewest | undefined> {
  const all = await alone();
  const missing = piecesOf(all, false);
  for (const { piece } of all.filter(isThere)) {
    const findings = await findWithout(search, all, [...missing, piece]);
    if (findings) return findings;
  }
  return undefined;
}

async function findWithout(search: Search, all: readonly Alone[], left: readonly Piece[]): Promise<Fewest | undefined> {
  const pieces = all.map(({ piece }) => piece);
  if (left.length === pieces.length || (left.length > 0 && !mayLeaveOut(left, pieces))) return undefined;
  return findPieces(
    search,
    pieces.filter((piece) => !left.includes(piece)),
  );
}

/** Paragraphs with all of the pieces, if there are any. */
async function findPieces(search: Search, used: readonly Piece[]): Promise<Fewest | undefined> {
  const { found: all, unread } = await findAll(search, { covers: [used] });
  const found = all.filter(({ way }) => way !== 'spread');
  return found.length > 0 ? { found, unread, used, offered: [] } : undefined;
}

async function findAlone(search: Search, piece: Piece, isLast: boolean): Promise<Alone> {
  const begun: Piece[] = isLast && mayBeBegun(piece) ? [{ ...piece, isBegun: true }] : [];
  for (const one of [piece, ...begun]) {
    const findings = await findPieces(search, [one]);
    if (findings) return { piece: one, found: findings.found };
  }
  return { piece, found: [] };
}

/** Letters of a word of which the end may still be missing. */
const SHORTEST_BEGUN = 4;

function mayBeBegun({ meanings, isPhrase, words: [word], tokens }: Piece): boolean {
  return meanings.length === 0 && !isPhrase && tokens.length === 1 && (word?.folded.length ?? 0) >= SHORTEST_BEGUN;
}

function isThere({ found }: Alone): boolean {
  return found.length > 0;
}

function piecesOf(all: readonly Alone[], areThere: boolean): Piece[] {
  return all.filter((one) => isThere(one) === areThere).map(({ piece }) => piece);
}

function offered(all: readonly Alone[]): Offered[] {
  return all.filter(isThere).map(({ piece, found }) => ({ word: piece.typed, paragraphs: found.length }));
}
