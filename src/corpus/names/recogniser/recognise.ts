import { indexAuthority } from '../authority/find-authority.ts';
import { countForms, type FormCounts } from './tokens/form-counts.ts';
import type { Authority, Demonym, FoundName, Kind, Mention } from '../model.ts';
import { listedRules } from '../lists/languages/language-rules.ts';
import { formKey } from './pools/form.ts';
import { type DocumentNames, recogniseDocument } from './recognise-document.ts';
import { readParagraph, type TokenisedParagraph } from './tokens/read-paragraph.ts';

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
  const share = withTokens({ documents, guessable, languages, place: 0 });
  // One document is a corpus by itself, and is counted as such.
  return recognisedIn(recogniseShare(share, authority, documents.length > 1 ? countShare(share) : undefined));
}

/** The plain texts of the paragraphs of a document. */
export type Texts = readonly string[];

/** Ids of names that the rules may find in a document; not given, they may find any. */
export type Guessable = ReadonlySet<string> | undefined;

/** Documents that stand side by side in a corpus, with the place of the first, from 0. */
export type Share = {
  readonly documents: readonly Texts[];
  readonly guessable: readonly Guessable[];
  /** Of each document, as BCP 47 writes it; English, where it is not given. */
  readonly languages: readonly string[];
  readonly place: number;
  /** The paragraphs of each document that is counted, where they fit into memory: they are read twice otherwise. */
  readonly read?: readonly (readonly TokenisedParagraph[] | undefined)[];
};

/** A share with its tokens, if it is small. */
function withTokens(share: Share): Share {
  const { documents } = share;
  const length = documents.reduce((sum, texts) => sum + texts.reduce((units, text) => units + text.length, 0), 0);
  if (documents.length === 1 || length > LONGEST_KEPT) return share;
  return {
    ...share,
    read: documents.map((texts, i) => (isCounted(share, i) ? texts.map((text) => readParagraph(text)) : undefined)),
  };
}

/** UTF-16 units of text whose tokens are kept: of a hundred essays, some 30 MB. */
const LONGEST_KEPT = 1_000_000;

/** Whether a document is of those whose capitals tell. */
function isCounted({ guessable, languages }: Share, place: number): boolean {
  return guessable[place] === undefined && !listedRules(languages[place] ?? 'en');
}

/** How these documents write each word. */
export function countShare(share: Share): FormCounts {
  return countForms(paragraphsOf(share));
}

/** The names of each document by itself. @param counts of the whole corpus, if it is larger than the document */
export function recogniseShare(
  { documents, guessable, languages, place, read }: Share,
  authority: Authority,
  counts: FormCounts | undefined,
): DocumentNames[] {
  const index = indexAuthority(authority);
  return documents.map((texts, i) =>
    recogniseDocument(texts, place + i, index, counts, guessable[i], languages[i], read?.[i]),
  );
}

/** The names of a corpus, by those of its documents, in order. */
export function recognisedIn(found: readonly DocumentNames[]): Recognised {
  const all = found.flatMap((document) => document.names);
  const ids = sharedIds(all);
  const names = mergedNames(all, ids);
  const kinds = new Map(names.map(({ id, kind }) => [id, kind]));
  const settled = (mention: Mention): Mention => {
    const name = ids.get(mention.name) ?? mention.name;
    return { ...mention, name, kind: kinds.get(name) ?? mention.kind };
  };
  return {
    mentions: found.map(({ mentions }) => mentions.map((its) => its.map(settled))),
    names,
    demonyms: mergedDemonyms(found.flatMap((document) => document.demonyms)),
  };
}

/** One at a time: the tokens of a large corpus do not fit into memory. */
function* paragraphsOf(share: Share): Generator<TokenisedParagraph> {
  for (const [i, texts] of share.documents.entries()) {
    if (!isCounted(share, i)) continue;
    const read = share.read?.[i];
    if (read) yield* read;
    else for (const text of texts) yield readParagraph(text);
  }
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

/** The documents vote on the kind, each with its evidence; those that do not say have no vote. */
function merged(id: string, names: readonly FoundName[]): FoundName {
  const votes = new Map<Kind, number>();
  for (const { kind, evidence } of names) if (kind !== 'other') votes.set(kind, (votes.get(kind) ?? 0) + evidence + 1);
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kind = best?.[0] ?? 'other';
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
