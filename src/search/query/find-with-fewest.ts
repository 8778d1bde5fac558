import { findAll, type Findings, type Search } from '../find-all.ts';
import { mayLeaveOut, maySpread } from './may-leave-out.ts';
import type { Piece } from './pieces.ts';

/** Looks for all pieces, and without the few that cannot be found if that is still an answer. */
export async function findWithFewest(search: Search, pieces: readonly Piece[]): Promise<Findings> {
  const anywhere = await findAll(search, pieces);
  const whole = maySpread(pieces) ? anywhere : inOneParagraph(anywhere);
  const last = pieces.at(-1);
  if (whole.found.length > 0 || !last) return whole;
  const nothing = { found: [], used: pieces, unread: 0 };
  const begun = mayBeBegun(last) ? { ...last, isBegun: true } : undefined;
  if (pieces.length === 1) {
    const unfinished = begun ? await findAll(search, [begun]) : nothing;
    return unfinished.found.length > 0 ? unfinished : nothing;
  }
  const completed = await Promise.all(
    pieces.map(async (piece): Promise<{ piece: Piece; isThere: boolean }> => {
      if (await isSomewhere(search, piece)) return { piece, isThere: true };
      if (piece !== last || !begun || !(await isSomewhere(search, begun))) return { piece, isThere: false };
      return { piece: begun, isThere: true };
    }),
  );
  const there = completed.filter(({ isThere }) => isThere).map(({ piece }) => piece);
  const missing = completed.filter(({ isThere }) => !isThere).map(({ piece }) => piece);
  const all = completed.map(({ piece }) => piece);
  if (missing.length > 0 && !mayLeaveOut(missing, all)) return nothing;
  const rest = inOneParagraph(await findAll(search, there));
  if (rest.found.length > 0) return rest;
  // Each is somewhere, but no document has all: one word is left out.
  for (const left of there.filter(({ meanings }) => meanings.length === 0)) {
    if (!mayLeaveOut([...missing, left], all)) continue;
    const others = there.filter((piece) => piece !== left);
    const without = inOneParagraph(await findAll(search, others));
    if (without.found.length > 0) return without;
  }
  return nothing;
}

function inOneParagraph({ found, ...rest }: Findings): Findings {
  return { ...rest, found: found.filter(({ isSpread }) => !isSpread) };
}

/** Letters of a word of which the end may still be missing. */
const SHORTEST_BEGUN = 4;

function mayBeBegun({ meanings, isPhrase, words: [word] }: Piece): boolean {
  return meanings.length === 0 && !isPhrase && (word?.folded.length ?? 0) >= SHORTEST_BEGUN;
}

async function isSomewhere(search: Search, piece: Piece): Promise<boolean> {
  return (await findAll({ ...search, facets: {}, enough: 1 }, [piece])).found.length > 0;
}
