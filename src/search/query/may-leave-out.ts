import { JOINING_WORDS } from '../names/name-forms.ts';
import { isTitle } from './addressed.ts';
import type { Piece } from './pieces.ts';
import type { QueryWord } from './read-query.ts';

/**
 * Whether a query may be answered without the pieces that no text has. "Attack on the Russian embassy" may, if the word alone is
 * missing. "Nawaz Sharif" may not: with a capital it is a name, and whoever has another first name is another person.
 */
export function mayLeaveOut(missing: readonly Piece[], pieces: readonly Piece[]): boolean {
  const left = pieces.filter((piece) => !missing.includes(piece));
  if (left.every(isGuessed)) return false;
  // Without "foreign" the minister of a place is another one.
  if (
    isOfPlace(pieces) &&
    pieces.some((piece, at) => isOffice(piece) && missing.some((one) => one === piece || one === pieces[at - 1]))
  )
    return false;
  const [lost, all] = [missing, pieces].map(wordCount) as [number, number];
  if (left.some(isLongName) && lost * 2 <= wordCount(left)) return true;
  if (missing.some((piece) => piece.isPhrase || looksLikeName(piece, pieces))) return false;
  return lost * 2 <= all;
}

/**
 * Whether the pieces may stand in several paragraphs of a document. What is guessed may not, nor a name that is not known: the words
 * of "Central America" are somewhere in many a text. Nor may an office and a place: the Afghan foreign minister is not the Iranian one
 * wherever Iran is spoken of. And whoever asks for "inspector Venn" asks for Venn, not for an inspector somewhere else in the text.
 */
export function maySpread(pieces: readonly Piece[]): boolean {
  if (isOfPlace(pieces) && pieces.some(isOffice)) return false;
  if (isTitledName(pieces)) return false;
  return pieces.every((piece) => !isGuessed(piece) && (piece.meanings.length > 0 || !looksLikeName(piece, pieces)));
}

/** A title before the name of a person, and nothing else. */
function isTitledName([title, person, ...others]: readonly Piece[]): boolean {
  return (
    title !== undefined &&
    isTitleAlone(title) &&
    others.length === 0 &&
    (person?.meanings.some(({ name }) => name.kind === 'person') ?? false)
  );
}

function isOfPlace(pieces: readonly Piece[]): boolean {
  return pieces.some(({ meanings }) => meanings.some(({ name }) => name.kind === 'place'));
}

function isOffice({ words }: Piece): boolean {
  return words.some(({ folded }) => OFFICES.has(folded));
}

/** Words for who or what is of one place and not of another, folded. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'minister premier pm fm president chancellor king queen emir prince sultan governor mayor secretary leader chief head commander ' +
    'spokesman spokeswoman spokesperson envoy ambassador consul embassy consulate ministry government parliament senate court army'
  ).split(' '),
);

function isTitleAlone({ words: [word, second] }: Piece): boolean {
  return word !== undefined && !second && isTitle(word.folded);
}

/** It was spelled otherwise than what it is taken for, or not to its end. */
function isGuessed({ meanings, isBegun }: Piece): boolean {
  return isBegun || (meanings.length > 0 && meanings.every(({ isGuess }) => isGuess));
}

/**
 * With a capital it is a name. The first word has one too where a sentence begins: it is a name where all others have one, or no other
 * has, as in "Indian foreign minister"; but not a title or an office before a name, as in "President Venn": a text that never calls
 * her so may still be about her.
 */
function looksLikeName(piece: Piece, pieces: readonly Piece[]): boolean {
  const telling = pieces.filter(({ words }) => words.some(isTelling));
  if (!telling.includes(piece) || !isCapitalised(piece)) return false;
  if (piece !== pieces[0]) return true;
  const others = telling.filter((other) => other !== piece);
  if (others.length > 0 && others.every(isCapitalised)) return !isOffice(piece) && !isTitleAlone(piece);
  return !others.some(isCapitalised);
}

/** A name of three words is known whatever is said beside it. */
function isLongName({ meanings, words }: Piece): boolean {
  return words.length > 2 && meanings.some(({ isSure }) => isSure);
}

function isCapitalised({ words }: Piece): boolean {
  return words.some((word) => word.isCapitalised);
}

function wordCount(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + words.filter(isTelling).length, 0);
}

function isTelling({ isSmall, folded }: QueryWord): boolean {
  return !isSmall && !JOINING_WORDS.has(folded);
}
