import type { Chosen } from '../answer.ts';
import type { ReadParagraph } from './find-in-paragraph.ts';
import type { SearchName } from '../names/name-index.ts';
import type { Resolver } from '../names/resolve-name.ts';

/** What search asks: names, and an index of the texts. */
export type Sources = {
  /** Of the site: `/kabul`, `""` at the top of a host. */
  readonly base: string;
  /** The names that these words, folded, may mean. */
  readonly namesFor: (words: readonly string[]) => Promise<NamesAtHand>;
  /** Records that have forms of this word, folded; those that say it often first. */
  readonly withWord: (word: string) => Promise<readonly Candidate[]>;
  /** Records that have words which begin so, and more where none does; best first. */
  readonly withBeginning: (letters: string) => Promise<readonly Candidate[]>;
  /** Records that mention a name, are of a document or a year, or have a name of a kind. */
  readonly withValue: (facet: keyof Chosen, value: string) => Promise<readonly Candidate[]>;
};

export type NamesAtHand = { readonly names: readonly SearchName[]; readonly resolve: Resolver };

/** A record that may answer. */
export type Candidate = {
  readonly id: string;
  readonly score: number;
  readonly read: () => Promise<FoundRecord>;
};

export type FoundRecord = {
  /** Of the document: `/kabul/essay/`. */
  readonly path: string;
  readonly language: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly document: string;
  readonly title: string;
  readonly year?: string | undefined;
};
