import type { QueryWord } from '../query/read-query.ts';
import { SMALL_WORDS, words } from '../words/words.ts';
import { JOINING_WORDS } from './name-forms.ts';
import type { SearchName } from './name-index.ts';
import type { Meaning } from './resolve-name.ts';

/** A word that more names have says too little of each: "University". */
const MOST = 20;

/**
 * The names that have a word in them, even one that is a word of the language too: "chemistry" of a society that the text calls by its
 * initials, "explorer" of whom it calls "the explorer". Only for who asks for nothing but that word: beside others it is rather a word.
 */
export function namesWithWord(word: QueryWord, names: readonly SearchName[]): Meaning[] {
  if (word.isSmall || word.folded.length < 2 || isJoining(word.folded)) return [];
  const meant = names.flatMap((name) => meaningOf(word, name) ?? []);
  return meant.length <= MOST ? meant : [];
}

function meaningOf(word: QueryWord, name: SearchName): Meaning | undefined {
  const known = { name, way: 'part' as const, isSure: false, isGuess: false };
  const form = [name.name, ...(name.aliases ?? [])].find((text) => contentWords(text, word).includes(word.folded));
  if (form !== undefined) return { ...known, reason: { why: 'part', form, name: name.name } };
  // Of a longer role no single word tells who is meant: there are many ministers.
  const role = name.roles?.find((text) => contentWords(text, word).join() === word.folded);
  return role === undefined ? undefined : { ...known, reason: { why: 'part-of-role', role, name: name.name }, role };
}

/** The words of a form that say something, folded; where the word that is asked for is in capitals, those that are so too. */
function contentWords(text: string, { isAcronym }: QueryWord): string[] {
  return words(text).flatMap(({ start, end, folded }) => {
    const written = text.slice(start, end);
    return isJoining(folded) || (isAcronym && written !== written.toUpperCase()) ? [] : [folded];
  });
}

function isJoining(folded: string): boolean {
  return JOINING_WORDS.has(folded) || SMALL_WORDS.has(folded);
}
