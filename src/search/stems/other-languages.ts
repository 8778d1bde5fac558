/**
 * Stemmers of languages other than English: a reader of a corpus in English loads none of them. A kept library takes most endings off;
 * rules beside it are for what it leaves of common words.
 */
import { foldedForm } from '../words/folded-form.ts';
import { type Rule, RULES } from './stem-rules.ts';
import type { Stemmer } from './stemmer.ts';

/** The stemmer of a language, by its first subtag; nothing where there is none. */
export async function otherStemmer(language: string): Promise<Stemmer | undefined> {
  const load = LIBRARY[language];
  if (!load && !RULES[language]) return undefined;
  const { stemmer } = load ? await load() : { stemmer: (word: string) => word };
  const { before = [], after = [], irregular, isTwice = false } = RULES[language] ?? {};
  const shortened = isTwice ? (word: string) => twice(word, stemmer) : stemmer;
  return (word) => {
    if (!IS_WORD.test(word)) return word;
    const stem = applied(after, foldedForm(shortened(applied(before, word))));
    return irregular?.get(stem) ?? stem;
  };
}

/** No sound of a name, no number, and nothing that would take its time. */
const IS_WORD = /^(?!ǂ)[\p{L}\p{M}]{3,40}$/u;

/** `'kadınlar'` → `'kadın'` → `'kadı'`, as of "kadın": the library takes a singular for a longer form. */
function twice(word: string, stemmer: Stemmer): string {
  const stemmed = stemmer(word);
  const again = stemmer(stemmed);
  return again.length < SHORTEST_STEM ? stemmed : again;
}

const SHORTEST_STEM = 3;

/**
 * The library changes letters within the word that it is given (`езици` → `език`), which no string lets it: it throws. It asks a word only
 * for its letters, its length and a part of it, so that an array will do. Can go when the library copies the word.
 */
function withLettersToChange({ stemmer }: { readonly stemmer: Stemmer }): { readonly stemmer: Stemmer } {
  return {
    stemmer(word) {
      const letters = Object.assign([...word], {
        substring: (start: number, end: number) => letters.slice(start, end).join(''),
      });
      return stemmer(letters as unknown as string);
    },
  };
}

function applied(rules: readonly Rule[], word: string): string {
  return rules.reduce((form, [ending, base]) => form.replace(ending, base), word);
}

const LIBRARY: Readonly<Record<string, () => Promise<{ readonly stemmer: Stemmer }>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: async () => withLettersToChange(await import('@orama/stemmers/bulgarian')),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  nb: () => import('@orama/stemmers/norwegian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  nn: () => import('@orama/stemmers/norwegian'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sa: () => import('@orama/stemmers/sanskrit'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
};
