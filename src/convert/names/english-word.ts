import list from './english-words.json' with { type: 'json' };
import { unpack } from './pack.ts';
import { stemsOf } from './stems.ts';

/** Whether a word, in lower case, is one of English that a newspaper would print: "walked", "unhappily", not "kabul". */
export function isEnglishWord(word: string): boolean {
  return WORDS.has(word) || stemsOf(word).some(isEnglishWord);
}

const WORDS: ReadonlySet<string> = new Set(unpack(list.words));
