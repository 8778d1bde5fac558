import type { Conversion } from '../../corpus/conversion.ts';
import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../../kept.ts';
import { paragraphs } from '../../corpus/model.ts';
import { ENGLISH_WORDS, isEnglishWord } from '../../corpus/names/lists/words/english-word.ts';
import { allPlaceForms } from '../../corpus/names/lists/places/gazetteer.ts';
import { ORGANISATION_FORMS } from '../../corpus/names/lists/organisations/known-organisation.ts';
import { allPersonNames } from '../../corpus/names/lists/people/person-names.ts';
import { foldedForm } from '../../search/words/folded-form.ts';
import { nameForms } from '../../search/names/name-forms.ts';
import {
  type NamesFile,
  partOf,
  type SearchName,
  type SearchNames,
  storedName,
  type StoredNames,
} from '../../search/names/name-index.ts';
import { pack } from '../../search/index/pack.ts';
import { readQuery } from '../../search/query/read-query.ts';
import { createResolver } from '../../search/names/resolve-name.ts';
import { skeleton } from '../../search/names/skeleton.ts';
import { foldedWord, writtenWords } from '../../search/words/words.ts';
import { bytes, divided, LARGEST_PART, wordsOf } from './divided-names.ts';
import { nearWords } from './near-words.ts';
import { searchName } from './search-name.ts';
import { searchShards } from './search-shards.ts';

/** Names in one file take so many bytes at most; more are divided. */
const LARGEST_FILE = 150_000;

/** Bytes of what is unlike them, where they are in one file. */
const LARGEST_UNLIKE_OF_ALL = 24_000;

/** Bytes of what is unlike the names of a part: a query loads four parts, 48 kB. */
const LARGEST_UNLIKE = 900;

/**
 * `search/names.json`, and of very many names its parts `search/names-0.json`, …: what search has to know before it asks the
 * index. By their paths.
 */
export function searchNamesFiles(
  conversion: Pick<Conversion, 'names' | 'documents'>,
  kept: Kept = NOTHING_KEPT,
): [path: string, json: string][] {
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
    const names = { names: part.names, plain, unlike: '' };
    const words = others.get(place) ?? [];
    const key = keyOf('unlike', JSON.stringify(names), words.join(' '), String(largestUnlike));
    return { ...names, unlike: keptOr(kept, key, () => unlikeOf(names, words, largestUnlike)) };
  });
  const [first] = filled;
  const about = { shards, documents: conversion.documents.length, ...languagesOf(conversion) };
  const top: NamesFile = isWhole && first ? { ...about, ...stored(first) } : { ...about, starts: pack(starts) };
  return [
    ['search/names.json', json(top)],
    ...(isWhole
      ? []
      : filled.map((part, place): [string, string] => [`search/names-${place}.json`, json(stored(part))])),
  ];
}

function stored(part: SearchNames): StoredNames {
  return { ...part, names: part.names.map(storedName) };
}

/** Nothing where all is in English, for which search has all it needs. */
function languagesOf({ documents }: Pick<Conversion, 'documents'>): Pick<NamesFile, 'languages'> {
  const languages = [...new Set(documents.map(({ language }) => language.toLowerCase().split('-')[0] ?? ''))].sort();
  return languages.join() === 'en' ? {} : { languages };
}

function json(value: object): string {
  return `${JSON.stringify({ format: 1, ...value })}\n`;
}

/** Nobody types a longer word for a name, in letters. */
const LONGEST_WORD = 60;

/** The words of the texts, folded, and whether they are written small anywhere. */
function vocabularyOf({ documents }: Pick<Conversion, 'documents'>): Map<string, boolean> {
  const written = new Set<string>();
  for (const document of documents)
    for (const { text } of paragraphs(document)) for (const word of writtenWords(text)) written.add(word);
  const vocabulary = new Map<string, boolean>();
  for (const word of written) {
    const folded = foldedWord(word);
    if (folded === '' || folded.length > LONGEST_WORD) continue;
    vocabulary.set(folded, /^\p{Ll}/u.test(word) || (vocabulary.get(folded) ?? false));
  }
  return vocabulary;
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

/** Bytes of a name: of one with very many forms the last are left out, so that no part of the names is filled by it. */
const LARGEST_NAME = LARGEST_PART / 4;

function shortened(name: SearchName): SearchName {
  const { aliases = [] } = name;
  if (aliases.length === 0 || bytes(JSON.stringify(name)) <= LARGEST_NAME) return name;
  return shortened({ ...name, aliases: aliases.slice(0, -1) });
}

/** What a reader may type who means something else: the words of the texts, and what the lists of names and words hold. */
function otherWords(vocabulary: Iterable<string>): Set<string> {
  const known = [...allPlaceForms(), ...ORGANISATION_FORMS.flat(), ...allPersonNames()];
  return new Set([...vocabulary, ...ENGLISH_WORDS, ...known.flatMap((form) => foldedForm(form).split(' '))]);
}

/** Those of the other words that would be taken for one of the names. */
function unlikeOf(names: SearchNames, others: readonly string[], most: number): string {
  const resolve = createResolver(names);
  const isNear = nearWords(nameForms(names).flatMap((form) => [...form.words, form.joined]));
  const isTaken = (word: string) =>
    isNear(word) && (resolve(readQuery(word))[0]?.meanings.some(({ isGuess }) => isGuess) ?? false);
  return packWithin(others.filter(isTaken), most);
}

/** As many of the words as fit. */
function packWithin(all: readonly string[], most: number): string {
  const packed = pack(all);
  return bytes(packed) <= most
    ? packed
    : packWithin(all.slice(0, Math.floor((all.length * most) / bytes(packed))), most);
}
