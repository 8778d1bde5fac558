import { expect, test } from 'vitest';
import { holdReadings } from '../../../../src/corpus/names/recogniser/readings.ts';

const document = (text: string) => ({ texts: [text], guessable: undefined, language: 'en' });

test('a document that was counted is not read again for its names, and not held after them', () => {
  const { read, take } = holdReadings();
  const small = document('The boat came to Harrow.');
  const counted = read(small);
  expect(read(small)).toBe(counted);
  expect(take(small)).toBe(counted);
  expect(take(small)).not.toBe(counted);
  expect(take(small)).toEqual(counted);
});

test('of a large corpus no more is held than a memory has room for', () => {
  const { read, take } = holdReadings();
  const [large, small] = [document('The boat came. '.repeat(140_000)), document('One.')];
  const [first, second] = [read(large), read(small)];
  expect(take(large)).not.toBe(first);
  expect(take(small)).toBe(second);
});
