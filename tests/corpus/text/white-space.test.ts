import { expect, test } from 'vitest';
import { foldSpaces, isBlank, plainSpaces } from '../../../src/corpus/text/white-space.ts';

test.each([
  ['  a \t\n b  ', 'a b', 'a b'],
  ['\uFEFFa\uFEFFb\uFEFF', 'a\uFEFFb', 'a b'],
  ['10\u00a0km\u2009away', '10\u00a0km\u2009away', '10 km away'],
  ['a\u00a0 b', 'a b', 'a b'],
  ['a\u2028b\u0085c\u2029d', 'a b c d', 'a b c d'],
  ['a\u200bb\u200dc', 'a\u200bb\u200dc', 'a\u200bb\u200dc'],
  ['', '', ''],
])('%j is folded to %j and, plainly, to %j', (text, folded, plain) => {
  expect([foldSpaces(text), plainSpaces(text), plainSpaces(foldSpaces(text))]).toEqual([folded, plain, plain]);
});

test.each([
  ['', true],
  [' \t\n\u00a0\u3000\uFEFF\u2028', true],
  ['\u200b', false],
  [' a ', false],
])('that %j is blank is %j', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});

test('a long row of spaces takes no long time', () => {
  expect(plainSpaces(`${' '.repeat(1_000_000)}a${' '.repeat(1_000_000)}b`)).toBe('a b');
}, 2000);
