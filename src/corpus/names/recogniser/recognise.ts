import { indexAuthority } from '../authority/find-authority.ts';
import {
  type CorpusHints,
  corpusHints,
  type DocumentCounts,
  documentCounts,
  type SumOfCounts,
  sumOfCounts,
} from './tokens/form-counts.ts';
import type { Authority, Demonym, FoundName, Mention } from '../model.ts';
import { isOfLists } from './languages.ts';
import { mergedIn } from './merged-names.ts';
import { type DocumentNames, recogniseDocument } from './recognise-document.ts';
import { holdReadings, type Readings } from './readings.ts';

/** The names of a corpus. */
export type Recognised = {
  /** For each document, for each of its paragraphs: sorted, none over another. */
  readonly mentions: readonly (readonly (readonly Mention[])[])[];
  /** Every name that is mentioned, those that the authority file lacks included, sorted by id. */
  readonly names: readonly FoundName[];
  readonly demonyms: readonly Demonym[];
};

/**
 * Who and what the documents of a corpus name. A document is the plain texts of its paragraphs; no name crosses a line break.
 *
 * The authority file comes first, then rules: runs of capitals, titles, lists of places and first names, and how the corpus
 * writes each word. A form means the same throughout a document, and a name has one kind throughout the corpus; a kind
 * of which the rules are not sure is `other`.
 * @param guessable what may be guessed in each document, if not everything
 * @param languages of the documents, English where none is given
 */
export function recognise(
  documents: readonly Texts[],
  authority: Authority,
  guessable: readonly Guessable[] = [],
  languages: readonly string[] = [],
): Recognised {
  const unnamed = unnamedOf(documents, guessable, languages);
  const readings = holdReadings();
  const hints = hintsFrom(
    countWords(unnamed, (document) => countDocument(document, readings)),
    unnamed.length,
  );
  const index = indexAuthority(authority);
  return recognisedIn(
    unnamed.map((document, i) => recogniseDocument(document, readings.take(document), index, hints[i])),
  );
}

/** The plain texts of the paragraphs of a document. */
export type Texts = readonly string[];

/** Ids of names that the rules may find in a document; not given, they may find any. */
export type Guessable = ReadonlySet<string> | undefined;

/** A document as the rules need it. */
export type Unnamed = {
  readonly texts: Texts;
  readonly guessable: Guessable;
  /** As BCP 47 writes it. */
  readonly language: string;
};

export function unnamedOf(
  documents: readonly Texts[],
  guessable: readonly Guessable[],
  languages: readonly string[],
): Unnamed[] {
  return documents.map((texts, i) => ({ texts, guessable: guessable[i], language: languages[i] ?? 'en' }));
}

/** How some documents write their words, and the words on which each of them does not say. */
export type WordCounts = { readonly sum: SumOfCounts; readonly undecided: readonly (readonly string[])[] };

/** @param count how a document writes each word */
export function countWords(
  documents: readonly Unnamed[],
  count: (document: Unnamed, i: number) => DocumentCounts,
): WordCounts {
  const undecided: (readonly string[])[] = [];
  const counts = documents.values().flatMap((document, i) => {
    const own = count(document, i);
    undecided.push(own.undecided);
    return isCounted(document) ? [own] : [];
  });
  return { sum: sumOfCounts(counts), undecided };
}

/** How the corpus writes the words on which each document does not say: of one document, nothing. @param size of the corpus, in documents */
export function hintsFrom({ sum, undecided }: WordCounts, size: number): CorpusHints[] {
  return undecided.map((words) => (size === 1 ? [] : corpusHints(words, sum)));
}

/** Whether a document is of those whose capitals tell. */
function isCounted({ guessable, language }: Unnamed): boolean {
  return guessable === undefined && !isOfLists(language);
}

/** How a document writes each word. */
export function countDocument(document: Unnamed, readings: Readings): DocumentCounts {
  return documentCounts(readings.read(document));
}

/** The names of a corpus, by those of its documents, in order. */
export function recognisedIn(found: readonly DocumentNames[]): Recognised {
  const { settled, ...merged } = mergedIn(() => found);
  return { ...merged, mentions: found.map(({ mentions }) => mentions.map((its) => its.map(settled))) };
}
