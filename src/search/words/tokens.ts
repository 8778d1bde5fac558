import { APOSTROPHES, foldedForm } from './folded-form.ts';
import { monthForms, MONTHS, otherForms, signedForm, wholeForms } from './other-forms.ts';
import { isUnspaced } from './words.ts';
import { type Part, wordsInParts } from './words-in-parts.ts';

/** A part of a text that cannot be divided further, or several that are written as one. */
export type Spelled = {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** As it is compared, folded: as it is written, then what else it may be written as. */
  readonly forms: readonly string[];
  /** In small letters, with its accents, where that is another word than its first form: endings are told by these too. */
  readonly written?: string | undefined;
  /** All of its letters, two at least, are capitals. */
  readonly isUpper: boolean;
  /** Its first letter is one. */
  readonly isCapitalised?: boolean;
  /** Of a query: each of its words begins with a capital. */
  readonly isName?: boolean;
};

/** A part of a word with hyphens, dots or apostrophes inside, or a whole word without. Of a script without spaces, one letter. */
export type Token = Spelled & {
  /** Number of the word that it is a part of. */
  readonly word: number;
  /** The ending of a possessive: the word is the same without it. */
  readonly isEnding: boolean;
  readonly isUnspaced: boolean;
  /** The whole of the word that begins here, written as one, and how many parts it has. */
  readonly whole?: Spelled & { readonly length: number };
};

/**
 * The tokens of a text in order. What has hyphens, dots or apostrophes inside is read in both ways.
 *
 * @param isTyped it is a query: there an abbreviation may be typed small, and names as one word
 *
 * `'e-mail'` → `e`, `mail`, the whole `email`; `'Ph.D.'` → `ph`, `d`, the whole `phd`; `'2,996'` → `2`, `996`, the whole `2996`
 */
export function tokens(text: string, { isTyped = false } = {}): Token[] {
  const all: Token[] = [];
  const hasUnspaced = isUnspaced(text);
  let word = 0;
  for (const parts of wordsInParts(text, isTyped)) {
    all.push(...tokensOfWord({ text, parts, word, isTyped }, hasUnspaced));
    word += 1;
  }
  return all;
}

type Context = {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly word: number;
  readonly isTyped: boolean;
};

function tokensOfWord(context: Context, mayBeUnspaced: boolean): Token[] {
  const { text, parts, word } = context;
  const [part] = parts;
  // Nearly all words are such.
  if (part && parts.length === 1 && !mayBeUnspaced) return partOf(context, part, 0);
  const all = parts.flatMap((one, at) => (isUnspaced(one.text) ? lettersOf(one, word) : partOf(context, one, at)));
  const [first, ...others] = all;
  const whole = all.some((token) => token.isUnspaced) ? undefined : wholeOf(text, all);
  return first && whole ? [{ ...first, whole }, ...others] : all;
}

function partOf({ text, parts, word, isTyped }: Context, part: Part, at: number): Token[] {
  const { start } = part;
  const end = start + part.text.length;
  const spelling = isTyped ? spellingOf(part.text, true) : spellingInText(part.text);
  const { forms } = spelling;
  const [folded] = forms;
  if (folded === undefined) return [];
  const signed = signedForm(folded, text, end);
  // "C" asks for each of them, "C++" for itself.
  if (signed !== undefined && isTyped)
    return [{ start, end, forms: [signed], isUpper: false, word, isEnding: false, isUnspaced: false }];
  const isEnding = at > 0 && at === parts.length - 1 && isEndingS(text, part);
  const more = [...formsBeside(text, parts, at, folded), ...monthForms(folded, text, end)];
  if (signed !== undefined) more.push(signed);
  const all = more.length === 0 ? forms : [folded, ...more, ...forms.slice(1)];
  // Spread, these would take a third of the time.
  const { written, isCapitalised, isUpper } = spelling;
  return [{ start, end, forms: all, written, isCapitalised, isUpper, word, isEnding, isUnspaced: false }];
}

/** A word by itself: what it is compared as. Nothing if it holds only marks. */
type Spelling = Required<Pick<Spelled, 'forms' | 'written' | 'isUpper' | 'isCapitalised'>>;

