import { placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { EVENT_HEADS, PARTICLES } from '../../lists/words/vocabulary.ts';
import { IS_NUMBER, isCapital, isSmall } from './first-letter.ts';
import type { Piece } from './pieces.ts';

/** The piece after the word that starts here. */
export function wordEnd(pieces: readonly Piece[], from: number): number {
  let to = from + 1;
  while (to < pieces.length && joins(pieces, from, to)) to++;
  return to;
}

function joins(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[to - 1] as Piece;
  const piece = pieces[to] as Piece;
  switch (piece.gap) {
    case "'":
      return !(IS_CLITIC.test(piece.text) && pieces[to + 1]?.gap !== '-') && !IS_ELIDED.test(before.text);
    case '-':
      return joinsByHyphen(pieces, from, to);
    case '.':
      return IS_LETTER.test(before.text)
        ? IS_LETTER.test(piece.text)
        : isSmall(piece.text) && !IS_NUMBER.test(before.text);
    case '&':
      return isCapital(before.text) && isCapital(piece.text);
    default:
      return false;
  }
}

/** "Al-Qaida" and "Jean-Paul" are a word, "Kabul-based" two; "US-China" two names. */
function joinsByHyphen(pieces: readonly Piece[], from: number, to: number): boolean {
  const first = pieces[from] as Piece;
  const before = pieces[to - 1] as Piece;
  const piece = pieces[to] as Piece;
  const next = pieces[to + 1];
  if (IN_COMPOUNDS.has(piece.text) && next?.gap === '-' && isCapital(next.text)) return isCapital(before.text);
  if (to - from > 1 && IN_COMPOUNDS.has(before.text) && isCapital(piece.text)) return true;
  if (PARTICLES.has(piece.text) || (to - from > 1 && PARTICLES.has(before.text))) return isCapital(first.text);
  if (isSmall(first.text) && isCapital(piece.text)) return PARTICLES.has(first.text);
  if (isCapital(before.text) && isSmall(piece.text))
    return isGivenName(pieces, from) || isCooperative(before, piece, next);
  if (to - from === 1 && DIRECTIONS.has(before.text) && placeOf(piece.text)) return true;
  return !(isKnown(before.text) && isKnown(piece.text)) || isEventAt(pieces[to + 1]);
}

/** Small words inside names with hyphens: "Hay-on-Wye", "Châlons-sur-Marne". */
const IN_COMPOUNDS: ReadonlySet<string> = new Set(
  'on upon sur en in by under au aux les lès am an der the le cum et ez'.split(' '),
);

/** "Co-operative Bank" */
function isCooperative(before: Piece, { text }: Piece, next: Piece | undefined): boolean {
  return before.text === 'Co' && /^op/.test(text) && next?.gap === ' ' && isCapital(next.text);
}

/** "West-Flanders" is one place. */
const DIRECTIONS: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West']);

/** "Iran-Iraq War" is one name. */
function isEventAt(piece: Piece | undefined): boolean {
  return piece?.gap === ' ' && isCapital(piece.text) && EVENT_HEADS.has(piece.text.toLowerCase());
}

/** "Ban Ki-moon", "Kim Jong-un": two short syllables after a surname. */
function isGivenName(pieces: readonly Piece[], from: number): boolean {
  const { text, gap } = pieces[from] as Piece;
  const surname = pieces[from - 1];
  const tail = pieces[from + 1];
  return (
    gap === ' ' &&
    /^\p{Lu}\p{Ll}{1,4}$/u.test(text) &&
    /^\p{Lu}\p{Ll}{1,4}$/u.test(surname?.text ?? '') &&
    (tail?.text.length ?? 0) <= 5
  );
}

function isKnown(text: string): boolean {
  return placeOf(text) !== undefined || placeOfDemonym(text) !== undefined;
}

const IS_LETTER = /^\p{L}$/u;

/** What an apostrophe may add to a word without being part of a name. */
const IS_CLITIC = /^(?:s|S|d|ll|re|ve|m)$/;

/** Articles and prepositions before an apostrophe are a word by themselves: "l’Iran", "Côte d’Ivoire". */
const IS_ELIDED = /^(?:[dl]|qu|all|dall|dell|nell|sull|L)$/;
