import type { SearchName } from '../names/name-index.ts';
import { namesWithWord } from '../names/names-with-word.ts';
import { addressed } from './addressed.ts';
import type { Query, QueryWord } from './read-query.ts';
import type { Meaning, NameMatch } from '../names/resolve-name.ts';
import type { Token } from '../words/tokens.ts';
import { FORMS_OF_ADDRESS, FORMS_OF_STATE, words } from '../words/words.ts';

/** A part of a query that a paragraph has to answer: a name, a quotation or a word. */
export type Piece = {
  readonly words: readonly QueryWord[];
  /** As it was typed, without marks. */
  readonly typed: string;
  /** Names that it may mean; none for words. */
  readonly meanings: readonly Meaning[];
  /** The same words as they are looked for, and the query in which their offsets count. */
  readonly tokens: readonly Token[];
  readonly text: string;
  /** The words have to stand side by side, as they are: they are quoted, or only this spelling of a name is wanted. */
  readonly isPhrase: boolean;
  readonly isSpelling: boolean;
  /** Its word may not be typed to its end yet. */
  readonly isBegun: boolean;
  /** The word that stands before it, folded: it may be a title. */
  readonly title?: string | undefined;
  /** Letters, folded, with which given names begin that have to stand before it: "U" of "U. von der Leyen". */
  readonly initials?: readonly string[];
  /** Ids of persons of the same name whom that title leaves out. */
  readonly notMeant?: ReadonlySet<string>;
};

/**
 * The pieces of a query in order, without small words; small words alone are one phrase.
 * @param tokens the same query as it is looked for
 * @param onlySpelling names of which nothing is wanted but what was typed
 * @param names at hand, of whom a title may leave some out
 */
export function piecesOf(
  { text, words: query }: Query,
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  onlySpelling: readonly string[] = [],
  names: readonly SearchName[] = [],
): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < query.length;) {
    const match = matches.find(({ start }) => start === at);
    const end = match?.end ?? endOfQuote(query, at);
    const words = query.slice(at, end);
    const isLiteral = match?.meanings.some(({ name }) => onlySpelling.includes(name.id)) ?? false;
    const start = words[0]?.start ?? 0;
    const last = words.at(-1)?.end ?? 0;
    pieces.push({
      words,
      typed: text.slice(start, last),
      tokens: tokens.filter((token) => start <= token.start && token.end <= last),
      text,
      meanings: match && !isLiteral ? match.meanings : [],
      isSpelling: isLiteral,
      isPhrase: isLiteral || (words[0]?.quote ?? 0) > 0,
      isBegun: false,
    });
    at = end;
  }
  const named: Piece[] = [];
  for (const piece of withInitials(addressed(pieces.map(asTitled).map(asSurname(names)), names)).toReversed()) {
    if (!isPrefix(piece, named.at(-1), named.at(-2))) named.push(piece);
  }
  const telling = named.reverse().filter(isTelling);
  return telling.length > 0 ? unique(telling) : asPhrase(pieces, text, tokens);
}

/** Small words stand in most paragraphs: only side by side do they say something. */
function asPhrase(pieces: readonly Piece[], text: string, tokens: readonly Token[]): Piece[] {
  const [piece, ...others] = pieces;
  if (!piece || others.length === 0) return [...pieces];
  const words = pieces.flatMap((one) => one.words);
  return [{ ...piece, words, typed: text.slice(words[0]?.start, words.at(-1)?.end), tokens, isPhrase: true }];
}

/** The word before a piece may be a title. */
function asTitled(piece: Piece, at: number, pieces: readonly Piece[]): Piece {
  const before = pieces[at - 1]?.words ?? [];
  return before.length === 1 ? { ...piece, title: before[0]?.folded } : piece;
}

/** Behind a form of address a word is a surname, of each person who has it: "Mr. Frost". */
function asSurname(names: readonly SearchName[]): (piece: Piece) => Piece {
  return (piece) => {
    const [word, second] = piece.words;
    if (!word || second || piece.isPhrase) return piece;
    const isMeant = FORMS_OF_ADDRESS.has(piece.title ?? '') && (word.isCapitalised || NO_WORDS.has(piece.title ?? ''));
    if (!isMeant) return piece;
    const known = new Set(piece.meanings.map(({ name }) => name.id));
    const others = namesWithWord(word, names).filter(
      ({ name }) => !known.has(name.id) && isSurnameOf(word.folded, name),
    );
    return { ...piece, meanings: [...piece.meanings, ...others] };
  };
}