function spellingOf(text: string, isTyped: boolean): Spelling {
  const folded = foldedForm(text).replaceAll(' ', '');
  const written = text.normalize('NFC').toLowerCase();
  return {
    forms: folded === '' ? [] : [folded, ...otherForms(text, folded, isTyped)],
    written: written === folded ? undefined : written,
    isCapitalised: /^\p{Lu}/u.test(text),
    isUpper: isUpper(text),
  };
}

/** The words of a text come again and again. */
function spellingInText(text: string): Spelling {
  const before = KNOWN.get(text);
  if (before) return before;
  const made = spellingOf(text, false);
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, made);
  return made;
}

const KNOWN = new Map<string, Spelling>();

const MOST_KNOWN = 50_000;

/** What a part may be written as because of those beside it: `'China'` before `'’s'` → `'chinas'`. */
function formsBeside(text: string, parts: readonly Part[], at: number, folded: string): string[] {
  const next = parts[1];
  if (parts.length === 2 && at === 0 && next && isEndingS(text, next)) return [`${folded}s`];
  return parts.length === 3 ? dateForms(text, parts, at) : [];
}

/** `'2001-09-03'`, `'3.9.2001'`: the month in words, and numbers without a nought in front. With strokes it may be the day that stands second. */
function dateForms(text: string, parts: readonly Part[], at: number): string[] {
  const [first, second] = parts;
  const numbers = parts.map((part) => part.text).join(' ');
  const isDayFirst = /^\d\d? \d\d? \d{4}$/.test(numbers) && [first, second].every((part) => endsWithStop(text, part));
  if (isDayFirst ? at === 2 : at === 0 || !/^\d{4} \d\d \d\d$/.test(numbers)) return [];
  const month = MONTHS[Number(second?.text) - 1];
  if (isDayFirst && month === undefined) return [];
  const number = `${Number(parts[at]?.text)}`;
  return at === 1 && month !== undefined ? [number, month] : [number];
}

function endsWithStop(text: string, part: Part | undefined): boolean {
  return part !== undefined && text[part.start + part.text.length] === '.';
}

function isEndingS(text: string, { text: part, start }: Part): boolean {
  return /^s$/i.test(part) && APOSTROPHES.includes(text[start - 1] ?? ' ');
}

/** A letter with its marks, of half width too; a Korean syllable may be taken apart. */
const SYLLABLE = /[\u1100-\u115F][\u1160-\u11A7]?[\u11A8-\u11FF]?|\P{M}[\p{M}\uFF9E\uFF9F]*/gu;

/** Letters of a script without spaces. */
function lettersOf({ text, start }: Part, word: number): Token[] {
  return [...text.matchAll(SYLLABLE)].flatMap(({ 0: letter, index }) => {
    const folded = foldedForm(letter).replaceAll(' ', '');
    if (folded === '') return [];
    const end = start + index + letter.length;
    return [{ start: start + index, end, forms: [folded], isUpper: false, word, isEnding: false, isUnspaced: true }];
  });
}

function wholeOf(text: string, read: readonly Token[]): Token['whole'] {
  const parts = read.filter(({ isEnding }) => !isEnding);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !first || !last || DECIMAL.test(text.slice(first.start, last.end))) return undefined;
  // What "½" is folded to.
  const joiner = FRACTION.test(text.slice(first.start, last.end)) ? 'over' : '';
  const joined = parts.map(({ forms }) => forms[0]).join(joiner);
  const forms = parts.length === read.length ? [joined, ...wholeForms(joined)] : [joined, `${joined}s`];
  return {
    start: first.start,
    end: last.end,
    forms,
    isUpper: isUpper(text.slice(first.start, last.end)),
    length: parts.length,
  };
}

/** Digits with dots that do not part groups of three: "3.14" is not 314. */
const DECIMAL = /^(?!\p{Nd}{1,3}(?:\.\p{Nd}{3})+$)\p{Nd}+(?:\.\p{Nd}+)+$/u;

const FRACTION = /^\p{Nd}[/⁄]\p{Nd}$/u;

function isUpper(written: string): boolean {
  return written === written.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(written);
}
