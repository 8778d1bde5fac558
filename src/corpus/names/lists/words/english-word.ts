import list from './english-words.json' with { type: 'json' };
import { unpack } from '../../../../search/index/pack.ts';
import { stemsOf, withoutPrefix } from './stems.ts';

/** Whether a word, in lower case, is one of English that a newspaper would print: "walked", "unhappily", not "kabul". */
export function isEnglishWord(word: string): boolean {
  return isInflected(word) || withoutPrefix(word).some(isInflected);
}

function isInflected(word: string): boolean {
  return ENGLISH_WORDS.has(word) || stemsOf(word).some(isInflected);
}

/** The words of the list, without the forms that are made from them. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(unpack(list.words));