function isSurnameOf(folded: string, { kind, name }: SearchName): boolean {
  const its = words(name);
  return kind === 'person' && its.length > 1 && its.at(-1)?.folded === folded;
}

/** Forms of address that are no words: no capital is needed behind them. */
const NO_WORDS: ReadonlySet<string> = new Set('mr mrs ms dr prof'.split(' '));

/** Initials are asked of the name that follows them, and not by themselves. */
function withInitials(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let initials: string[] = [];
  for (const piece of pieces) {
    const [word] = piece.words;
    const isLast = !pieces.slice(pieces.indexOf(piece) + 1).some(isSurname);
    if (word && !isLast && isInitialOf(piece)) initials.push(...word.folded);
    else if (initials.length > 0 && isSurname(piece)) {
      const letters = initials;
      const isMeant = ({ name }: Meaning) => letters.every((letter) => isInitial(letter, name.name));
      found.push({ ...piece, initials, meanings: piece.meanings.filter(isMeant) });
      initials = [];
    } else found.push(piece);
  }
  return found;
}

/** A capital with a dot, or two or three that no text has: "HG" of "HG Brandstock". */
function isInitialOf({ words: [word, second], meanings, isPhrase, tokens: [token], text }: Piece): boolean {
  if (!word || second || isPhrase || meanings.length > 0 || !word.isCapitalised) return false;
  if (word.folded.length === 1) return text[word.end] === '.';
  return word.folded.length <= MOST_INITIALS && word.isAcronym && token?.isUpper === false;
}

const MOST_INITIALS = 3;

function isSurname({ typed }: Piece): boolean {
  return /\p{Lu}[\p{L}\p{M}]/u.test(typed);
}

function isTelling({ words, meanings, isPhrase }: Piece): boolean {
  return isPhrase || meanings.length > 0 || !words[0]?.isSmall;
}

/** What a name has before it that belongs to it and is often left out: "Mr" and "M." of "Mr M. Halden", "Republic of" of a place. */
function isPrefix({ words: [word], meanings, isPhrase }: Piece, next?: Piece, second?: Piece): boolean {
  if (!word || isPhrase || meanings.length > 0) return false;
  if (next?.typed.toLowerCase() === 'of') {
    return FORMS_OF_STATE.has(word.folded) && (second?.meanings.some(({ name }) => name.kind === 'place') ?? false);
  }
  const persons = next?.meanings.filter(({ name }) => name.kind === 'person') ?? [];
  const isAddress = FORMS_OF_ADDRESS.has(word.folded);
  return persons.some(({ name }) => isAddress || isInitial(word.folded, name.name));
}

function isInitial(letter: string, name: string): boolean {
  return letter.length === 1 && words(name).some(({ folded }) => folded.startsWith(letter));
}

function endOfQuote(query: readonly QueryWord[], start: number): number {
  const quote = query[start]?.quote ?? 0;
  let end = start + 1;
  while (quote > 0 && query[end]?.quote === quote) end += 1;
  return end;
}

/**
 * A name typed twice, under whatever form, is asked for once. Where its words stand apart, as in "Paris, Georgia" for one Georgia Paris, a paragraph has
 * all of them to say it.
 */
function unique(pieces: readonly Piece[]): Piece[] {
  const alike = Map.groupBy(pieces, ({ meanings, isPhrase, typed }) => {
    const names = meanings.map(({ name }) => name.id).sort();
    return names.length > 0 ? `name ${names.join(' ')}` : `${isPhrase} ${typed.toLowerCase()}`;
  });
  return [...alike.values()].flatMap((same) => {
    const [piece, ...others] = same;
    if (!piece) return [];
    return others.length > 0 && piece.meanings.length > 0
      ? [{ ...piece, typed: same.map(({ typed }) => typed).join(' '), tokens: same.flatMap(({ tokens }) => tokens) }]
      : [piece];
  });
}
