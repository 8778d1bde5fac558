import { expect, test } from 'vitest';
import { stemsTyped } from '../../../src/search/query/stems-typed.ts';
import { english } from '../../../src/search/stems/english.ts';

test.each([
  ['the last word of a query', 'human righ', ['righ']],
  ['as it is looked up', 'Walkers', ['walker']],
  ['not while it is short', 'human rig', []],
  ['short too behind a space', 'red ', ['red']],
  ['but no small word', 'how ', []],
  ['not where words have no edge', '北京北京北京', []],
  ['nothing of nothing', '', []],
])('what is brought while typing: %s', (_, typed, stems) => {
  expect(stemsTyped(typed, [english], 4)).toEqual(stems);
});

test.each([
  ['the last word of a query, short or long', 'human be', ['be']],
  ['as it is looked up', 'Walking', ['walk']],
  ['nothing of nothing', '', []],
])('what is brought when typing seems to pause: %s', (_, typed, stems) => {
  expect(stemsTyped(typed, [english])).toEqual(stems);
});
