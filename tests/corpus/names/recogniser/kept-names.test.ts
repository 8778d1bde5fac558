import { expect, test } from 'vitest';
import type { Authority } from '../../../../src/corpus/names/model.ts';
import { recogniseAll, unrecognised } from '../../../../src/corpus/names/recogniser/recognise-all.ts';

const TEXT = [
  'Hans Brandt went to Berlin. Die Stadt is large, said Hans Brandt.',
  'Unser Verein was there with Anna Ash.',
];
const NOBODY: Authority = { entries: [], rejected: [] };

type Asked = Parameters<typeof unrecognised>;

test.each<[string, Asked, Asked]>([
  ['another language', [[TEXT], NOBODY, [], ['en']], [[TEXT], NOBODY, [], ['de']]],
  ['another text', [[TEXT], NOBODY], [[TEXT.slice(0, 1)], NOBODY]],
  ['fewer names that may be found', [[TEXT], NOBODY], [[TEXT], NOBODY, [new Set(['berlin'])]]],
  ['other names of an editor', [[TEXT], NOBODY], [[TEXT], { ...NOBODY, rejected: ['Hans Brandt'] }]],
])('what was found of one is not taken for that of %s', async (_what, one, other) => {
  const kept = new Map<string, unknown>();
  const found = recogniseAll(unrecognised(...one), kept);
  const next = recogniseAll(unrecognised(...other), kept);
  expect(next).toEqual(recogniseAll(unrecognised(...other)));
  expect(next[0]?.mentions).not.toEqual(found[0]?.mentions);
  expect(recogniseAll(unrecognised(...one), kept)).toEqual(found);
});
