import { foldedForm } from './folded-form.ts';

/** A word as it stands in a text or a query. */
export type Word = {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** As it is compared: folded, without a possessive ending. */
  readonly folded: string;
};

/** The words of a text in order. Hyphens part them, "U.S." is one: `"IS-K’s"` → `is`, `k`. */
export function words(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = foldedWord(word);
    return folded === '' ? [] : [{ start: index, end: index + withoutEnding(word).length, folded }];
  });
}

/** The words of a text as they are written, in order: many texts hold a word, and to fold it takes longest. */
export function writtenWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A word as it is written as it is compared; nothing if it holds only marks. `'IS’s'` → `'is'` */
export function foldedWord(written: string): string {
  return foldedForm(withoutEnding(written));
}

function withoutEnding(word: string): string {
  return word.replace(/['’ʼ]s?$/u, '');
}

/**
 * Initials with dots, or letters and digits that apostrophes may join. A thousand letters are cut off: of a word of millions an
 * expression without bounds would overflow the stack.
 */
const WORD =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L}){1,99}\.?(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,999}(?:['’ʼʿʾ‘`´][\p{L}\p{M}\p{N}]{1,999}){0,99}['’]?/gu;

/** Words that hold a sentence together: a query does not need them, and none is a name unless it is written in capitals. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or nor but of in on at by for with from to into onto as is are was were be been am it its this that these ' +
    'those he she they his her their i we you my our your who whom which what when where why how not no so do does did has ' +
    'have had about'
  ).split(' '),
);

/** Whether it is of a script in which words stand side by side, so that none has an edge; in Korean particles stand on words so. */
export function isUnspaced(text: string): boolean {
  return WITHOUT_EDGES.test(text);
}

/** A letter of such a script, as a part of an expression; its digits stand together as those of all others do. */
export const UNSPACED = String.raw`(?!\p{Nd})[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}ーｰ]`;

const WITHOUT_EDGES = new RegExp(UNSPACED, 'u');

/** Words before the name of a person that say how to address them, folded; no offices: "King Faisal" is one Faisal of many. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir madam herr frau monsieur madame mme senor senora signor signora ' +
    'sheikh shaikh shaykh sheik mullah mulla maulvi mawlawi moulvi molvi maulana mian sayyid sayed syed haji hajji ustad hazrat'
  ).split(' '),
);

/** Words before "of" and a place that say what it is, folded. */
export const FORMS_OF_STATE: ReadonlySet<string> = new Set(['republic', 'kingdom', 'state', 'emirate', 'sultanate']);
