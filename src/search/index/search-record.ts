import type { Kind } from '../../corpus/names/model.ts';

/** What search knows of a document, or of a part of a long one. */
export type SearchRecord = {
  /** `/kabul/essay/` */
  readonly path: string;
  /** Of the text, BCP 47. */
  readonly language: string;
  /** Of the document in the order of the corpus, from 0. */
  readonly position: number;
  /** How many paragraphs of the document are in records before. */
  readonly from: number;
  readonly paragraphs: readonly RecordParagraph[];
};

export type RecordParagraph = {
  /** `7a` */
  readonly number: string;
  readonly text: string;
  /** In order; offsets count in the text, in UTF-16 units. */
  readonly mentions: readonly RecordMention[];
  /** The headings right above it: their words are its words too, but no part of its text. */
  readonly heading?: string;
};

export type RecordMention = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: Kind;
};

/** The URL under which Pagefind stores a record. */
export function urlOf({ path, ...record }: SearchRecord): string {
  return `${path}#${JSON.stringify(record)}`;
}

/** What {@link urlOf} made a URL of, read back. */
export function restore(url: string): SearchRecord {
  const end = url.indexOf('#');
  return { path: url.slice(0, end), ...JSON.parse(url.slice(end + 1)) };
}

/** The filter under which a name or a document is found: a reader loads one file of them, and a large corpus has many. */
export function filterOf(what: 'name' | 'document', id: string, shards: number): string {
  let hash = 0;
  for (let i = 0; i < id.length; i += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0;
  return `${what}-${hash % shards}`;
}

/** The value of that filter for the documents that say most of a name. */
export function mainValue(name: string): string {
  return `${name}!`;
}
