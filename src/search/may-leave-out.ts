import type { Piece } from './pieces.ts';

/**
 * Whether a query may be answered without the pieces that no text has. "Attack on the Russian embassy" may, if the word alone is
 * missing. "Nawaz Sharif" may not: with a capital it is a name, and whoever has another first name is another person.
 */
export function mayLeaveOut(missing: readonly Piece[], pieces: readonly Piece[]): boolean {
  const left = pieces.filter((piece) => !missing.includes(piece));
  if (left.length === 0) return false;
  const [lost, all] = [missing, pieces].map(wordCount) as [number, number];
  if (left.some(isLongName) && lost * 2 <= wordCount(left)) return true;
  const others = pieces.slice(1);
  const hasCapitals = others.some(isCapitalised);
  const isName = (piece: Piece) =>
    piece.isPhrase || (isCapitalised(piece) && (piece !== pieces[0] || others.every(isCapitalised)));
  if (missing.some(isName)) return false;
  return lost * (hasCapitals || isCapitalised(left[0] as Piece) ? 2 : 3) <= all;
}

/** A name of three words is known whatever is said beside it. */
function isLongName({ meanings, words }: Piece): boolean {
  return words.length > 2 && meanings.some(({ isSure }) => isSure);
}

function isCapitalised({ words }: Piece): boolean {
  return words.some((word) => word.isCapitalised);
}

function wordCount(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + words.filter(({ isSmall }) => !isSmall).length, 0);
}
