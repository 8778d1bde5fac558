import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestInOrder, longestIncreasing, type Pair } from '../../../src/corpus/addresses/match/increasing.ts';

const few = fc.array(fc.nat(9), { maxLength: 8 });

/** All choices of items, in their order. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((all, item) => [...all, ...all.map((chosen) => [...chosen, item])], [[]]);
}

test('a longest increasing subsequence is increasing, and none is longer', () => {
  fc.assert(
    fc.property(few, (values) => {
      const isIncreasing = (chosen: readonly number[]) =>
        chosen.every((one, i) => i === 0 || one > (chosen[i - 1] ?? 0));
      const found = longestIncreasing(values).map((index) => values[index] ?? 0);
      expect(isIncreasing(found)).toBe(true);
      expect(found).toHaveLength(
        Math.max(
          ...subsets(values)
            .filter(isIncreasing)
            .map(({ length }) => length),
        ),
      );
    }),
  );
});

test('of pairs that keep the order of both sides none have a better sum', () => {
  const pair = fc.record({ old: fc.nat(5), new: fc.nat(5), score: fc.integer({ min: 1, max: 9 }) });
  const keepsOrder = (chosen: readonly Pair[]) =>
    chosen.every((one, i) => chosen.slice(0, i).every((other) => other.old < one.old && other.new < one.new));
  const sumOf = (chosen: readonly Pair[]) => chosen.reduce((sum, { score }) => sum + score, 0);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
      const found = bestInOrder(pairs, 6);
      expect(keepsOrder(found)).toBe(true);
      const sorted = pairs.toSorted((one, other) => one.old - other.old || one.new - other.new);
      expect(sumOf(found)).toBe(Math.max(...subsets(sorted).filter(keepsOrder).map(sumOf)));
    }),
  );
});
