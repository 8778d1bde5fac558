import type { Kind } from '../../corpus/names/model.ts';
import { stem } from '../words/stem.ts';
import { type Token, tokens } from '../words/tokens.ts';

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
};

export type RecordMention = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: Kind;
};

/**
 * What Pagefind is given. `content` is searched: an index stores every place of every word, of which search needs but how often
 * the word is there, so it holds each {@link indexedWord} once, sorted, and twice or more what stands there four times, sixteen
 * times and so on. What an answer is made of is JSON in the fragment of the URL, which no query finds.
 */
export type StoredRecord = { readonly url: string; readonly content: string };

/** A record as Pagefind stores it. */
export function store({ path, ...record }: SearchRecord): StoredRecord {
  return { url: `${path}#${JSON.stringify(record)}`, content: wordsOf(record.paragraphs) };
}

/** What {@link store} made a URL of, read back. */
export function restore(url: string): SearchRecord {
  const end = url.indexOf('#');
  return { path: url.slice(0, end), ...JSON.parse(url.slice(end + 1)) };
}

function wordsOf(paragraphs: readonly RecordParagraph[]): string {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { number, text } of paragraphs) {
    add(indexedNumber(number));
    for (const word of indexedWords(text)) add(word);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, count]) => Array<string>(1 + Math.floor(Math.log2(count) / 2)).fill(word))
    .join(' ');
}

/** What a text is found under, in order: each form of each word, in capitals too, and pairs of letters where words have no edge. */
export function indexedWords(text: string): string[] {
  const all = tokens(text);
  return all.flatMap((token, at) => {
    if (token.isUnspaced) return [indexedWord(pairAt(all, at))];
    const spelled = token.whole ? [token, token.whole] : [token];
    return spelled.flatMap(({ forms, isUpper }) => [
      ...new Set(forms.map(indexedWord)),
      ...(isUpper ? [indexedCapitals(forms[0] ?? '')] : []),
    ]);
  });
}

/** A letter of a script without spaces with the next one, whatever marks stand between them. */
export function pairAt(all: readonly Token[], at: number): string {
  const [one, other] = [all[at], all[at + 1]];
  return `${one?.forms[0] ?? ''}${other?.isUnspaced ? other.forms[0] : ''}`;
}

/**
 * What a word, folded, is found under: its stem with a sign at the end, since the index takes each word of a query for the
 * beginning of others.
 *
 * `'talking'` → `'talk0'`
 */
export function indexedWord(folded: string): string {
  return `${stem(folded)}0`;
}

/** What a word is found under that stands in capitals, folded: `'us'` → `'us1'`. */
export function indexedCapitals(folded: string): string {
  return `${folded}1`;
}

/** What a paragraph is found under by its number: `'7a'` → `'7a2'`. */
export function indexedNumber(number: string): string {
  return `${number}2`;
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
