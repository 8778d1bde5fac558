/** Results of many documents: none crowds out the others, and none is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../../src/search/answer.ts';
import { foldResults } from '../../../src/browser/search/answer/fold-results.ts';

/** `a a b` as three results, of the documents a, a and b. */
function results(documents: string): Result[] {
  return [...documents].map((document, i) => ({
    document,
    title: document,
    address: `p${i}`,
    number: `${i}`,
    path: `/${document}/#p${i}`,
    language: 'en',
    way: 'typed',
    excerpt: [],
    matches: [],
  }));
}

/** What is shown, with the number of those that are folded behind it: `a b+2`. */
function shown(documents: string): string {
  return foldResults(results(documents))
    .map(({ result, more }) => result.document + (more.length > 0 ? `+${more.length}` : ''))
    .join(' ');
}

test.each([
  ['', ''],
  ['aab', 'a a b'],
  ['aaaaaaaaab', 'a a a a a a a a a b'],
  ['aaaaaaaaabaab', 'a a a a a a a a a+2 b b'],
  ['abababababaabbc', 'a b a b a b a b a+2 b+2 c'],
  ['aaaaaaaaaaaaaa', 'a a a a a a a a a a a a a a'],
])('of %o is shown: %s', (documents, expected) => {
  expect(shown(documents)).toBe(expected);
});

test('every result is there once, and what is shown stands best first', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 60 }), (documents) => {
      const folded = foldResults(results(documents));
      const places = folded.map(({ result }) => Number(result.number));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const all = folded.flatMap(({ result, more }) => [result, ...more]).map(({ address }) => address);
      expect(all.sort()).toEqual(
        results(documents)
          .map(({ address }) => address)
          .sort(),
      );
    }),
  );
});
