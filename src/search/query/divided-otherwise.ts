import type { Sources } from '../index/sources.ts';
import { tokens } from '../words/tokens.ts';
import { needOf } from './literal.ts';
import type { Piece } from './pieces.ts';

/**
 * The pieces with a word that no text has as two that stand side by side, and two words side by side as the one that they make: "helpdesk" is
 * "help desk", and "data set" is "dataset". The same pieces where there is no such word.
 * @param isThere whether a piece is found by itself
 */
export async function dividedOtherwise(
  { candidates, stemmers }: Pick<Sources, 'candidates' | 'stemmers'>,
  pieces: readonly Piece[],
  isThere: (piece: Piece) => boolean,
): Promise<readonly Piece[]> {
  const isHeld = async (piece: Piece) => (await candidates(needOf(piece, stemmers))).length > 0;
  const found: Piece[] = [];
  for (const piece of pieces) {
    const before = found.at(-1);
    const joined = before && mayBeJoined(before, piece) ? spelled(before, `${before.typed}${piece.typed}`) : undefined;
    if (joined && !(isThere(piece) && isThere(before as Piece)) && (await isHeld(joined))) {
      found[found.length - 1] = joined;
      continue;
    }
    found.push(isThere(piece) ? piece : ((await firstOf(halves(piece), isHeld)) ?? piece));
  }
  return found;
}

async function firstOf(all: readonly Piece[], isHeld: (piece: Piece) => Promise<boolean>): Promise<Piece | undefined> {
  for (const one of all) if (await isHeld(one)) return one;
  return undefined;
}

/** Letters of the shorter half. */
const SHORTEST = 3;

/** Letters of a word that is asked for in halves: each of them may be another file of the index. */
const LONGEST = 16;

/** Every way to part a word in two. */
function halves(piece: Piece): Piece[] {
  const { typed } = piece;
  if (!isPlain(piece) || typed.length > LONGEST) return [];
  const places = Array.from({ length: Math.max(0, typed.length - 2 * SHORTEST + 1) }, (_, at) => at + SHORTEST);
  return places.map((at) => spelled(piece, `${typed.slice(0, at)} ${typed.slice(at)}`));
}

function mayBeJoined(before: Piece, piece: Piece): boolean {
  return isPlain(before) && isPlain(piece) && before.typed.length >= SHORTEST && piece.typed.length >= SHORTEST;
}

/** A word of small letters, which means no name: "Redfield" is no red field. */
function isPlain({ typed, meanings, isPhrase, isBegun }: Piece): boolean {
  return meanings.length === 0 && !isPhrase && !isBegun && /^\p{Ll}+$/u.test(typed);
}

function spelled(piece: Piece, text: string): Piece {
  return { ...piece, text, tokens: tokens(text, { isTyped: true }) };
}
