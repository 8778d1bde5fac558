import { expect, test } from 'vitest';
import { shardsFor } from '../../../src/build/divided/steps.ts';

test('a corpus has a shard for each thousand documents, and no more than are given machines at a time', () => {
  expect([1, 1000, 1001, 2400, 20_000, 1_000_000].map(shardsFor)).toEqual([1, 1, 2, 3, 20, 20]);
});
