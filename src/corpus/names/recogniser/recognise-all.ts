import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../../../kept.ts';
import { eachOf, type Stages, UNSEEN } from '../../../stages.ts';
import { type AuthorityIndex, indexAuthority } from '../authority/find-authority.ts';
import type { Authority } from '../model.ts';
import {
  countDocument,
  countWords,
  type Guessable,
  hintsFrom,
  type Texts,
  type Unnamed,
  unnamedOf,
  type WordCounts,
} from './recognise.ts';
import { type DocumentNames, recogniseDocument } from './recognise-document.ts';
import { holdReadings, type Readings } from './readings.ts';
import { type CorpusHints, sumOfCounts } from './tokens/form-counts.ts';

/** Texts of a corpus in which names are looked for, and under which keys what is found in each is kept. */
export type Unrecognised = {
  readonly documents: readonly Unnamed[];
  readonly authority: Authority;
  readonly keys: readonly string[];
};

/** The parameters are those of `recognise`. */
export function unrecognised(
  documents: readonly Texts[],
  authority: Authority,
  guessable: readonly Guessable[] = [],
  languages: readonly string[] = [],
): Unrecognised {
  const unnamed = unnamedOf(documents, guessable, languages);
  const keys = unnamed.map(({ texts, guessable: ids, language }) =>
    keyOf('document', language, JSON.stringify(ids && [...ids].sort()), ...texts),
  );
  return { documents: unnamed, authority, keys };
}

/** The names in each document, without a look at those of which they are kept. */
export function recogniseAll(
  corpus: Unrecognised,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
): DocumentNames[] {
  const readings = holdReadings();
  const size = corpus.documents.length;
  // One document has nobody to ask.
  const counts = size === 1 ? NO_COUNTS : countAll(corpus, kept, stages, readings);
  return nameAll(corpus, hintsFrom(counts, size), kept, stages, readings);
}

const NO_COUNTS: WordCounts = { sum: sumOfCounts([]), undecided: [[]] };

/** How the documents write their words. */
export function countAll(
  { documents, keys }: Unrecognised,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
  readings: Readings = holdReadings(),
): WordCounts {
  stages.begin('words', documents.length);
  return countWords(documents, (document, i) => {
    stages.done(i + 1);
    return keptOr(kept, keyOf('counts', keys[i] ?? ''), () => countDocument(document, readings));
  });
}

/** The names in each document. @param hints what the corpus says of its words */
export function nameAll(
  { documents, authority, keys }: Unrecognised,
  hints: readonly CorpusHints[],
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
  readings: Readings = holdReadings(),
): DocumentNames[] {
  const known = keyOf('authority', JSON.stringify(authority));
  let index: AuthorityIndex | undefined;
  const indexed = () => {
    index ??= indexAuthority(authority);
    return index;
  };
  return eachOf(stages, 'names', documents, (document, i) =>
    keptOr(kept, keyOf('names', keys[i] ?? '', known, JSON.stringify(hints[i])), () =>
      recogniseDocument(document, readings.take(document), indexed(), hints[i]),
    ),
  );
}
