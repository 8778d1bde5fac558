import { expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query/read-query.ts';

test.each([
  ['Abdullah Abdullah', ['abdullah', 'abdullah']],
  ['no No no NO', ['no', 'no']],
  ['no no "no no no"', ['no', 'no', 'no', 'no', 'no']],
])('%s: a word counts twice at most, but in quotation marks', (query, read) => {
  expect(readQuery(query).words.map(({ folded }) => folded)).toEqual(read);
});
