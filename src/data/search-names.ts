import type { Conversion } from '../convert/convert.ts';
import { paragraphs } from '../convert/model.ts';
import { ENGLISH_WORDS, isEnglishWord } from '../convert/names/lists/english-word.ts';
import { allPlaceForms } from '../convert/names/lists/gazetteer.ts';
import { ORGANISATION_FORMS } from '../convert/names/lists/known-organisation.ts';
import { allPersonNames } from '../convert/names/lists/person-names.ts';
import { foldedForm } from '../search/folded-form.ts';
import { JOINING_WORDS, nameForms } from '../search/name-forms.ts';
import { type NamesFile, nameKey, partOf, type SearchName, type SearchNames } from '../search/name-index.ts';
import { pack } from '../search/pack.ts';
import { readQuery } from '../search/read-query.ts';
import { createResolver } from '../search/resolve-name.ts';
import { skeleton } from '../search/skeleton.ts';
import { foldedWord, writtenWords } from '../search/words.ts';
import { nearWords } from './near-words.ts';
import { searchName } from './search-name.ts';
import { searchShards } from './search-shards.ts';

/** Names in one file take so many bytes at most; more are divided. */
const LARGEST_FILE = 40_000;

/** Bytes of what is unlike them, where they are in one file. */
const LARGEST_UNLIKE_OF_ALL = 5_000;

/** Bytes of the names of a part, with their plain words, and of what is unlike them: a query loads four parts, 48 kB. */
const LARGEST_PART = 11_000;
const LARGEST_UNLIKE = 900;

/**
 * `search/names.json`, and of very many names its parts `search/names-0.json`, …: what search has to know before it asks the
 * index. By their paths.
 */
