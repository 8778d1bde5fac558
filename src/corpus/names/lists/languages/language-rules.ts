import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { SPANISH } from './spanish.ts';

/** What the rules know of a language in which names are found by lists alone. All words in lower case. */
export type LanguageRules = {
  readonly language: string;
  /** Every noun has a capital, so that a capital is no evidence. */
  readonly hasCapitalNouns: boolean;
  /** Words of grammar, days, months and others that are never part of a name. */
  readonly words: ReadonlySet<string>;
  /** Words with an apostrophe in front that open a sentence: "C'est". */
  readonly elided?: RegExp;
  /** Ranks, offices and forms of address before a person. */
  readonly titles: ReadonlySet<string>;
  /** Titles before which a name may begin with any particle: "madame du Barry". */
  readonly addresses: ReadonlySet<string>;
  /** Titles before which it may begin with that of a surname alone, since any other leads to what they command: "général de Gaulle". */
  readonly ranks: ReadonlySet<string>;
  /** Small words inside the names of people. */
  readonly particles: ReadonlySet<string>;
  /** Nouns that a person's name stands behind without meaning the person: "rue Victor Hugo". */
  readonly heads: ReadonlySet<string>;
  /** Small words before a place, and nouns with a capital before one. */
  readonly beforePlaces: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  /** Small words that tie a place to a longer name: "Tour de France". */
  readonly ties: ReadonlySet<string>;
  /** Forms of the lists that are oftener something else. */
  readonly notPlaces: ReadonlySet<string>;
  readonly notFirstNames: ReadonlySet<string>;
  /** First names that are common words too: only before another name of the lists they are names, "Marco Antonio", not "Marco Conceptual". */
  readonly wordsAndFirstNames: ReadonlySet<string>;
  /** Cities that the language calls otherwise than the gazetteer: `Köln=Cologne`. */
  readonly cities: string;
};

const RULES: readonly LanguageRules[] = [FRENCH, GERMAN, SPANISH];

/** The rules of a language other than English; none, where only `names.yaml` counts. */
export function listedRules(language: string): LanguageRules | undefined {
  const primary = language.toLowerCase().split('-')[0];
  return RULES.find((rules) => rules.language === primary);
}
