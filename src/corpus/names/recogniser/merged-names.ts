/** The names of a corpus, by those of its documents, of which one is looked at a time. */
import type { Demonym, FoundName, Kind, Mention } from '../model.ts';
import { formKey } from './pools/form.ts';
import type { DocumentNames } from './recognise-document.ts';
import type { Recognised } from './recognise.ts';
import { withPoints } from './with-points.ts';

/** The names of a corpus. @property settled a mention as the document knows it, with the name and the kind that it has in the corpus */
export type MergedNames = Pick<Recognised, 'names' | 'demonyms'> & { readonly settled: (mention: Mention) => Mention };

/** @param found the names of each document, in order; they are gone through several times, and not held */
export function mergedIn(found: () => Iterable<Omit<DocumentNames, 'mentions'>>): MergedNames {
  const ids = sharedIds(namesIn(found()));
  const byId = new Map<string, ReturnType<typeof startName>>();
  for (const name of namesIn(found())) {
    const id = ids.get(name.id) ?? name.id;
    const merging = byId.get(id) ?? startName(id);
    byId.set(id, merging);
    merging.add(name);
  }
  const names = withPoints(
    byId
      .values()
      .map(({ end }) => end())
      .toArray()
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const kinds = new Map(names.map(({ id, kind }) => [id, kind]));
  const settled = (mention: Mention): Mention => {
    const name = ids.get(mention.name) ?? mention.name;
    return { ...mention, name, kind: kinds.get(name) ?? mention.kind };
  };
  return { names, demonyms: mergedDemonyms(found()), settled };
}

function* namesIn(found: Iterable<Pick<DocumentNames, 'names'>>): Generator<FoundName> {
  let document = 0;
  for (const { names } of found) {
    for (const name of names) yield { ...name, first: { ...name.first, document } };
    document += 1;
  }
}

/**
 * For each id another, if documents write one name with other accents or hyphens, or one place in other languages: that of the
 * spelling that is most frequent; of two languages that name a place as often, the one that the corpus has first.
 *
 * `bogota` → `bogotá`
 */
function sharedIds(names: Iterable<FoundName>): ReadonlyMap<string, string> {
  const alike = new Map<string, { readonly isPlace: boolean; readonly counts: Map<string, number> }>();
  for (const { id, name, place, isKnown, count } of names) {
    if (isKnown) continue;
    const key = place === undefined ? formKey(name) : `place: ${place}`;
    const group = alike.get(key) ?? { isPlace: place !== undefined, counts: new Map() };
    alike.set(key, group);
    group.counts.set(id, (group.counts.get(id) ?? 0) + count);
  }
  return new Map(
    [...alike.values()].flatMap(({ isPlace, counts }) => {
      const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (isPlace ? 0 : a < b ? -1 : 1));
      return [...counts.keys()].map((id): [string, string] => [id, first?.[0] ?? id]);
    }),
  );
}

/** Where only one document in so many takes a name for a person or place, it was chance. */
const MOST_SILENT = 4;

/** What is said by those that take a name for one kind. */
type OfKind = {
  readonly kind: Kind;
  documents: number;
  /** Of all together. */
  evidence: number;
  /** The one with most evidence, of several the first. */
  clearest: FoundName;
  /** Each with the most evidence beside which it stands; where several have as much, in order. */
  readonly reasons: Map<string, number>;
};

/** A name of the corpus, of those of its documents, which are added in order. They vote on the kind, each with its evidence. */
function startName(id: string): { add(name: FoundName): void; end(): FoundName } {
  const kinds = new Map<Kind, OfKind>();
  const forms = new Map<string, number>();
  let [documents, count] = [0, 0];
  let first: FoundName | undefined;
  let clearest: FoundName | undefined;
  let called: string | undefined;
  return {
    add(name) {
      documents += 1;
      count += name.count;
      first ??= name;
      if (!clearest || name.evidence > clearest.evidence) clearest = name;
      if (name.id === id) called ??= name.name;
      for (const { form, count: its } of name.forms) forms.set(form, (forms.get(form) ?? 0) + its);
      const of = kinds.get(name.kind) ?? startKind(name);
      kinds.set(name.kind, of);
      addTo(of, name);
    },
    end() {
      const [best] = kinds
        .values()
        .filter(({ kind }) => kind !== 'other')
        .toArray()
        .sort((a, b) => b.evidence - a.evidence || (a.kind < b.kind ? -1 : 1));
      const isChance = best?.kind !== 'organisation' && (best?.documents ?? 0) * MOST_SILENT < documents;
      const kind = best && !isChance ? best.kind : 'other';
      const of = kinds.get(kind);
      return {
        ...((of?.clearest ?? clearest) as FoundName),
        id,
        name: called ?? id,
        first: (first as FoundName).first,
        forms: [...forms]
          .map(([form, its]) => ({ form, count: its }))
          .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
        count,
        reasons: [...(of?.reasons ?? [])].sort(([, one], [, other]) => other - one).map(([reason]) => reason),
      };
    },
  };
}

function startKind(name: FoundName): OfKind {
  return { kind: name.kind, documents: 0, evidence: 0, clearest: name, reasons: new Map() };
}

function addTo(of: OfKind, name: FoundName): void {
  of.documents += 1;
  // One that nothing speaks for is a vote, too.
  of.evidence = of.evidence + name.evidence + 1;
  if (name.evidence > of.clearest.evidence) of.clearest = name;
  for (const reason of name.reasons) {
    const most = of.reasons.get(reason);
    if (most !== undefined && most >= name.evidence) continue;
    of.reasons.delete(reason);
    of.reasons.set(reason, name.evidence);
  }
}

function mergedDemonyms(found: Iterable<Pick<DocumentNames, 'demonyms'>>): Demonym[] {
  const byForm = new Map<string, { readonly form: string; readonly place: string; count: number }>();
  for (const { demonyms } of found)
    for (const { form, place, count } of demonyms) {
      const known = byForm.get(form);
      if (known) known.count += count;
      else byForm.set(form, { form, place, count });
    }
  return [...byForm.values()].sort((a, b) => (a.form < b.form ? -1 : 1));
}
