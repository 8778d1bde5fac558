import type { Kind } from '../../corpus/names/model.ts';
import type { Stemmer } from '../stems/stemmer.ts';
import { tokens } from '../words/tokens.ts';
import { indexedNumber, indexedStem, indexedWordsAt, onlyForm, orderedWords } from './indexed-words.ts';

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

/**
 * What Pagefind searches of a record: each {@link indexedWordsAt indexed word} once, sorted, and twice or more what stands there
 * four times, sixteen times and so on, since search needs but how often a word is there; then the words in their order. What an answer is
 * made of is JSON in the fragment of the URL, which no query finds.
 * @param stem of the language of the record
 * @param isOrdered with the order of the words: an index of few records is read whole, and does without
 */
export function contentOf(paragraphs: readonly RecordParagraph[], stem: Stemmer, isOrdered: boolean): string {
  const counts = new Map<string, number>();
  const ofOneForm = new Map<string, number>();
  const ordered: string[] = [];
  for (const { number, text, heading = '' } of paragraphs) {
    add(counts, indexedNumber(number));
    for (const all of [heading, text].map((words) => tokens(words))) {
      for (const [at, token] of all.entries()) {
        const form = onlyForm(token);
        if (form !== undefined) add(ofOneForm, form);
        else for (const word of indexedWordsAt(all, at, stem)) add(counts, word);
      }
      if (isOrdered) for (const word of orderedWords(all, stem)) ordered.push(word);
    }
  }
  for (const [form, count] of ofOneForm) add(counts, indexedStem(stem(form)), count);
  const counted = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, count]) => Array<string>(1 + Math.floor(Math.log2(count) / 2)).fill(word));
  return [...counted, ...ordered].join(' ');
}

function add(counts: Map<string, number>, word: string, count = 1): void {
  counts.set(word, (counts.get(word) ?? 0) + count);
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
