import { expect, test } from 'vitest';
import { overlaps } from '../../../src/corpus/addresses/likeness/overlap.ts';

test.each([
  ['a shared word of no other paragraph is rare', ['a mill', 'a ferry'], ['the mill', 'the bell'], 1],
  ['one of another paragraph of the last edition is not', ['a mill', 'a mill too'], ['the mill', 'the bell'], 0],
  ['one of another new paragraph is not', ['a mill', 'a ferry'], ['the mill', 'the mill too'], 0],
])('%s', (_, olds, news, rare) => {
  expect(overlaps(olds, news)(0, 0, []).rare).toBe(rare);
});
