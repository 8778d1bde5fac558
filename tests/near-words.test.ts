import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from '../src/data/near-words.ts';
import { likeness } from '../src/search/likeness.ts';

const word = fc.array(fc.constantFrom(...'aeiouykqszhdtñ'), { minLength: 1, maxLength: 10 }).map((all) => all.join(''));

test('no word that is like a known one is said to be far from all', () => {
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1, maxLength: 6 }), (typed, known) => {
      const isLike = known.some((one) => likeness(typed, one) !== undefined || one.startsWith(typed));
      expect(isLike && !nearWords(known)(typed)).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test('a slip away from a known one is said to be like it', () => {
  fc.assert(
    fc.property(word, fc.nat(9), (known, at) => {
      expect(nearWords([known])(known.slice(0, at) + known.slice(at + 1))).toBe(true);
    }),
  );
});

test('a word with other letters is far from all', () => {
  expect(nearWords(['stanekzai', 'islamabad'])('flower')).toBe(false);
});
