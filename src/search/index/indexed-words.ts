/**
 * What a text is found under in the index, which takes each word of a question for the beginning of others and knows no folding of ours: so
 * words are stored folded, with a sign at their end that keeps them apart. What is told by the order of words has a sign in front.
 */
import { type Stemmer, stemsOf } from '../stems/stemmer.ts';
import type { Token } from '../words/tokens.ts';
import { SMALL_WORDS } from '../words/words.ts';
import { neighboursAt } from './neighbours.ts';

/** Each form of each word of a text, in order, in capitals too, and pairs of letters where words have no edge. */
export function indexedWords(all: readonly Token[], stem: Stemmer): string[] {
  return all.flatMap((_, at) => indexedWordsAt(all, at, stem));
}

/** The same of one word. */
export function indexedWordsAt(all: readonly Token[], at: number, stem: Stemmer): string[] {
  const token = all[at] as Token;
  if (token.isUnspaced) return [indexedStem(pairAt(all, at))];
  const spelled = token.whole ? [token, token.whole] : [token];
  return spelled.flatMap((one) => [
    ...stemsOf(one, stem).map(indexedStem),
    ...(one.isUpper ? [indexedCapitals(one.forms[0] ?? '')] : []),
  ]);
}

/** The form of a word that has no other, wherever it stands; nothing for any other word. Nearly all words of a text are such. */
export function onlyForm({ forms, written, whole, isUpper, isEnding, isUnspaced }: Token): string | undefined {
  const hasMore = forms.length > 1 || written !== undefined || whole || isUpper || isEnding || isUnspaced;
  return hasMore ? undefined : forms[0];
}

/** What a run of words is looked up under: each two of them, or the only one. Where all of these are, hardly ever something else is. */
export function pairsOf(run: readonly string[]): (readonly string[])[] {
  if (run.length === 1) return [run];
  return run.slice(1).map((word, at) => [run[at] ?? '', word]);
}

/**
 * The words of a text in the order in which they stand, folded; then what else stands side by side: forms that are not the first of
 * their word, and stems, where these are others.
 *
 * `'Free e-mails'` → `ǀfree ǀe ǀmails`, `ǀfree ǀemails`, `ǁfree ǁemail`, `ǁe ǁmail`
 */
export function orderedWords(all: readonly Token[], stem: Stemmer): string[] {
  const first = all.filter(({ isEnding, isUnspaced }) => !isEnding && !isUnspaced);
  const written = first.map(({ forms }) => orderedWord(forms[0] ?? ''));
  const stems: string[] = [];
  const addStems = (before: string, after: string) => {
    if (stems.at(-1) !== orderedStem(before)) stems.push(orderedStem(before));
    stems.push(orderedStem(after));
  };
  const only = all.map(onlyForm);
  const stemOfOnly = only.map((form) => form && stem(form));
  for (const at of all.keys()) {
    const [form, next, before, after] = [only[at], only[at + 1], stemOfOnly[at], stemOfOnly[at + 1]];
    if (form && next && before && after) {
      if ((before !== form || after !== next) && saysEnough(form, next)) addStems(before, after);
      continue;
    }
    for (const { one, other, isPlain } of neighboursAt(all, at)) {
      if (!isPlain) written.push(orderedWord(one.form), orderedWord(other.form));
      if (!saysEnough(one.form, other.form)) continue;
      for (const before of stemsOf(one, stem)) {
        for (const after of stemsOf(other, stem)) {
          if (before !== one.form || after !== other.form) addStems(before, after);
        }
      }
    }
  }
  return [...written, ...stems];
}

/** Small words say too little of what stands beside them. */
function saysEnough(one: string, other: string): boolean {
  return !SMALL_WORDS.has(one) && !SMALL_WORDS.has(other);
}

/** A letter of a script without spaces with the next one, whatever marks stand between them. */
export function pairAt(all: readonly Token[], at: number): string {
  const [one, other] = [all[at], all[at + 1]];
  return `${one?.forms[0] ?? ''}${other?.isUnspaced ? other.forms[0] : ''}`;
}

/** What a word is found under that has this stem: `'talk'` → `'talk0'`. */
export function indexedStem(stemmed: string): string {
  return `${stemmed}0`;
}

/** What a word is found under that stands in capitals, folded: `'us'` → `'us1'`. */
export function indexedCapitals(folded: string): string {
  return `${folded}1`;
}

/** What a paragraph is found under by its number: `'7a'` → `'7a2'`. */
export function indexedNumber(number: string): string {
  return `${number}2`;
}

/** A word, folded, in the order of the text: `'talking'` → `'ǀtalking'`. */
export function orderedWord(folded: string): string {
  return `${WRITTEN}${folded}`;
}

/** Whether a word of the order is one as it is written, and no stem: what is asked for by itself, too. */
export function isWritten(word: string): boolean {
  return word.startsWith(WRITTEN);
}

const WRITTEN = 'ǀ';

/** A stem in the order of the text: `'talk'` → `'ǁtalk'`. */
export function orderedStem(stemmed: string): string {
  return `ǁ${stemmed}`;
}
