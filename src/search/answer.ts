/** What a search answers. Plain data: the same in the reader's browser, on the search page, and in Node. */
import type { Kind } from '../corpus/names/model.ts';
import type { FacetName } from './facet-names.ts';
import type { Way } from './rank.ts';

/** What is asked, beside the words. */
export type Question = {
  readonly query: string;
  /** Names of which only this spelling is wanted, by id: nothing stands for them but what was typed. */
  readonly onlySpelling?: readonly string[];
  readonly facets?: Chosen;
  /** So many results are enough, a page of them if nothing is said; of what is read for them up to twice as many are given. */
  readonly enough?: number;
};

/** The facets that a reader chose, at most one value of each. */
export type Chosen = Partial<Readonly<Record<FacetName, string>>>;

export type Answer = {
  readonly query: string;
  /** Names that the query means, best first: each is shown as a card before the paragraphs. */
  readonly names: readonly MeantName[];
  /** Path of the one paragraph that was asked for by its number, "¶ 7": it is to be opened. */
  readonly opens?: string;
  /** The paragraphs that answer, best first; there may be more. */
  readonly results: readonly Result[];
  /** How many there are in all, as far as the records were read. */
  readonly total: number;
  /** Where there are too many to read them all: documents that may hold more, beside the total. */
  readonly unread?: number;
  /** Words of the query that were left out to find anything: said to the reader. */
  readonly ignored: readonly string[];
  /** Where nothing answers: words of the query that are found by themselves. */
  readonly offered: readonly Offered[];
  /** Where nothing answers: names that are spelled most like the query, to be offered and never taken for an answer. */
  readonly nearest: readonly NameLink[];
  /** Each with its values and counts; one with a single value is left out. */
  readonly facets: readonly Facet[];
  /** The corpus is one document: it need not be said which one. */
  readonly isOneDocument?: true;
};

/** A word, and how many paragraphs have it, as far as the records were read. */
export type Offered = { readonly word: string; readonly paragraphs: number };

export type NameLink = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Of its page, with the base: `/names/wang-yi/`. */
  readonly path: string;
  /** Mentions in all texts. */
  readonly mentions: number;
};

export type MeantName = NameLink & {
  /** The part of the query that means it, as it was typed. */
  readonly typed: string;
  /** Why it is meant; none where its very name was typed. */
  readonly reason?: Reason;
};

/** Why a name is meant, or a paragraph found. `frame/` says it in words: "TTP = Tehreek-i-Taliban Pakistan", "spelling like Stanekzai". */
export type Reason =
  /** The name begins with what was typed, or is spelled like it; `form` is how it is written. */
  | { readonly why: 'begun'; readonly name: string }
  | { readonly why: 'spelled-like'; readonly form: string }
  /** What was typed is a part of a form of the name, or of what it is called. */
  | { readonly why: 'part'; readonly form: string; readonly name: string }
  | { readonly why: 'part-of-role'; readonly role: string; readonly name: string }
  /** It is what the name is called, another form of it, or its people. */
  | { readonly why: 'role'; readonly role: string }
  | { readonly why: 'alias'; readonly typed: string; readonly name: string }
  | { readonly why: 'people'; readonly typed: string; readonly name: string }
  /** Another paragraph of the document calls the name so. */
  | { readonly why: 'called-so'; readonly number: string }
  /** A word of the paragraph begins with what was typed. */
  | { readonly why: 'word-begun'; readonly typed: string }
  | { readonly why: 'heading'; readonly heading: string }
  | { readonly why: 'spread' };

export type Result = {
  /** Id of the document, and its title. */
  readonly document: string;
  readonly title: string;
  /** `p7` and `7` */
  readonly address: string;
  readonly number: string;
  /** `/kabul/essay/#p7` */
  readonly path: string;
  /** Of its text and title, BCP 47. */
  readonly language: string;
  /** How it answers, surest first. */
  readonly way: Way;
  /** Why it is here; none where it holds the very words that were typed. */
  readonly reasons?: readonly Reason[];
  /** The words around the best match, in order, those that match marked as they are written. */
  readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
  /** The forms that match, as they stand in the paragraph: to be marked on arrival. */
  readonly matches: readonly string[];
};

export type Facet = {
  readonly name: FacetName;
  /** The label of a kind is the kind. */
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
};
