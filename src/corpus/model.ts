/** The nouns of a conversion, from what the editor lists to what is published. All of it is plain, readonly data. */
import type { Heading, Root, RootContent } from 'mdast';
import type { Citation } from './citations/citation.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { MarkedMention } from './names/mark-mentions.ts';

/** A line of a file inside the corpus folder; lines count from 1. */
export type Place = { readonly file: string; readonly line?: number };

/** Keys that INDEX.md or a document's front matter may give, already checked. */
export type Metadata = {
  readonly author?: string;
  /** `2022`, `2022-10` or `2022-10-05`. */
  readonly date?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Where the text was first published: an http(s) URL. */
  readonly source?: string;
  /** The slug that the editor asks for. */
  readonly address?: string;
  /** Mean length of a paragraph, in words, for a text without breaks. */
  readonly paragraph?: number;
  /** What the editor, not the author, supplied. */
  readonly supplied?: readonly Supplied[];
  readonly note?: string;
  /** `prose`: verse, headings and speakers are not looked for in a plain text. */
  readonly layout?: 'prose';
  readonly draft?: boolean;
};

export type Supplied = 'title' | 'date' | 'author';

/** What INDEX.md says about the whole corpus. */
export type Corpus = {
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  /** The origin and sub-path where the site will live, as the editor wrote it. */
  readonly site?: string;
  readonly rights?: string;
  readonly contact?: string;
  /** `reviewed`: only names that a person has looked at are published. */
  readonly names?: 'all' | 'reviewed';
  /** Whether browsers may keep the pages that were read. */
  readonly offline?: boolean;
  /** The address of an endpoint that answers searches. */
  readonly search?: string;
};

/** One document as INDEX.md lists it. */
export type Listing = {
  /** Path inside the corpus folder, with `/`. */
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly metadata: Metadata;
  readonly place: Place;
  /** Where INDEX.md asks for its address. */
  readonly addressPlace?: Place;
  /** The folder by whose link it is listed. */
  readonly section?: Section;
};

/** A folder that INDEX.md lists as a whole, or one inside it. */
export type Section = {
  /** Path inside the corpus folder, with `/`; the corpus itself is `''`. */
  readonly folder: string;
  readonly title: string;
  readonly description?: string;
  readonly order: Order;
  readonly within?: Section;
};

/** The order of the documents of a folder. */
export type Order = 'name' | 'newest' | 'oldest';

/** A listed file as it was read. */
export type Seed = {
  readonly listing: Listing;
  /** What is in it: held, or read anew whenever somebody asks. */
  readonly content: () => SeedContent;
  /** The line of the file at which its text starts. */
  readonly firstLine: number;
  readonly breaks?: BreaksFile;
};

/** What is in a file. */
export type SeedContent = {
  readonly bytes: Uint8Array;
  /** Decoded, without byte-order mark or front matter. */
  readonly text: string;
};

/** The breaks that an editor gave a text: opening words of paragraphs, white space folded. */
export type BreaksFile = {
  readonly file: string;
  readonly lines: readonly { readonly words: string; readonly line: number }[];
};

/** A seed whose title, address and metadata are settled. */
export type Manuscript = Seed & {
  /** Slug of the document: its address is `/<id>/`. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** What another tool calls it, by keys such as `slug` and `aliases`: links may name it so. */
  readonly calledAlso?: readonly string[];
  /** Ids that it had before. */
  readonly formerly?: readonly string[];
  readonly metadata: Metadata;
  /** What the ledger knew before this build; a new document has none. */
  readonly ledger?: Ledger;
};

/** What is known of a manuscript where nobody needs its text. */
export type Catalogued = Omit<Manuscript, 'content' | 'breaks'>;

/** A file of the corpus as a tree of Markdown; the lines of its nodes count from `firstLine` of the file. */
export type ParsedFile = { readonly file: string; readonly firstLine: number; readonly tree: Root };

/** A manuscript as a tree of blocks. */
export type ParsedManuscript = ParsedFile & { readonly manuscript: Manuscript };

/** What a reader can cite: a top-level block of a document. */
export type Paragraph = {
  /** `p7` */
  readonly address: string;
  /** `7` */
  readonly number: string;
  /** Plain text; offsets of mentions count in it, in UTF-16 units. */
  readonly text: string;
  readonly node: RootContent;
  /** Addresses of paragraphs that were joined into this one. */
  readonly former: readonly string[];
  /** How many wordings it had before, if any. */
  readonly earlier?: number;
  /** Addresses of the parts that were divided from it and stand behind it. */
  readonly continuedIn?: readonly string[];
  /** Paragraphs of other documents that cite it. */
  readonly citedBy?: readonly Citation[];
  /**
   * `frame`: what a library put around the text; search and names do not see it.
   * The word `author` in a class would make it a byline to reader modes, which then take it out of the text.
   */
  readonly role?: 'about-writer' | 'frame';
  /** The names in the text, in order. */
  readonly mentions: readonly MarkedMention[];
};

/** The address of a paragraph that is gone, in its old place. */
export type RemovedNote = {
  readonly address: string;
  /** The text that it last had; of a withdrawn one, nothing. */
  readonly text: string;
  /** Why it was withdrawn. */
  readonly withdrawn?: string;
};

/** A block of a document in reading order; only paragraphs have an address. */
export type Block =
  | ({ readonly kind: 'paragraph' } & Paragraph)
  | ({ readonly kind: 'removed' } & RemovedNote)
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly node: Heading;
      /** Addresses that it had when it was read as a paragraph. */
      readonly former?: readonly string[];
    }
  | {
      readonly kind: 'other';
      readonly node: RootContent;
      readonly former?: readonly string[];
      /** Of a footnote: the names in each of its blocks. */
      readonly mentions?: readonly (readonly MarkedMention[])[];
    };

/** What is published at `/<id>/`. */
export type Document = {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  readonly metadata: Metadata;
  /** Under which name the seed is published; not at all if it holds a text that was withdrawn. */
  readonly sourceName?: `source.${string}`;
  readonly bytes: Uint8Array;
  /** What the ledger is once this is published. */
  readonly ledger: Ledger;
  readonly blocks: readonly Block[];
  /** Its blocks are not held, as `stored-document.ts` says. */
  readonly isStored?: true;
};

/** An address that led to a document once, as `src/corpus/mdx/former-pages.ts` writes it. */
export type Gone = {
  readonly id: string;
  readonly title: string;
  readonly language?: string;
  /** Id of the document now, if it is still published. */
  readonly now?: string;
  /** Why it was withdrawn. */
  readonly withdrawn?: string;
  /** Every address of a paragraph ever given under this id. */
  readonly addresses: readonly string[];
};

/** A file that is copied into the site, from an image of a document. */
export type Asset = { readonly path: string; readonly bytes: Uint8Array };

export function paragraphs({ blocks }: Pick<Document, 'blocks'>): (Paragraph & { kind: 'paragraph' })[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}
