import { type Kept, NOTHING_KEPT } from '../../kept.ts';
import { type Stages, UNSEEN } from '../../stages.ts';
import type { Document, Catalogued } from '../model.ts';
import type { Fault } from '../faults.ts';
import { gather } from './gather.ts';
import { guessableIn } from './guessable-in.ts';
import type { Authority, FormerName, Mention, Name } from './model.ts';
import { nameableTexts, nameDocument } from './name-document.ts';
import { formerNames, nextNamesLedger, type NameEntry } from './names-ledger.ts';
import { type Recognised, recognisedIn } from './recogniser/recognise.ts';
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
  readonly faults: readonly Fault[];
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

/** The texts in which names are looked for, and what an editor is told of their languages. */
export function nameableCorpus(
  documents: readonly Document[],
  { authority, before, policy = 'all', manuscripts = [] }: Naming,
  kept: Kept = NOTHING_KEPT,
): { readonly corpus: Unrecognised; readonly faults: readonly Fault[] } {
  const texts = documents.map(nameableTexts);
  const { guessable, faults } = guessableIn(documents, texts, before, policy, manuscripts, kept);
  const languages = documents.map(({ language }) => language);
  return { corpus: unrecognised(texts, authority, guessable, languages), faults };
}

/** The names of a corpus, found and marked. @param known those of each document, if they were looked for before */
export function nameCorpus(
  documents: readonly Document[],
  naming: Naming,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
  known?: readonly DocumentNames[],
): NamedCorpus {
  const { authority, before, policy = 'all' } = naming;
  const { corpus, faults } = nameableCorpus(documents, naming, kept);
  const { mentions, names: found, demonyms } = recognisedIn(known ?? recogniseAll(corpus, kept, stages));
  const reviewed = new Set(authority.entries.filter(({ isReviewed }) => isReviewed).map(({ id }) => id));
  const isPublished = ({ name }: Mention) => policy === 'all' || reviewed.has(name);
  const named = documents.map((document, i) =>
    nameDocument(
      document,
      (mentions[i] ?? []).map((inText) => inText.filter(isPublished)),
    ),
  );
  const names = gather(
    named.flatMap(({ occurrences }) => occurrences),
    authority.entries,
    found,
    new Set(before.map(({ id }) => id)),
    new Set(documents.map(({ language }) => new Intl.Locale(language).language)),
  );
  const merged = new Map(authority.entries.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto]] : [])));
  const ledger = nextNamesLedger(
    before,
    names.filter(({ hasPage }) => hasPage),
    merged,
  );
  return {
    documents: named.map(({ document }) => document),
    names,
    recognised: { names: found, demonyms },
    ledger,
    former: formerNames(ledger, names),
    faults,
  };
}
