import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from '../../../src/data/search/near-words.ts';
import { likeness } from '../../../src/search/names/likeness.ts';

const letters = fc.array(fc.constantFrom(...'aeiouykqszhwvdtñ'), { maxLength: 10 }).map((all) => all.join(''));
const word = fc.tuple(fc.constantFrom(...'aeyksztñ'), letters).map((parts) => parts.join(''));

/** A word, and one that differs from it in a few letters at one place. */
const pair = fc.tuple(word, letters, fc.nat(9), fc.nat(3), fc.nat(3)).map(([known, others, at, left, put]) => ({
  known,
  typed: known.slice(0, at) + others.slice(0, put) + known.slice(at + left) || known,
}));

test('a word is near just where it begins a known one or is like it', () => {
  fc.assert(
    fc.property(pair, fc.array(word, { maxLength: 6 }), ({ known, typed }, others) => {
      const all = [...others, known];
      const isMeant = all.some((one) => likeness(typed, one) !== undefined || one.startsWith(typed));
      expect(nearWords(all)(typed)).toBe(isMeant);
    }),
    { numRuns: 20_000 },
  );
});

test('a word with other letters is far from all', () => {
  expect(nearWords(['stanekzai', 'islamabad'])('flower')).toBe(false);
});
