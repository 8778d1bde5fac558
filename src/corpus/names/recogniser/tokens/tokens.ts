import { isAbbreviation } from '../../../text/abbreviations.ts';
import { COMPANY_SUFFIXES } from '../../lists/words/vocabulary.ts';
import { overlapping } from '../sightings/overlapping.ts';
import { addressesIn } from './addresses.ts';
import { IS_NUMBER, isCapital, isSmall } from './first-letter.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { wordEnd } from './word-end.ts';

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
export function tokensOf(written: string): Token[] {
  const text = written.includes('_') ? written.replace(ITALICS, '*$1*') : written;
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

/** What a plain text sets between two `_`; any other `_` is of a program. */
const ITALICS = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{0,400}[^\s_])_(?![\p{L}\p{N}_])/gu;

/** Most tokens are small words between spaces, of which there is nothing to find out. */
function plainToken(pieces: readonly Piece[], from: number, to: number, before: Token | undefined): Token | undefined {
  const { start, end, text, gap } = pieces[from] as Piece;
  const following = pieces[to];
  if (!before || gap !== ' ' || following?.gap !== ' ' || to > from + 1 || !/^[a-z]{2,}$/.test(text)) return undefined;
  return { start, end, text, lower: text, gap, shape: 'small', isFirst: false, isPossessive: false, isTied: false };
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
