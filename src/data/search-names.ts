import type { Conversion } from '../convert/convert.ts';
import { paragraphs } from '../convert/model.ts';
import { ENGLISH_WORDS, isEnglishWord } from '../convert/names/lists/english-word.ts';
import { allPlaceForms } from '../convert/names/lists/gazetteer.ts';
import { ORGANISATION_FORMS } from '../convert/names/lists/known-organisation.ts';
import { allPersonNames } from '../convert/names/lists/person-names.ts';
import { foldedForm } from '../search/folded-form.ts';
import { JOINING_WORDS, nameForms } from '../search/name-forms.ts';
import { type NamesFile, partOf, type SearchName, type SearchNames } from '../search/name-index.ts';
import { pack } from '../search/pack.ts';
import { readQuery } from '../search/read-query.ts';
import { createResolver } from '../search/resolve-name.ts';
import { skeleton } from '../search/skeleton.ts';
import { words } from '../search/words.ts';
import { nearWords } from './near-words.ts';
import { searchName } from './search-name.ts';
import { searchShards } from './search-shards.ts';

/** Names in one file take so many UTF-16 units at most; more are divided. */
const LARGEST_FILE = 40_000;

/** Of the names of a part. A query loads a few parts. */
const LARGEST_PART = 12_000;

/**
 * `search/names.json`, and of very many names its parts `search/names-0.json`, …: what search has to know before it asks the
 * index. By their paths.
 */
export function searchNamesFiles(conversion: Pick<Conversion, 'names' | 'documents'>): [path: string, json: string][] {
  const names = conversion.names.map(searchName);
  const shards = searchShards(conversion);
  const vocabulary = vocabularyOf(conversion);
  const forms = namesByWord(names);
  const isPlain = (word: string) => vocabulary.get(word) === true || isEnglishWord(word);
  const isWhole = JSON.stringify(names).length <= LARGEST_FILE;
  const parts = isWhole ? [{ start: '', names }] : divided(forms);
  const starts = parts.map(({ start }) => start);
  const others = Map.groupBy(otherWords(vocabulary.keys()), (word) => partOf(word, starts));
  const filled = parts.map((part, place): SearchNames => {
    const plain = wordsOf(part.names).filter(
      (word) => isPlain(word) || (!isWhole && (forms.get(word)?.length ?? 0) > 1),
    );
    return withUnlike({ names: part.names, plain: plain.sort().join(' '), unlike: '' }, others.get(place) ?? []);
  });
  const [first] = filled;
  const top: NamesFile = isWhole && first ? { shards, ...first } : { shards, starts };
  return [
    ['search/names.json', json(top)],
    ...(isWhole ? [] : filled.map((part, place): [string, string] => [`search/names-${place}.json`, json(part)])),
  ];
}

function json(value: object): string {
  return `${JSON.stringify({ format: 1, ...value })}\n`;
}

/** Nobody types a longer word for a name, in letters. */
const LONGEST_WORD = 60;

/** The words of the texts, folded, and whether they are written small anywhere. */
function vocabularyOf({ documents }: Pick<Conversion, 'documents'>): Map<string, boolean> {
  const vocabulary = new Map<string, boolean>();
  for (const { text } of documents.flatMap(paragraphs)) {
    for (const { start, folded } of words(text)) {
      if (folded.length > LONGEST_WORD) continue;
      const isSmall = /^\p{Ll}/u.test(text.slice(start, start + 1));
      vocabulary.set(folded, isSmall || (vocabulary.get(folded) ?? false));
    }
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

/** The names by the skeletons of their words, cut into parts of about the same length. A name is in several. */
function divided(byWord: ReadonlyMap<string, readonly SearchName[]>): { start: string; names: SearchName[] }[] {
  const byKey = new Map<string, Set<SearchName>>();
  const listed = new Set<SearchName>();
  for (const [word, names] of [...byWord].sort(([, a], [, b]) => a.length - b.length)) {
    const key = skeleton(word);
    for (const name of names) {
      if (names.length > MOST_SHARING && listed.has(name)) continue;
      listed.add(name);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
    }
  }
  const parts: { start: string; names: Set<SearchName> }[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const [key, names] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const added = JSON.stringify([...names]).length;
    if (length + added > LARGEST_PART) parts.push({ start: key, names: new Set() });
    length = length + added > LARGEST_PART ? added : length + added;
    for (const name of names) parts.at(-1)?.names.add(name);
  }
  return parts.map(({ start, names }) => ({ start, names: [...names] }));
}

/** What a reader may type who means something else: the words of the texts, and what the lists of names and words hold. */
function otherWords(vocabulary: Iterable<string>): Set<string> {
  const known = [...allPlaceForms(), ...ORGANISATION_FORMS.flat(), ...allPersonNames()];
  return new Set([...vocabulary, ...ENGLISH_WORDS, ...known.flatMap((form) => foldedForm(form).split(' '))]);
}

/** Keeps those of the other words that would be taken for one of the names. */
function withUnlike(names: SearchNames, others: readonly string[]): SearchNames {
  const resolve = createResolver(names);
  const isNear = nearWords(nameForms(names).flatMap((form) => [...form.words, form.joined]));
  const isTaken = (word: string) =>
    isNear(word) && (resolve(readQuery(word))[0]?.meanings.some(({ isGuess }) => isGuess) ?? false);
  return { ...names, unlike: pack(others.filter(isTaken)) };
}
