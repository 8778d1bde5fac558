import type { Likeness } from '../likeness/likenesses.ts';

/** How much liker than the runner-up the moved one must be. */
const MARGIN = 0.1;

/** Pairs above a threshold of which each side is the other's best, by a margin. */
export function clearlyBest(pairs: readonly Likeness[], threshold: number): Likeness[] {
  const second = { old: new Map<number, number>(), new: new Map<number, number>() };
  const sorted = [...pairs].sort((one, other) => other.similarity - one.similarity || one.old - other.old);
  const first = { old: new Map<number, Likeness>(), new: new Map<number, Likeness>() };
  for (const pair of sorted) {
    for (const side of ['old', 'new'] as const) {
      if (!first[side].has(pair[side])) first[side].set(pair[side], pair);
      else if (!second[side].has(pair[side])) second[side].set(pair[side], pair.similarity);
    }
  }
  return sorted.filter(
    (pair) =>
      pair.similarity >= threshold &&
      first.old.get(pair.old) === pair &&
      first.new.get(pair.new) === pair &&
      pair.similarity - Math.max(second.old.get(pair.old) ?? 0, second.new.get(pair.new) ?? 0) >= MARGIN,
  );
}
