import type { Kind } from '../../corpus/names/model.ts';
import { stem } from '../words/stem.ts';
import { foldedWord, isUnspaced, writtenWords } from '../words/words.ts';

/** What search knows of a document, or of a part of a long one. */
export type SearchRecord = {
  /** `/kabul/essay/` */
  readonly path: string;
  /** Of the text, BCP 47. */
  readonly language: string;
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
 * times and so on. What an answer is made of stands in the fragment of the URL, which no query finds.
 */
export type StoredRecord = { readonly url: string; readonly content: string };

const KINDS: readonly Kind[] = ['person', 'organisation', 'place', 'other'];

/**
 * A record as Pagefind stores it. Numbers are written to the base 36.
 *
 * `/essay/#en;kabul-2,wang-yi-0;1.8c.0.1e.5.1.p.7;2.… In Kabul …`: the language; the names with their kinds; for each paragraph its number, the
 * length of its text, and for each mention the name, the distance from the end of the mention before, and the length; after a
 * space the texts.
 *
 * @param toIndexed {@link toIndexedWord}, whose results a caller may remember
 */
export function store({ path, language, paragraphs }: SearchRecord, toIndexed = toIndexedWord): StoredRecord {
  const names = new Map<string, string>();
  for (const { mentions } of paragraphs)
    for (const { name, kind } of mentions) names.set(name, `${KINDS.indexOf(kind)}`);
  const ids = [...names.keys()].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const lines = paragraphs.map(({ number, text, mentions }) => {
    let before = 0;
    const numbers = mentions.flatMap(({ start, end, name }) => {
      const distance = start - before;
      before = end;
      return [places.get(name) ?? 0, distance, end - start];
    });
    return [number, ...[text.length, ...numbers].map((value) => value.toString(BASE))].join('.');
  });
  const table = ids.map((id) => `${encodeURIComponent(id)}-${names.get(id)}`).join(',');
  const text = paragraphs.map((paragraph) => paragraph.text).join('');
  return { url: `${path}#${[language, table, ...lines].join(';')} ${text}`, content: wordsOf(paragraphs, toIndexed) };
}

function wordsOf(paragraphs: readonly RecordParagraph[], toIndexed: (written: string) => string): string {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) {
    for (const written of writtenWords(text)) {
      const word = toIndexed(written);
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, count]) => Array<string>(1 + Math.floor(Math.log2(count) / 2)).fill(word))
    .join(' ');
}

/** A word as it is written as the {@link indexedWord} under which it is found; nothing if it holds only marks. */
export function toIndexedWord(written: string): string {
  const folded = foldedWord(written);
  return folded === '' ? '' : indexedWord(folded);
}

/**
 * What a word, folded, is found under: its stem with a sign at the end, since the index takes each word of a query for the
 * beginning of others. Where words stand side by side a beginning is all that can be asked for.
 *
 * `'talking'` → `'talk0'`
 */
export function indexedWord(folded: string): string {
  return isUnspaced(folded) ? folded : `${stem(folded)}0`;
}

/** What {@link store} made a URL of, read back. */
export function restore(url: string): SearchRecord {
  const end = url.indexOf(' ');
  const texts = url.slice(end + 1);
  const [path = '', stored = ''] = url.slice(0, end).split('#');
  const [language = '', table = '', ...lines] = stored.split(';');
  const names = table.split(',').map((entry) => {
    const at = entry.lastIndexOf('-');
    return { name: decodeURIComponent(entry.slice(0, at)), kind: KINDS[Number(entry.slice(at + 1))] ?? 'other' };
  });
  let offset = 0;
  const paragraphs = lines.map((line): RecordParagraph => {
    const [number = '', ...rest] = line.split('.');
    const [length = 0, ...numbers] = rest.map((value) => Number.parseInt(value, BASE));
    const text = texts.slice(offset, offset + length);
    offset += length;
    const mentions: RecordMention[] = [];
    for (let i = 0, end = 0; i + 2 < numbers.length; i += 3) {
      const [place = 0, distance = 0, size = 0] = numbers.slice(i, i + 3);
      const start = end + distance;
      end = start + size;
      mentions.push({ start, end, ...(names[place] ?? { name: '', kind: 'other' }) });
    }
    return { number, text, mentions };
  });
  return { path, language, paragraphs };
}

const BASE = 36;

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
