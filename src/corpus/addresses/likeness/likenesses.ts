import type { ComparedTexts } from './compared-texts.ts';
import { type Fingerprint, similarity } from './similarity.ts';

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

/** The likeliest pairs of old and new paragraphs, for each new one the most alike first; time grows with the text, not with the number of pairs. */
export function likenesses(texts: ComparedTexts, among: readonly number[], open: readonly number[]): Likeness[] {
  const having = oldsByFeature(texts, among);
  return open.flatMap((fresh) => {
    const print = texts.news[fresh];
    return print ? likeliest(print, texts, having).map((found) => ({ ...found, new: fresh })) : [];
  });
}

/** The old paragraphs in which each feature stands. */
function oldsByFeature({ olds }: ComparedTexts, among: readonly number[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const old of among) {
    for (const feature of distinct(olds[old])) {
      const having = index.get(feature);
      if (having) having.push(old);
      else index.set(feature, [old]);
    }
  }
  return index;
}

/** The old paragraphs that share most with a new one, and how similar they are. */
function likeliest(
  print: Fingerprint,
  { olds, weightOf }: ComparedTexts,
  having: ReadonlyMap<number, readonly number[]>,
): Omit<Likeness, 'new'>[] {
  const shared = new Map<number, number>();
  for (const feature of distinct(print)) {
    const some = having.get(feature) ?? [];
    if (some.length > COMMONEST) continue;
    for (const old of some) shared.set(old, (shared.get(old) ?? 0) + weightOf(feature));
  }
  return [...shared]
    .map(([old, weight]) => ({ old, weight: weight / ((olds[old]?.weight ?? 0) + print.weight) }))
    .filter(({ old }) => isComparable(olds[old]?.weight ?? 0, print.weight))
    .sort((one, other) => other.weight - one.weight || one.old - other.old)
    .slice(0, MOST_CANDIDATES)
    .flatMap(({ old }) => {
      const other = olds[old];
      return other ? [{ old, similarity: similarity(other, print, weightOf) }] : [];
    });
}

/** Each feature once: they are sorted. */
function distinct(print: Fingerprint | undefined): number[] {
  return [...(print?.features ?? [])].filter((feature, at, features) => at === 0 || features[at - 1] !== feature);
}

function isComparable(one: number, other: number): boolean {
  return Math.max(one, other) <= MOST_UNEQUAL * Math.min(one, other);
}
