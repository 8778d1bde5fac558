import { isAbbreviation } from '../../../text/abbreviations.ts';
import { placeOf, placeOfDemonym } from '../../lists/places/gazetteer.ts';
import { overlapping } from '../sightings/overlapping.ts';
import { addressesIn } from './addresses.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { COMPANY_SUFFIXES, EVENT_HEADS, PARTICLES } from '../../lists/words/vocabulary.ts';

/** A word as names are made of: "O’Brien", "Al-Qaida", "U.S.", "J." are one each. */
export type Token = {
  /** UTF-16 offsets, with the stop that belongs to the word and without a possessive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** What stands between the token before and this one. */
  readonly gap: string;
  /** How it is written: `Kabul`, `TTP`, `city`; `other` is a number, or part of an address. */
  readonly shape: 'capital' | 'capitals' | 'small' | 'other';
  /** It opens a line, a sentence or a speech: a capital here says nothing. */
  readonly isFirst: boolean;
  /** `’s` or `’` follows. */
  readonly isPossessive: boolean;
  /** A hyphen ties it to a small word: "Kabul-based", "anti-US". */
  readonly isTied: boolean;
};

/**
 * The words of a text, in order.
 *
 * `'The Kabul-based U.S. envoy’s'` → `The`, `Kabul` (tied), `based`, `U.S.`, `envoy` (possessive)
 */
export function tokensOf(text: string): Token[] {
  const pieces = piecesOf(text);
  const addresses = addressesIn(text);
  const tokens: Token[] = [];
  for (let from = 0; from < pieces.length;) {
    const to = wordEnd(pieces, from);
    const before = tokens.at(-1);
    const token = plainToken(pieces, from, to, before) ?? tokenOf(text, pieces, from, to, before);
    const isInAddress = overlapping(addresses, token.start, token.end).length > 0;
    tokens.push(isInAddress ? { ...token, shape: 'other' } : token);
    from = to;
  }
  return tokens;
}

/** Most tokens are small words between spaces, of which there is nothing to find out. */
function plainToken(pieces: readonly Piece[], from: number, to: number, before: Token | undefined): Token | undefined {
  const { start, end, text, gap } = pieces[from] as Piece;
  const following = pieces[to];
  if (!before || gap !== ' ' || following?.gap !== ' ' || to > from + 1 || !/^[a-z]{2,}$/.test(text)) return undefined;
  return { start, end, text, lower: text, gap, shape: 'small', isFirst: false, isPossessive: false, isTied: false };
}

/** The piece after the word that starts here. */
function wordEnd(pieces: readonly Piece[], from: number): number {
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

function tokenOf(text: string, pieces: readonly Piece[], from: number, to: number, before: Token | undefined): Token {
  const first = pieces[from] as Piece;
  const last = pieces[to - 1] as Piece;
  const following = pieces[to];
  const written = to === from + 1 ? first.text : text.slice(first.start, last.end).normalize('NFC');
  const isDotted = text[last.end] === '.' && ownsStop(written, text, following);
  const gap = from === 0 ? text.slice(0, first.start) : ownGap(first.gap, before);
  return {
    start: first.start,
    end: isDotted ? last.end + 1 : last.end,
    text: isDotted ? `${written}.` : written,
    lower: written.toLowerCase(),
    gap,
    shape: shapeOf(written, first.gap, following?.gap),
    isFirst: !before || (opens(gap) && (!isSmall(written) || /[\n\t]/.test(gap))),
    isPossessive: following !== undefined && isPossessive(written, following),
    isTied: (following?.gap === '-' && isSmall(following.text)) || (gap === '-' && before?.shape === 'small'),
  };
}

/** "J.", "Mr.", "Inc.", "U.S." own the stop after them, whether or not a sentence ends there as well. */
function ownsStop(written: string, text: string, following: Piece | undefined): boolean {
  // "Franz Joseph I."
  if (!following && /^[IVX]$/.test(written)) return false;
  if (/^\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u.test(written) || COMPANY_SUFFIXES.has(written.toLowerCase())) return true;
  return isCapital(written) && isAbbreviation(written, following ? text.slice(following.start, following.end) : '');
}

function isPossessive(written: string, { gap, text }: Piece): boolean {
  return (/^ ?'$/.test(gap) && /^[sS]$/.test(text)) || (/s$/.test(written) && gap === "' ");
}

function ownGap(gap: string, before: Token | undefined): string {
  return before?.text.endsWith('.') && gap.startsWith('.') ? gap.slice(1) : gap;
}

function shapeOf(written: string, gap: string, following: string | undefined): Token['shape'] {
  if (IS_FILE.test(written) || IS_CAMEL_CASE.test(written)) return 'other';
  if (/[@/#_]$|::$/.test(gap) || /^(?:@|\.\.\.@|_|::|:\/\/|\(\))/.test(following ?? '')) return 'other';
  if (!isCapital(written)) {
    if (IS_STATION.test(written)) return 'capitals';
    if (IS_NUMBER.test(written)) return 'other';
    return IS_INNER_CAPITAL.test(written) ? 'capital' : 'small';
  }
  return IS_CAPITALS.test(written) ? 'capitals' : 'capital';
}

/** A stop, a colon or a new line before the word, with whatever closes: `._] `; or an opening quote after a comma. */
function opens(gap: string): boolean {
  return gap !== ' ' && gap !== '-' && /[\n\r\t\u2028\u2029]|[.!?…:]["')\]_*]* |[,;] ?["'«]$/.test(gap);
}

const isCapital = (text: string) => /^[\p{Lu}\p{Lt}]/u.test(text);
const isSmall = (text: string) => /^\p{Ll}/u.test(text);
const IS_LETTER = /^\p{L}$/u;
const IS_NUMBER = /^\p{N}/u;

/** "6PR", as radio stations are called; not "6PM". */
const IS_STATION = /^\d(?!AM|PM|[KMGT]B|[KMC]M|KG|HZ|ML|[KM]W|BR|BA|TH|ND|RD|ST|WD|DS)\p{Lu}{2}$/u;

/** Two capitals and more, and no small letter. */
const IS_CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}+$/u;

/** "text.pdf", "example.org"; a company may be called "Amazon.com". */
const IS_FILE = /^(?!\p{Lu}.*\.com$)[^.]+(?:\.[^.]+)*\.\p{L}{2,5}$/u;

/** "getName" is of a program; "eBay" and "arXiv" are names. */
const IS_CAMEL_CASE = /^\p{Ll}{3,}\p{Lu}\p{Ll}\p{L}*$/u;

/** "iPhone", "al-Assad", "d’Estaing". */
const IS_INNER_CAPITAL = /^\p{Ll}[\p{L}'’-]*\p{Lu}/u;

/** What an apostrophe may add to a word without being part of a name. */
const IS_CLITIC = /^(?:s|S|d|ll|re|ve|m)$/;

/** Articles and prepositions before an apostrophe are a word by themselves: "l’Iran", "Côte d’Ivoire". */
const IS_ELIDED = /^(?:[dl]|qu|all|dall|dell|nell|sull|L)$/;
