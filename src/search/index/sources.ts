import type { FacetName } from '../facet-names.ts';
import type { ReadParagraph } from './find-in-paragraph.ts';
import type { SearchRecord } from './search-record.ts';
import type { SearchName } from '../names/name-index.ts';
import type { Resolver } from '../names/resolve-name.ts';
import type { Stemmer } from '../stems/stemmer.ts';

/** What search asks: names, and which records of the texts may answer. */
export type Sources = {
  /** Of the site: `/kabul`, `""` at the top of a host. */
  readonly base: string;
  /** The corpus is one document. */
  readonly isOneDocument?: boolean;
  /** So few that all files of the index are small. */
  readonly hasFewDocuments?: boolean;
  /** Of the languages of the corpus. */
  readonly stemmers: readonly Stemmer[];
  /** The names that these words, folded, may mean. */
  readonly namesFor: (words: readonly string[]) => Promise<NamesAtHand>;
  /** Records that have what is needed, and perhaps more; best first. */
  readonly candidates: (need: Need) => Promise<readonly Candidate[]>;
};

/** An index that can be asked. */
export type OpenedIndex = {
  /**
   * Answers the one question of {@link Sources}; rejects where a file of the index that it needs does not come.
   * @param shards filters to which names and documents are spread
   */
  readonly candidates: (need: Need, shards: number) => Promise<readonly Candidate[]>;
  /** Has the parts come in which words with these stems would stand, while they are typed. */
  readonly bringStems: (stems: readonly string[]) => Promise<void>;
  /** Has the browser compile what runs first. */
  readonly warmUp: () => Promise<void>;
  /** Whether it is the index of the site still, which may be published anew at any time. Rejects where the host does not answer. */
  readonly isCurrent: () => Promise<boolean>;
};

/**
 * Opens the index of a site.
 * @param home the absolute URL of the home page, with its slash at the end
 * @param failures how often that has failed: a browser remembers that a module did not come, by its address
 */
export type OpenIndex = (home: string, failures: number) => Promise<OpenedIndex>;

/** What a record has to have. */
export type Need =
  /** All of them; and where these leave many records, words that stand side by side. */
  | { readonly every: readonly Need[]; readonly sideBySide?: Need | undefined }
  | { readonly some: readonly Need[] }
  /** A word that has this stem. */
  | { readonly stem: string }
  /** The same, and nothing where no word has it: Pagefind takes another word then. */
  | { readonly exactStem: string }
  /** This word, folded, in capitals. */
  | { readonly capitals: string }
  /** A word that begins so, folded. */
  | { readonly beginning: string }
  /** These words one after the other, as they are in the order of the index. */
  | { readonly run: readonly string[] }
  /** A paragraph of this number: `7a`. */
  | { readonly number: string }
  /** A mention of a name, or of a name of a kind; or it is of a document or a year. */
  | { readonly facet: FacetName; readonly value: string };

export type NamesAtHand = { readonly names: readonly SearchName[]; readonly resolve: Resolver };

/** A record that may answer. */
export type Candidate = {
  readonly id: string;
  readonly score: number;
  readonly read: () => Promise<FoundRecord>;
};

/** A record as it comes back, with what is shown of its document. */
export type FoundRecord = Omit<SearchRecord, 'paragraphs'> & {
  readonly paragraphs: readonly ReadParagraph[];
  readonly document: string;
  readonly title: string;
  readonly year?: string | undefined;
};
