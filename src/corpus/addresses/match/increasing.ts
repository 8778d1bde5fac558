/**
 * The indices of a longest strictly increasing subsequence.
 *
 * `[5, 1, 2, 9, 3]` → `[1, 2, 4]`
 */
export function longestIncreasing(values: readonly number[]): number[] {
  const ends: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const chain: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) chain.push(index);
  return chain.reverse();
}

/** An old and a new paragraph, and what there is to say for them: more is better. */
export type Pair = { readonly old: number; readonly new: number; readonly score: number };

/** The pairs of the best sum that keep the order of both sides; each paragraph is in one at most. */
export function bestInOrder(pairs: readonly Pair[], news: number): Pair[] {
  const sorted = [...pairs].sort((one, other) => one.old - other.old || other.new - one.new);
  const sums = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  /** A Fenwick tree: the best pair that ends before a new paragraph. */
  const tree = new Int32Array(news + 1).fill(-1);
  let best = -1;
  sorted.forEach((pair, index) => {
    let before = -1;
    for (let at = pair.new; at > 0; at -= at & -at) before = better(before, tree[at] ?? -1);
    previous[index] = before;
    sums[index] = pair.score + (before < 0 ? 0 : (sums[before] ?? 0));
    for (let at = pair.new + 1; at <= news; at += at & -at) tree[at] = better(tree[at] ?? -1, index);
    best = better(best, index);
  });
  const chain: Pair[] = [];
  for (let index = best; index >= 0; index = previous[index] ?? -1) {
    const pair = sorted[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();

  function better(one: number, other: number): number {
    if (other < 0) return one;
    return one < 0 || (sums[other] ?? 0) > (sums[one] ?? 0) ? other : one;
  }
}
