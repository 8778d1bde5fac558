import { findAll, type Findings, type Search } from './find-all.ts';
import { mayLeaveOut } from './may-leave-out.ts';
import type { Piece } from './pieces.ts';

/** Looks for all pieces, and without the few that cannot be found if that is still an answer. */
export async function findWithFewest(search: Search, pieces: readonly Piece[]): Promise<Findings> {
  const whole = await findAll(search, pieces);
  if (whole.found.length > 0 || pieces.length === 0) return whole;
  const completed = await Promise.all(
    pieces.map(async (piece): Promise<{ piece: Piece; isThere: boolean }> => {
      if (pieces.length > 1 && (await isSomewhere(search, piece))) return { piece, isThere: true };
      const begun = { ...piece, isBegun: true };
      const mayBeBegun =
        piece === pieces.at(-1) && piece.meanings.length === 0 && !piece.isPhrase && isLongEnough(piece);
      const isThere = mayBeBegun && (await isSomewhere(search, begun));
      return { piece: isThere ? begun : piece, isThere };
    }),
  );
  const there = completed.filter(({ isThere }) => isThere).map(({ piece }) => piece);
  const missing = completed.filter(({ isThere }) => !isThere).map(({ piece }) => piece);
  const all = completed.map(({ piece }) => piece);
  if (missing.length > 0 && !mayLeaveOut(missing, all)) return { found: [], used: pieces, unread: 0 };
  const rest = await findAll(search, there);
  if (rest.found.length > 0) return rest;
  // Each is somewhere, but no document has all: one word is left out.
  for (const left of there.filter(({ meanings }) => meanings.length === 0)) {
    if (!mayLeaveOut([...missing, left], all)) continue;
    const without = await findAll(
      search,
      there.filter((piece) => piece !== left),
    );
    if (without.found.length > 0) return without;
  }
  return { found: [], used: pieces, unread: 0 };
}

/** Letters of a word of which the end may still be missing. */
const SHORTEST_BEGUN = 4;

function isLongEnough({ words: [word] }: Piece): boolean {
  return (word?.folded.length ?? 0) >= SHORTEST_BEGUN;
}

async function isSomewhere(search: Search, piece: Piece): Promise<boolean> {
  return (await findAll({ ...search, facets: {}, enough: 1 }, [piece])).found.length > 0;
}
