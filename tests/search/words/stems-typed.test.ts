import { expect, test } from 'vitest';
import { stemsTyped } from '../../../src/search/query/stems-typed.ts';
import { english } from '../../../src/search/stems/english.ts';

test.each([
  ['the last word of a query', 'human righ', ['righ']],
  ['as it is looked up', 'Talking', ['talk']],
  ['not while it is short', 'human rig', []],
  ['not where words have no edge', '北京北京北京', []],
  ['nothing of nothing', '', []],
])('what is brought while typing: %s', (_, typed, stems) => {
  expect(stemsTyped(typed, 4, [english])).toEqual(stems);
});
