import {
  indexedNumber,
  indexedStem,
  indexedWordsAt,
  isWritten,
  onlyForm,
  orderedWords,
} from '../../search/index/indexed-words.ts';
import { hashOfWord, hashOfWords } from '../../search/index/order-part.ts';
import type { RecordParagraph } from '../../search/index/search-record.ts';
import type { Stemmer } from '../../search/stems/stemmer.ts';
import { tokens } from '../../search/words/tokens.ts';

/** The words of a record, as an index is made of them. */
export type RecordWords = {
  /**
   * What Pagefind searches: each {@link indexedWordsAt indexed word} once, sorted, and twice or more what stands there four times, sixteen times
   * and so on, since search needs but how often a word is there.
   */
  readonly content: string;
  /** Hashes of each {@link orderedWords two words} that stand side by side, and of each as it is written; sorted, each once. */
  readonly order: readonly number[];
};

/** @param stem of the language of the record */
export function wordsOfRecord(paragraphs: readonly RecordParagraph[], stem: Stemmer): RecordWords {
  const counts = new Map<string, number>();
  const ofOneForm = new Map<string, number>();
  const order = new Set<number>();
  for (const { number, text, heading = '' } of paragraphs) {
    add(counts, indexedNumber(number));
    for (const all of [heading, text].map((words) => tokens(words))) {
      for (const [at, token] of all.entries()) {
        const form = onlyForm(token);
        if (form !== undefined) add(ofOneForm, form);
        else for (const word of indexedWordsAt(all, at, stem)) add(counts, word);
      }
      let before: number | undefined;
      for (const word of orderedWords(all, stem)) {
        const hash = hashOfWord(word);
        if (isWritten(word)) order.add(hashOfWords(hash));
        if (before !== undefined) order.add(hashOfWords(before, hash));
        before = hash;
      }
    }
  }
  for (const [form, count] of ofOneForm) add(counts, indexedStem(stem(form)), count);
  const content = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, count]) => Array<string>(1 + Math.floor(Math.log2(count) / 2)).fill(word))
    .join(' ');
  return { content, order: [...order].sort((a, b) => a - b) };
}

function add(counts: Map<string, number>, word: string, count = 1): void {
  counts.set(word, (counts.get(word) ?? 0) + count);
}
