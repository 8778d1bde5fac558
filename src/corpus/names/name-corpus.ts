import { type Kept, NOTHING_KEPT } from '../../kept.ts';
import { type Stages, UNSEEN } from '../../stages.ts';
import type { Catalogued, Document } from '../model.ts';
import type { Fault } from '../faults.ts';
import { withBlocks } from '../stored-document.ts';
import { gather } from './gather.ts';
import { guessableIn, likelyOther } from './guessable-in.ts';
import type { Authority, FormerName, Mention, Name } from './model.ts';
import { markBlocks, nameableTexts, occurrencesIn } from './name-document.ts';
import { formerNames, nextNamesLedger, type NameEntry } from './names-ledger.ts';
import { mergedIn } from './recogniser/merged-names.ts';
import type { Recognised } from './recogniser/recognise.ts';
import type { DocumentNames } from './recogniser/recognise-document.ts';
import { recogniseAll, type Unrecognised, unrecognised } from './recogniser/recognise-all.ts';

export type NamedCorpus = {
  /** The documents with their mentions marked. */
  readonly documents: readonly Document[];
  readonly names: readonly Name[];
  /** All that the rules found, whether or not it is published. */
  readonly recognised: Pick<Recognised, 'names' | 'demonyms'>;
  readonly former: readonly FormerName[];
  /** What the ledger of names is once this is published. */
  readonly ledger: readonly NameEntry[];
};

/** What the names of a corpus are looked for by, beside its documents. */
export type Naming = {
  readonly authority: Authority;
  /** What the ledger of names knows. */
  readonly before: readonly NameEntry[];
  /** `reviewed`: only what a person has looked at. */
  readonly policy?: 'all' | 'reviewed' | undefined;
  /** Of the documents: they know in which lines faults are. */
  readonly manuscripts?: readonly Catalogued[];
};

/** What was found in each document, of one document at a time. */
export type FoundNames = {
  readonly names: () => Iterable<Omit<DocumentNames, 'mentions'>>;
  /** @param place of the document among all */
  readonly mentions: (place: number) => DocumentNames['mentions'];
  /** Which language each looks like, as {@link likelyOther} says. */
  readonly others: () => readonly string[];
};

/** Looks for names in documents. */
export function findNames(
  documents: readonly Document[],
  naming: Naming,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
): FoundNames {
  const others = documents.map((document) => likelyOther(document, nameableTexts(document), kept));
  const found = recogniseAll(nameableCorpus(documents, others, naming), kept, stages);
  return { names: () => found, mentions: (place) => found[place]?.mentions ?? [], others: () => others };
}

/** The texts in which names are looked for. @param others as {@link FoundNames} has them */
export function nameableCorpus(
  documents: readonly Document[],
  others: readonly string[],
  { authority, before, policy = 'all', manuscripts = [] }: Naming,
): Unrecognised {
  const languages = documents.map(({ language }) => language);
  const { guessable } = guessableIn(documents, others, before, policy, manuscripts);
  return unrecognised(documents.map(nameableTexts), authority, guessable, languages);
}

/** What an editor is told of the languages of the documents. */
export function languageFaults(
  documents: readonly Document[],
  { others }: FoundNames,
  { before, policy = 'all', manuscripts = [] }: Naming,
): readonly Fault[] {
  return guessableIn(documents, others(), before, policy, manuscripts).faults;
}

/** The names of a corpus, as they were found, marked. @param isOwn of which names pages are made, by their ids */
export function nameCorpus(
  documents: readonly Document[],
  { authority, before, policy = 'all' }: Naming,
  found: FoundNames,
  isOwn: (id: string) => boolean = () => true,
): NamedCorpus {
  const { names: known, demonyms, settled } = mergedIn(found.names);
  const reviewed = new Set(authority.entries.filter(({ isReviewed }) => isReviewed).map(({ id }) => id));
  const isPublished = ({ name }: Mention) => policy === 'all' || reviewed.has(name);
  const named = documents.map((document, i) =>
    withBlocks(document, (blocks) =>
      markBlocks(
        blocks,
        found.mentions(i).map((inText) => inText.map(settled).filter(isPublished)),
      ),
    ),
  );
  const names = gather(
    named.values().flatMap(occurrencesIn),
    authority.entries,
    known,
    new Set(before.map(({ id }) => id)),
    new Set(documents.map(({ language }) => new Intl.Locale(language).language)),
    isOwn,
  );
  const merged = new Map(authority.entries.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto]] : [])));
  const ledger = nextNamesLedger(
    before,
    names.filter(({ hasPage }) => hasPage),
    merged,
  );
  return {
    documents: named,
    names,
    recognised: { names: known, demonyms },
    ledger,
    former: formerNames(ledger, names),
  };
}
