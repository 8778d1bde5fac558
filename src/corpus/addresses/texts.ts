import type { Former, Matching } from './matching.ts';
import { type Fingerprint, fingerprints, similarity, type WeightOf } from './similarity.ts';

/** The paragraphs that are compared, as fingerprints; of a paragraph that is matched already, an empty one. */
export type Texts = {
  /** Of the last edition's paragraphs, then of former ones. */
  readonly olds: readonly Fingerprint[];
  readonly news: readonly Fingerprint[];
  readonly weightOf: WeightOf;
};

export function textsOf(
  { heirs }: Matching,
  olds: readonly string[],
  news: readonly string[],
  formers: readonly Former[],
): Texts {
  const sought = [...olds, ...formers.map(({ text }) => text)].map((text, old) => (heirs[old] === -1 ? text : ''));
  const { prints, weightOf } = fingerprints([...sought, ...news]);
  return { olds: prints.slice(0, sought.length), news: prints.slice(sought.length), weightOf };
}

/** An old and a new paragraph that have something in common. */
export type Likeness = {
  readonly old: number;
  readonly new: number;
  /** From 0 to 1. */
  readonly similarity: number;
};

/** Features that stand in more of the old paragraphs do not make two a candidate pair. */
const COMMONEST = 50;

/** Texts of which one weighs so many times the other are not compared: whole ones are found by their runs. */
const MOST_UNEQUAL = 50;

/** Candidates that are looked at for one new paragraph. */
const MOST_CANDIDATES = 12;

/** The likeliest pairs of old and new paragraphs; time grows with the text, not with the number of pairs. */
export function likenesses(
  { olds, news, weightOf }: Texts,
  among: readonly number[],
  open: readonly number[],
): Likeness[] {
  const index = new Map<number, number[]>();
  for (const old of among) {
    olds[old]?.features.forEach((feature, at, features) => {
      if (at > 0 && features[at - 1] === feature) return;
      const having = index.get(feature);
      if (having) having.push(old);
      else index.set(feature, [old]);
    });
  }
  return open.flatMap((fresh) => {
    const print = news[fresh];
    if (!print) return [];
    const shared = new Map<number, number>();
    print.features.forEach((feature, at, features) => {
      if (at > 0 && features[at - 1] === feature) return;
      const having = index.get(feature) ?? [];
      if (having.length > COMMONEST) return;
      for (const old of having) shared.set(old, (shared.get(old) ?? 0) + weightOf(feature));
    });
    return [...shared]
      .map(([old, weight]) => ({ old, weight: weight / ((olds[old]?.weight ?? 0) + print.weight) }))
      .filter(({ old }) => isComparable(olds[old]?.weight ?? 0, print.weight))
      .sort((one, other) => other.weight - one.weight || one.old - other.old)
      .slice(0, MOST_CANDIDATES)
      .flatMap(({ old }) => {
        const other = olds[old];
        return other ? [{ old, new: fresh, similarity: similarity(other, print, weightOf) }] : [];
      });
  });
}

function isComparable(one: number, other: number): boolean {
  return Math.max(one, other) <= MOST_UNEQUAL * Math.min(one, other);
}
