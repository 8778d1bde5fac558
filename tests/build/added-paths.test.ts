import { expect, test } from 'vitest';
import type { Conversion } from '../../src/corpus/conversion.ts';
import { addedPaths } from '../../src/integrations/added-paths.ts';

const CORPUS = {
  site: { origin: 'https://example.org', base: '/texts' },
  documents: [{ ledger: { document: 'letters', formerly: ['post'] } }],
  delisted: [],
} as unknown as Conversion;

test('what the corpus did not make is told in one order, whether a page was taken from the last site or rendered', () => {
  const paths = ['', 'post/', 'letters/', 'names/oslo/', 'about/', 'index/poems/', 'index/essays/'];
  const added = ['/texts/about/', '/texts/index/essays/', '/texts/index/poems/'];
  expect(addedPaths(CORPUS, paths)).toEqual(added);
  expect(addedPaths(CORPUS, paths.toReversed())).toEqual(added);
});
