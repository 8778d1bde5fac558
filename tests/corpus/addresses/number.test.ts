import { expect, test } from 'vitest';
import { number } from '../../../src/corpus/addresses/number.ts';

test('suffixes go on past z', () => {
  const kept = ['p1', ...Array.from({ length: 28 }, () => undefined), 'p2'];
  const numbers = number(kept, ['p1', 'p2']);
  expect(numbers.slice(24, 30)).toEqual(['p1x', 'p1y', 'p1z', 'p1aa', 'p1ab', 'p2']);
});

test('what was ever given is not given again', () => {
  expect(number(['p1', undefined, 'p2', undefined], ['p1', 'p1a', 'p2', 'p3'])).toEqual(['p1', 'p1b', 'p2', 'p4']);
});

test('the number of the one before it, wherever that was first', () => {
  expect(number(['p9', undefined, 'p1', undefined, 'p9c'], ['p1', 'p9', 'p9c'])).toEqual([
    'p9',
    'p9a',
    'p1',
    'p1a',
    'p9c',
  ]);
});