export function searchNamesFiles(conversion: Pick<Conversion, 'names' | 'documents'>): [path: string, json: string][] {
  const names = conversion.names.map(searchName).map(shortened);
  const shards = searchShards(conversion);
  const vocabulary = vocabularyOf(conversion);
  const byWord = namesByWord(names);
  const isWhole = bytes(JSON.stringify(names)) <= LARGEST_FILE;
  const isPlain = (word: string) =>
    vocabulary.get(word) === true || isEnglishWord(word) || (!isWhole && (byWord.get(word)?.length ?? 0) > 1);
  const parts = isWhole ? [{ start: '', names }] : divided(names, byWord, isPlain);
  const starts = parts.map(({ start }) => start);
  const others = Map.groupBy(otherWords(vocabulary.keys()), (word) => (isWhole ? 0 : partOf(skeleton(word), starts)));
  const largestUnlike = isWhole ? LARGEST_UNLIKE_OF_ALL : LARGEST_UNLIKE;
  const filled = parts.map((part, place): SearchNames => {
    const plain = wordsOf(part.names).filter(isPlain).sort().join(' ');
    return withUnlike({ names: part.names, plain, unlike: '' }, others.get(place) ?? [], largestUnlike);
  });
  const [first] = filled;
  const top: NamesFile = isWhole && first ? { shards, ...first } : { shards, starts: pack(starts) };
  return [
    ['search/names.json', json(top)],
    ...(isWhole ? [] : filled.map((part, place): [string, string] => [`search/names-${place}.json`, json(part)])),
  ];
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function json(value: object): string {
  return `${JSON.stringify({ format: 1, ...value })}\n`;
}

/** Nobody types a longer word for a name, in letters. */
const LONGEST_WORD = 60;

/** The words of the texts, folded, and whether they are written small anywhere. */
function vocabularyOf({ documents }: Pick<Conversion, 'documents'>): Map<string, boolean> {
  const written = new Set<string>();
  for (const { text } of documents.flatMap(paragraphs)) for (const word of writtenWords(text)) written.add(word);
  const vocabulary = new Map<string, boolean>();
  for (const word of written) {
    const folded = foldedWord(word);
    if (folded === '' || folded.length > LONGEST_WORD) continue;
    vocabulary.set(folded, /^\p{Ll}/u.test(word) || (vocabulary.get(folded) ?? false));
  }
  return vocabulary;
}

function wordsOf(names: readonly SearchName[]): string[] {
  const all = nameForms({ names, plain: '' }).flatMap(({ words: its, joined }) => [...its, joined]);
  return [...new Set(all.filter((word) => !JOINING_WORDS.has(word)))];
}

function namesByWord(names: readonly SearchName[]): Map<string, SearchName[]> {
  const byWord = new Map<string, SearchName[]>();
  for (const name of names) {
    for (const word of wordsOf([name])) {
      const others = byWord.get(word);
      if (others) others.push(name);
      else byWord.set(word, [name]);
    }
  }
  return byWord;
}

/** A word that more names have says little of which one is meant: they are found by their other words. */
const MOST_SHARING = 20;

/** Bytes of a name: of one with very many forms the last are left out, so that no part of the names is filled by it. */
const LARGEST_NAME = LARGEST_PART / 4;

function shortened(name: SearchName): SearchName {
  const { aliases = [] } = name;
  if (aliases.length === 0 || bytes(JSON.stringify(name)) <= LARGEST_NAME) return name;
  return shortened({ ...name, aliases: aliases.slice(0, -1) });
}

type Part = { readonly start: string; readonly names: SearchName[] };

/** Names in the order of their keys, cut into parts, where it can be between the skeletons of words. A name is in several. */
function divided(
  names: readonly SearchName[],
  byWord: ReadonlyMap<string, readonly SearchName[]>,
  isPlain: (word: string) => boolean,
): Part[] {
  const sizes = new Map(
    names.map((name) => [name, bytes(JSON.stringify(name) + wordsOf([name]).filter(isPlain).join(' ')) + 2]),
  );
  const sizeOf = (some: readonly SearchName[]) => some.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
  const parts: Part[] = [];
  let size = 0;
  let before = '';
  for (const [key, its] of runs(names, byWord, (some) => sizeOf(some) <= LARGEST_PART)) {
    const added = sizeOf(its);
    if (parts.length === 0 || size + added > LARGEST_PART) {
      parts.push({ start: parts.length === 0 ? '' : shortestAfter(before, key), names: [] });
      size = 0;
    }
    parts.at(-1)?.names.push(...its);
    size += added;
    before = key;
  }
  return parts.map(({ start, names: its }) => ({ start, names: [...new Set(its)] }));
}

/** Names that stay together, by their keys, in order: those with a word of one skeleton, and if they are too many by all their words. */
function runs(
  names: readonly SearchName[],
  byWord: ReadonlyMap<string, readonly SearchName[]>,
  fits: (names: readonly SearchName[]) => boolean,
): [key: string, names: readonly SearchName[]][] {
  const listings = names.flatMap((name) => listingsOf(name, (word) => byWord.get(word)?.length ?? 0));
  const found = [...Map.groupBy(listings, ({ word }) => skeleton(word))].flatMap(
    ([key, group]): [string, readonly SearchName[]][] => {
      const together = [...new Set(group.map(({ name }) => name))];
      if (fits(together)) return [[key, together]];
      return [...Map.groupBy(group, (one) => one.key)].map(([longer, ones]) => {
        const its = [...new Set(ones.map(({ name }) => name))];
        return [longer, its.filter((_, at) => fits(its.slice(0, at + 1)))];
      });
    },
  );
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A name under a word with which it may be typed, and its key there. */
type Listing = { readonly name: SearchName; readonly word: string; readonly key: string };

/**
 * Each form is listed under those of its words that say which name is meant. If all are common it is under the rarest, and under
 * the longest, since the longest words of a query are looked at first.
 */
function listingsOf(name: SearchName, sharing: (word: string) => number): Listing[] {
  return nameForms({ names: [name], plain: '' }).flatMap((form) => {
    const all = form.kind === 'part' ? [] : form.words.filter((word) => !JOINING_WORDS.has(word));
    const rare = all.filter((word) => sharing(word) <= MOST_SHARING);
    const [rarest] = all.toSorted((a, b) => sharing(a) - sharing(b));
    const [longest] = all.toSorted((a, b) => b.length - a.length);
    const telling = rare.length > 0 ? rare : [rarest, longest].flatMap((word) => word ?? []);
    const listed = telling.map((word) => ({ name, word, key: nameKey(word, form.words) }));
    return form.words.length < 2 ? listed : [...listed, { name, word: form.joined, key: skeleton(form.joined) }];
  });
}

/** The shortest beginning of the key that comes after the one before. */
function shortestAfter(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** What a reader may type who means something else: the words of the texts, and what the lists of names and words hold. */
function otherWords(vocabulary: Iterable<string>): Set<string> {
  const known = [...allPlaceForms(), ...ORGANISATION_FORMS.flat(), ...allPersonNames()];
  return new Set([...vocabulary, ...ENGLISH_WORDS, ...known.flatMap((form) => foldedForm(form).split(' '))]);
}

/** Keeps those of the other words that would be taken for one of the names. */
function withUnlike(names: SearchNames, others: readonly string[], most: number): SearchNames {
  const resolve = createResolver(names);
  const isNear = nearWords(nameForms(names).flatMap((form) => [...form.words, form.joined]));
  const isTaken = (word: string) =>
    isNear(word) && (resolve(readQuery(word))[0]?.meanings.some(({ isGuess }) => isGuess) ?? false);
  return { ...names, unlike: packWithin(others.filter(isTaken), most) };
}

/** As many of the words as fit. */
function packWithin(all: readonly string[], most: number): string {
  const packed = pack(all);
  return bytes(packed) <= most
    ? packed
    : packWithin(all.slice(0, Math.floor((all.length * most) / bytes(packed))), most);
}
