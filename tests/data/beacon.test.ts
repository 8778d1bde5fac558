import { expect, test } from 'vitest';
import type { Conversion } from '../../src/corpus/conversion.ts';
import { beacon } from '../../src/data/names/names-data.ts';

test('a name with an entry is a link with two bars: after one alone an annotation would stand', () => {
  const name = (id: string, wikidata?: string, hasPage = true) => ({ id, wikidata, hasPage });
  const names = [name('kabul', 'Q5838'), name('mumbai-मुंबई', 'Q1156'), name('nobody'), name('seldom', 'Q1', false)];
  const site = { origin: 'https://example.org', base: '/kabul' };
  const lines = beacon({ names, corpus: { title: 'Papers' }, site } as unknown as Conversion).split('\n');
  expect(lines).toEqual([
    '#FORMAT: BEACON',
    '#PREFIX: http://www.wikidata.org/entity/',
    '#TARGET: https://example.org/kabul/names/{ID}/',
    '#NAME: Papers',
    'Q5838||kabul',
    'Q1156||mumbai-मुंबई',
    '',
  ]);
});
