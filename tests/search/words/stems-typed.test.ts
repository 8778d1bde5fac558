import { expect, test } from 'vitest';
import { stemsBegun, stemsTyped } from '../../../src/search/query/stems-typed.ts';
import { english } from '../../../src/search/stems/english.ts';

test.each([
  ['the last word of a query', 'human righ', ['righ']],
  ['as it is looked up', 'Walkers', ['walker']],
  ['not while it is short', 'human rig', []],
  ['not an ending that has only begun', 'he was walkin', ['walk']],
  ['not where words have no edge', '北京北京北京', []],
  ['nothing behind a space', 'walking ', []],
  ['nothing of nothing', '', []],
])('what is brought while typing: %s', (_, typed, stems) => {
  expect(stemsBegun(typed, 4, [english])).toEqual(stems);
});

test.each([
  ['the last word of a query, short or long', 'human be', ['be']],
  ['as it is looked up', 'Walking', ['walk']],
  ['nothing of nothing', '', []],
])('what is brought when typing seems to pause: %s', (_, typed, stems) => {
  expect(stemsTyped(typed, [english])).toEqual(stems);
});
