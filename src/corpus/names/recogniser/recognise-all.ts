import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../../../kept.ts';
import { eachOf, type Stages, UNSEEN } from '../../../stages.ts';
import { type AuthorityIndex, indexAuthority } from '../authority/find-authority.ts';
import type { Authority } from '../model.ts';
import {
  countDocument,
  type Guessable,
  hintsFor,
  type Recognised,
  recognisedIn,
  type Texts,
  type Unnamed,
  unnamedOf,
} from './recognise.ts';
import { type DocumentNames, recogniseDocument } from './recognise-document.ts';
import { holdReadings, type Readings } from './readings.ts';
import type { CorpusHints, DocumentCounts } from './tokens/form-counts.ts';

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

/** What `recognise` finds, without the documents of which the names are kept. */
export function recogniseAll(corpus: Unrecognised, kept: Kept = NOTHING_KEPT, stages: Stages = UNSEEN): Recognised {
  const readings = holdReadings();
  const hints = hintsFor(corpus.documents, () => countAll(corpus, kept, stages, readings));
  return recognisedIn(nameAll(corpus, hints, kept, stages, readings));
}

/** How each document writes each word. */
export function countAll(
  { documents, keys }: Unrecognised,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
  readings: Readings = holdReadings(),
): DocumentCounts[] {
  return eachOf(stages, 'words', documents, (document, i) =>
    keptOr(kept, keyOf('counts', keys[i] ?? ''), () => countDocument(document, readings)),
  );
}

/** Finds the names in the documents at these places, and keeps them. @param kept has the counts of all documents */
export function nameSome(corpus: Unrecognised, places: readonly number[], kept: Kept, stages: Stages = UNSEEN): void {
  const { documents, authority, keys } = corpus;
  const hints = hintsFor(documents, () => countAll(corpus, kept, stages));
  const at = <Item>(items: readonly Item[]) => places.map((place) => items[place] as Item);
  nameAll({ documents: at(documents), authority, keys: at(keys) }, at(hints), kept, stages, holdReadings());
}

function nameAll(
  { documents, authority, keys }: Unrecognised,
  hints: readonly CorpusHints[],
  kept: Kept,
  stages: Stages,
  readings: Readings,
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
