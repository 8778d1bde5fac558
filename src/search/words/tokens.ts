import { APOSTROPHES, foldedForm } from './folded-form.ts';
import { monthForms, MONTHS, otherForms, signedForm } from './other-forms.ts';
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
  readonly written?: string;
  /** All of its letters, two at least, are capitals. */
  readonly isUpper: boolean;
  /** Its first letter is one. */
  readonly isCapitalised?: true;
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
  let word = 0;
  for (const parts of wordsInParts(text, isTyped)) {
    const read = parts.flatMap((part, at) =>
      isUnspaced(part.text) ? lettersOf(part, word) : partOf({ text, parts, word, isTyped }, part, at),
    );
    const whole = read.some((token) => token.isUnspaced) ? undefined : wholeOf(text, read);
    for (const [at, token] of read.entries()) all.push(at === 0 && whole ? { ...token, whole } : token);
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

function partOf({ text, parts, word, isTyped }: Context, part: Part, at: number): Token[] {
  const end = part.start + part.text.length;
  const isEnding = at > 0 && at === parts.length - 1 && isEndingS(text, part);
  const next = parts[at + 1];
  const takesEnding = parts.length === 2 && at === 0 && next !== undefined && isEndingS(text, next);
  const { folded, others, ...spelling } = isTyped ? spellingOf(part.text, true) : spellingInText(part.text);
  if (folded === '') return [];
  const after = text.slice(end, end + 3);
  const signed = signedForm(folded, after);
  // "C" asks for each of them, "C++" for itself.
  if (signed !== undefined && isTyped)
    return [{ start: part.start, end, forms: [signed], isUpper: false, word, isEnding, isUnspaced: false }];
  const forms = [
    folded,
    ...(takesEnding ? [`${folded}s`] : []),
    ...dateForms(parts, at),
    ...monthForms(folded, after),
    ...(signed === undefined ? [] : [signed]),
    ...others,
  ];
  return [{ start: part.start, end, forms, ...spelling, word, isEnding, isUnspaced: false }];
}

/** A part of a word by itself: folded, and what else it may be written as. */
type Spelling = Pick<Spelled, 'written' | 'isUpper' | 'isCapitalised'> & {
  readonly folded: string;
  readonly others: readonly string[];
};

function spellingOf(text: string, isTyped: boolean): Spelling {
  const folded = foldedForm(text).replaceAll(' ', '');
  const written = text.normalize('NFC').toLowerCase();
  return {
    folded,
    others: otherForms(text, folded, isTyped),
    ...(written !== folded && { written }),
    ...(/^\p{Lu}/u.test(text) && { isCapitalised: true as const }),
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

/** `'2001-09-03'`: its month in words, and its numbers without a nought in front. */
function dateForms(parts: readonly Part[], at: number): string[] {
  if (parts.length !== 3 || !/^\d{4} \d\d \d\d$/.test(parts.map(({ text }) => text).join(' '))) return [];
  const number = Number(parts[at]?.text);
  return at === 0 ? [] : [`${number}`, ...(at === 1 ? [MONTHS[number - 1] ?? ''] : [])].filter((form) => form !== '');
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
  const joined = parts.map(({ forms }) => forms[0]).join('');
  const forms = parts.length === read.length ? [joined] : [joined, `${joined}s`];
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

function isUpper(written: string): boolean {
  return written === written.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(written);
}
