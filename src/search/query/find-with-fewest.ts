import { findAll, type Findings, type Found, type Search } from '../find-all.ts';
import type { Offered } from '../answer.ts';
import { mayLeaveOut, maySpread } from './may-leave-out.ts';
import type { Piece } from './pieces.ts';

/** What was found of the pieces, and which of them were looked for in the end. */
export type Fewest = Findings & {
  readonly used: readonly Piece[];
  /** Where nothing is found: what words of the query find by themselves. */
  readonly offered: readonly Offered[];
};

/**
 * Where no paragraph holds all of a query: what holds all pieces in several paragraphs, or a word that is not typed to its end, or
 * holds most of the pieces.
 * @param apart the same with names side by side taken apart, which together are a further name
 * @param spread documents that hold all pieces in several paragraphs
 */
export async function findWithFewest(
  search: Search,
  pieces: readonly Piece[],
  apart: readonly Piece[],
  spread: Findings,
): Promise<Fewest> {
  const whole = (findings: Findings, used: readonly Piece[]): Fewest => ({ ...findings, used, offered: [] });
  if (apart.length > pieces.length) {
    const others = await findPieces(search, apart);
    if (others.found.length > 0) return whole(others, apart);
  }
  if (spread.found.length > 0 && maySpread(pieces)) return whole(spread, pieces);
  const nothing: Fewest = { found: [], used: pieces, unread: 0, offered: [] };
  const last = pieces.at(-1);
  if (!last) return nothing;
  const begun = mayBeBegun(last) ? { ...last, isBegun: true } : undefined;
  if (pieces.length === 1) {
    const unfinished = begun ? await findPieces(search, [begun]) : nothing;
    return unfinished.found.length > 0 ? whole(unfinished, [begun ?? last]) : nothing;
  }
  const alone = await Promise.all(
    pieces.map(async (piece) => {
      const { found } = await findPieces(search, [piece]);
      if (piece !== last || !begun || found.length > 0) return { piece, found };
      const its = await findPieces(search, [begun]);
      return its.found.length > 0 ? { piece: begun, found: its.found } : { piece, found };
    }),
  );
  const isThere = ({ found }: { found: readonly Found[] }) => found.length > 0;
  const there = alone.filter(isThere).map(({ piece }) => piece);
  const missing = alone.filter((one) => !isThere(one)).map(({ piece }) => piece);
  const all = alone.map(({ piece }) => piece);
  // A word that is not there is left out; where each is somewhere, but no paragraph has all, one of them.
  const lefts = missing.length > 0 || all.some(({ isBegun }) => isBegun) ? [missing] : [];
  for (const left of [...lefts, ...there.map((piece) => [...missing, piece])]) {
    if (left.length > 0 && !mayLeaveOut(left, all)) continue;
    const used = all.filter((piece) => !left.includes(piece));
    const rest = await findPieces(search, used);
    if (rest.found.length > 0) return whole(rest, used);
  }
  const offered = alone.filter(isThere).map(({ piece, found }) => ({ word: piece.typed, paragraphs: found.length }));
  return { ...nothing, used: missing.length > 0 ? missing : pieces, offered };
}

/** Paragraphs with all of the pieces. */
async function findPieces(search: Search, pieces: readonly Piece[]): Promise<Findings> {
  const findings = await findAll(search, { covers: [pieces] });
  return { ...findings, found: findings.found.filter(({ way }) => way !== 'spread') };
}

/** Letters of a word of which the end may still be missing. */
const SHORTEST_BEGUN = 4;

function mayBeBegun({ meanings, isPhrase, words: [word], tokens }: Piece): boolean {
  return meanings.length === 0 && !isPhrase && tokens.length === 1 && (word?.folded.length ?? 0) >= SHORTEST_BEGUN;
}
