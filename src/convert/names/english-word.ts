import list from './english-words.json' with { type: 'json' };
import { unpack } from './pack.ts';
import { stemsOf, withoutPrefix } from './stems.ts';

/** Whether a word, in lower case, is one of English that a newspaper would print: "walked", "unhappily", not "kabul". */
export function isEnglishWord(word: string): boolean {
  return isInflected(word) || withoutPrefix(word).some(isInflected);
}

function isInflected(word: string): boolean {
  return WORDS.has(word) || stemsOf(word).some(isInflected);
}

const WORDS: ReadonlySet<string> = new Set(unpack(list.words));
