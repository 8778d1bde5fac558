/** A search in the address of the search page: there and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  enoughFor,
  NO_SEARCH,
  readAddress,
  type Search,
  writeAddress,
} from '../../../src/browser/search/search-address.ts';

const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text);

const search: fc.Arbitrary<Search> = fc.record({
  query: word,
  only: fc.array(word, { maxLength: 3 }),
  facets: fc.record({ kind: word, name: word, document: word, year: word }, { requiredKeys: [] }),
  position: fc.nat({ max: 1000 }),
});

test('a search comes back from its address as it was', () => {
  fc.assert(
    fc.property(search, (asked) => {
      expect(readAddress(writeAddress(asked))).toEqual(asked);
    }),
  );
});

test.each([
  ['', NO_SEARCH],
  ['?q=', NO_SEARCH],
  ['?q=TTP', { ...NO_SEARCH, query: 'TTP' }],
  ['?q=%20TTP%20&at=3', { ...NO_SEARCH, query: 'TTP', position: 3 }],
  ['?q=TTP&at=-1', { ...NO_SEARCH, query: 'TTP' }],
  ['?q=TTP&at=many', { ...NO_SEARCH, query: 'TTP' }],
  ['?q=TTP&at=1e9', { ...NO_SEARCH, query: 'TTP', position: 1000 }],
  ['?q=TTP&year=&colour=red', { ...NO_SEARCH, query: 'TTP' }],
  ['?q=TTP&year=2022&only=a&only=b', { ...NO_SEARCH, query: 'TTP', facets: { year: '2022' }, only: ['a', 'b'] }],
])('the address %s asks for %o', (address, asked) => {
  expect(readAddress(address)).toEqual(asked);
});

test('without a query the address has no parameters', () => {
  expect(writeAddress({ ...NO_SEARCH, facets: { year: '2022' } })).toBe('');
});

test('a first question, and a link to a result, ask for whole pages of seven', () => {
  expect([0, 1, 7, 8, 15].map((position) => enoughFor(position))).toEqual([7, 7, 7, 14, 21]);
});

test('who wants more is asked seven more for, however few or many were shown', () => {
  expect(enoughFor(5, 7)).toBe(14);
  expect(enoughFor(10, 14)).toBe(21);
  expect(enoughFor(15, 7)).toBe(21);
});
