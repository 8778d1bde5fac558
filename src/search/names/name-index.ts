import type { Kind } from '../../corpus/names/model.ts';
import { inLatinLetters } from './in-latin-letters.ts';
import { JOINING_WORDS } from './name-forms.ts';
import { skeleton } from './skeleton.ts';

/** A name as search knows it: every form under which a reader may look for it. */
export type SearchName = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Mentions in all texts. */
  readonly mentions: number;
  /** Of a name without a page, where it stands, below the base: `essay/#p4`. */
  readonly at?: string;
  /** Of a person, where the given name or a title says it. */
  readonly gender?: 'f' | 'm';
  /** Other forms, those found in the texts among them. */
  readonly aliases?: readonly string[];
  /** Errors of a text, found as they are. */
  readonly misprints?: readonly string[];
  /** What stands for the name without being one: "Taliban leader". */
  readonly roles?: readonly string[];
  /** Of a place: what its people, or whatever else is of it, are called. */
  readonly peoples?: readonly string[];
};

/** A name as it stands in `search/names.json`: without its id where that can be told from the name. */
export type StoredName = Omit<SearchName, 'id'> & { readonly id?: string };

/** A name as it is stored. */
export function storedName({ id, ...name }: SearchName): StoredName {
  return id === usualId(name.name) ? name : { id, ...name };
}

/** `'Kestrel Bay'` → `'kestrel-bay'` */
function usualId(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join('-');
}

/** Names, and what is needed to tell them from other words: all of a corpus, or those with words of a part of the alphabet. */
export type SearchNames = {
  readonly names: readonly SearchName[];
  /** Words of the names that are words of the language too or stand in other names: by themselves they mean none. Folded. */
  readonly plain: string;
  /** Words that are spelled much like one of the names and mean something else: well-known names, words of the texts. Packed. */
  readonly unlike: string;
};

/** What `search/names.json` holds: the names themselves, or of very many where the parts start, packed. */
export type NamesFile = {
  /** Over how many filters of the index names and documents are spread. */
  readonly shards: number;
  /** Documents of the corpus. */
  readonly documents: number;
  /** Of the texts, where these are others than English: the first subtags of BCP 47. */
  readonly languages?: readonly string[];
} & (StoredNames | { readonly starts: string });

/** Names as they stand in a file. */
export type StoredNames = Omit<SearchNames, 'names'> & { readonly names: readonly StoredName[] };

/** Names that {@link storedName} made ready for a file, read back. */
export function restoredNames({ names, ...rest }: StoredNames): SearchNames {
  return { ...rest, names: names.map((name) => ({ ...name, id: name.id ?? usualId(name.name) })) };
}

/** The parts of the names in which those are that words of a query may mean, by their places in `starts`; never more than four. */
export function partsFor(words: readonly string[], starts: readonly string[]): number[] {
  const written = words.flatMap((word) => [word, ...inLatinLetters(word)]);
  const longest = [...new Set(written)].sort((a, b) => b.length - a.length).slice(0, MOST_PARTS * 2);
  return [...new Set(longest.map((word) => partOf(nameKey(word, words), starts)))].slice(0, MOST_PARTS);
}

/** Names are loaded for so many words of a query; a name is in the part of each of its words. */
const MOST_PARTS = 4;

/**
 * Where a name with these words stands in the order of all names, under one of them: the skeletons of that word and of the others
 * that do not only join.
 *
 * `'smith'` of `['john', 'smith']` → `'smt sn'`
 */
export function nameKey(word: string, words: readonly string[]): string {
  const others = words.filter((other) => other !== word && !JOINING_WORDS.has(other));
  return [word, ...others].map(skeleton).join(' ');
}

/** The part in which a key is: it holds what comes at its start or after it, up to the next start. */
export function partOf(key: string, starts: readonly string[]): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= key),
  );
}
