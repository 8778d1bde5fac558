import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderFiles } from '../../../src/data/search/order-files.ts';
import { decode, encode, HASHES, hashOf, partOf } from '../../../src/search/index/order-part.ts';
import type { OrderFile } from '../../../src/search/index/word-order.ts';

const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);

test('numbers come back from their bytes', () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.maxSafeNat()), { maxLength: 200 }).map(sorted);
  fc.assert(
    fc.property(numbers, (all) => {
      expect([...decode(encode(all))]).toEqual(all);
    }),
  );
});

test('each part tells all records of each of its hashes, and no others', () => {
  const record = fc
    .array(fc.oneof(fc.nat(40), fc.integer({ min: 0, max: HASHES - 1 })), { maxLength: 400 })
    .map(sorted);
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 60 }), (records) => {
      const files = orderFiles(records.map(encode), 2)('index');
      expect(files).toEqual(orderFiles(records.map(encode))('index'));
      const { hash, parts, records: count } = top(files);
      expect(count).toBe(records.length);
      expect(files.size).toBe(parts + 1);
      for (const asked of [0, 7, 39, HASHES - 1, ...(records[0] ?? []).slice(0, 20)]) {
        const part = files.get(`search/order/${hash}/${partOf(asked, parts)}.bin`) ?? new Uint8Array();
        const found = [...decode(part)].filter((number) => Math.floor(number / count) === asked);
        const having = records.flatMap((its, at) => (its.includes(asked) ? [at] : []));
        expect(found.map((number) => number % count)).toEqual(having);
      }
    }),
    { numRuns: 50 },
  );
});

test('of a thousand pairs of words hardly one is taken for another', () => {
  const pairs = Array.from({ length: 60_000 }, (_, i) => [`ǀword${i % 250}`, `ǀ${(i * 7919).toString(36)}`]);
  const hashes = new Set(pairs.slice(0, 1000).map(hashOf));
  const taken = pairs.slice(1000).filter((pair) => hashes.has(hashOf(pair)));
  expect(taken.length / 59_000).toBeLessThan(0.002);
});

function top(files: ReadonlyMap<string, Uint8Array>): OrderFile {
  return JSON.parse(Buffer.from(files.get('search/order/index.json') ?? []).toString());
}
