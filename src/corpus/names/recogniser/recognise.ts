import { indexAuthority } from '../authority/find-authority.ts';
import {
  type CorpusHints,
  corpusHints,
  type DocumentCounts,
  documentCounts,
  type SumOfCounts,
  sumOfCounts,
} from './tokens/form-counts.ts';
import type { Authority, Demonym, FoundName, Kind, Mention } from '../model.ts';
import { isOfLists } from './languages.ts';
import { formKey } from './pools/form.ts';
import { type DocumentNames, recogniseDocument } from './recognise-document.ts';
import { withPoints } from './with-points.ts';
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
  const { settled, ...merged } = mergedIn(found);
  return { ...merged, mentions: found.map(({ mentions }) => mentions.map((its) => its.map(settled))) };
}

/** The names of a corpus. @property settled a mention as the document knows it, with the name and the kind that it has in the corpus */
export type MergedNames = Pick<Recognised, 'names' | 'demonyms'> & { readonly settled: (mention: Mention) => Mention };

/** @param found the names of each document, in order */
export function mergedIn(found: readonly Omit<DocumentNames, 'mentions'>[]): MergedNames {
  const all = found.flatMap((document, place) =>
    document.names.map((name) => ({ ...name, first: { ...name.first, document: place } })),
  );
  const ids = sharedIds(all);
  const names = withPoints(mergedNames(all, ids));
  const kinds = new Map(names.map(({ id, kind }) => [id, kind]));
  const settled = (mention: Mention): Mention => {
    const name = ids.get(mention.name) ?? mention.name;
    return { ...mention, name, kind: kinds.get(name) ?? mention.kind };
  };
  return { names, demonyms: mergedDemonyms(found.flatMap((document) => document.demonyms)), settled };
}

/**
 * For each id another, if documents write one name with other accents or hyphens, or one place in other languages: that of the
 * spelling that is most frequent; of two languages that name a place as often, the one that the corpus has first.
 *
 * `bogota` → `bogotá`
 */
function sharedIds(names: readonly FoundName[]): ReadonlyMap<string, string> {
  const unknown = names.filter(({ isKnown }) => !isKnown);
  return new Map(
    [...Map.groupBy(unknown, ({ name, place }) => (place === undefined ? formKey(name) : `place: ${place}`))].flatMap(
      ([, alike]) => {
        const counts = new Map<string, number>();
        for (const { id, count } of alike) counts.set(id, (counts.get(id) ?? 0) + count);
        const isOfLanguages = alike[0]?.place !== undefined;
        const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (isOfLanguages ? 0 : a < b ? -1 : 1));
        return [...counts.keys()].map((id): [string, string] => [id, first?.[0] ?? id]);
      },
    ),
  );
}

function mergedNames(names: readonly FoundName[], ids: ReadonlyMap<string, string>): FoundName[] {
  return [...Map.groupBy(names, ({ id }) => ids.get(id) ?? id)]
    .map(([id, its]) => (its.length === 1 ? (its[0] as FoundName) : merged(id, its)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where only one document in so many takes a name for a person or place, it was chance. */
const MOST_SILENT = 4;

/** The documents vote on the kind, each with its evidence. */
function merged(id: string, names: readonly FoundName[]): FoundName {
  const votes = new Map<Kind, number>();
  for (const { kind, evidence } of names) if (kind !== 'other') votes.set(kind, (votes.get(kind) ?? 0) + evidence + 1);
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const isChance =
    best?.[0] !== 'organisation' && names.filter(({ kind }) => kind === best?.[0]).length * MOST_SILENT < names.length;
  const kind = best && !isChance ? best[0] : 'other';
  const clearest = [...names].sort(
    (a, b) => Number(b.kind === kind) - Number(a.kind === kind) || b.evidence - a.evidence,
  );
  const counts = new Map<string, number>();
  for (const { form, count } of names.flatMap(({ forms }) => forms)) counts.set(form, (counts.get(form) ?? 0) + count);
  return {
    ...(clearest[0] as FoundName),
    id,
    name: names.find((one) => one.id === id)?.name ?? id,
    first: (names[0] as FoundName).first,
    forms: [...counts]
      .map(([form, count]) => ({ form, count }))
      .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
    count: names.reduce((sum, { count }) => sum + count, 0),
    reasons: [...new Set(clearest.filter((name) => name.kind === kind).flatMap(({ reasons }) => reasons))],
  };
}

function mergedDemonyms(demonyms: readonly Demonym[]): Demonym[] {
  return [...Map.groupBy(demonyms, ({ form }) => form)]
    .map(([form, its]) => ({ form, place: its[0]?.place ?? '', count: its.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => (a.form < b.form ? -1 : 1));
}
