import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { reasonText } from '../../src/frame/words.ts';
import { ask } from '../../src/search/ask.ts';
import type { Sources } from '../../src/search/index/sources.ts';
import { PROJECT } from '../../src/settings.ts';
import { addresses, sourcesOf } from './sources.ts';

let sources: Sources;

beforeAll(async () => {
  ({ sources } = await sourcesOf(join(PROJECT, 'seeds')));
});

test('a result says why it answers, and which forms are to be marked', async () => {
  const { names, results } = await ask(sources, { query: 'ISKP' });
  expect(names).toMatchObject([
    {
      id: 'islamic-state-khorasan',
      typed: 'ISKP',
      reason: { why: 'alias', typed: 'ISKP', name: 'Islamic State-Khorasan' },
    },
  ]);
  expect(results[0]?.address).toBe('p4');
  expect(results[0]?.reasons?.map(reasonText)).toEqual(['ISKP = Islamic State-Khorasan']);
  expect(results.flatMap(({ matches }) => matches)).toContain('IS-elimination Ks');
  expect(results.flatMap(({ excerpt }) => excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text))).toContain(
    'IS-K',
  );
});

test('what stands there as it was typed needs no reason', async () => {
  const { results } = await ask(sources, { query: 'wang yi' });
  expect(results).toHaveLength(1);
  expect(results[0]).not.toHaveProperty('reasons');
});

test('only the spelling that was typed is found where the reader wants that', async () => {
  const { results } = await ask(sources, { query: 'Afghans', onlySpelling: ['afghanistan'] });
  expect(results.map(({ address }) => address)).toEqual(['p10']);
});

test('words that no text has are said to be left out, and a name beside them is not taken for another', async () => {
  expect(await ask(sources, { query: 'attack on the Russian embassy' })).toMatchObject({ ignored: ['attack'] });
  expect(await ask(sources, { query: 'Nawaz Sharif' })).toMatchObject({
    results: [],
    ignored: [],
    offered: [{ word: 'Sharif', paragraphs: 1 }],
  });
});

test('small words alone are a phrase: none of them is left out, and none stands for all', async () => {
  const all = await ask(sources, { query: 'of the' });
  expect(all.results.map(({ address }) => address)).toEqual(['p5', 'p6', 'p12', 'p13']);
  for (const query of ['the of', 'who was', 'was it the'])
    expect(await ask(sources, { query }), query).toMatchObject({ results: [], ignored: [] });
  expect(await addresses(sources, 'was')).toEqual(['p8', 'p10', 'p11']);
});

test('words that stand in several paragraphs find the best of these, and say so', async () => {
  const { results } = await ask(sources, { query: 'Qatar Wang Yi' });
  expect(results).toHaveLength(1);
  expect(results[0]?.reasons).toEqual([{ why: 'spread' }]);
});

test('of words in several paragraphs the one is best that has the rarest', async () => {
  expect(await addresses(sources, 'inclusive government')).toEqual(['p11']);
  expect(await addresses(sources, 'withdrawal from Afghanistan')).toEqual(['p1']);
  expect(await addresses(sources, 'Kabul and Iran')).toEqual(['p7']);
});

test.each(['Central America', 'World Trade Organization', 'Al Arabiya', 'Qatar world cup', 'Fernando de la Mora'])(
  'of a query with a weak point no words are gathered from several paragraphs: %s',
  async (query) => expect((await ask(sources, { query })).results).toEqual([]),
);

test('two names that are a third one side by side are these two where only so a paragraph answers', async () => {
  expect((await addresses(sources, 'Pakistan Taliban'))[0]).toBe('p6');
  expect(await addresses(sources, 'Pakistan Taliban relations')).toEqual(['p9']);
  expect(await addresses(sources, 'Pakistan Taliban return')).toEqual(['p6']);
});

test('a word that only joins others is no name by itself', async () => {
  expect(await addresses(sources, 'Faisal bin Farhan Al Aud')).toEqual(['p2']);
});

test('facets count the answers, and a choice leaves those that have it', async () => {
  const all = await ask(sources, { query: 'Kabul' });
  const names = all.facets.find(({ name }) => name === 'name')?.values ?? [];
  const wang = names.find(({ value }) => value === 'wang-yi');
  expect(wang).toEqual({ value: 'wang-yi', label: 'Wang Yi', count: 1 });
  expect(all.facets.map(({ name }) => name)).not.toContain('document');
  const chosen = await ask(sources, { query: 'Kabul', facets: { name: 'wang-yi' } });
  expect(chosen.results.map(({ address }) => address)).toEqual(['p8']);
  expect(chosen.total).toBe(1);
});

describe('of any query', () => {
  test.each([
    '"',
    '“”',
    '.*+?^${}()|[]\\',
    '<b>x</b>',
    '\ud800',
    'كابل',
    'Kabul '.repeat(2000),
    'a'.repeat(10_000),
    '__proto__',
  ])('an answer comes: %j', async (query) => expect((await ask(sources, { query })).query).toBe(query));

  test('the excerpt is a stretch of the paragraph, and every match a form in it', async () => {
    const words = fc.constantFrom(
      'Kabul',
      'IS-K',
      'the',
      '"Not all"',
      'Stanekzai',
      'trade',
      'Afghan',
      'U.S.',
      '🏴',
      'ed',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 3 }), async (typed) => {
        for (const { excerpt, matches } of (await ask(sources, { query: typed.join(' ') })).results) {
          expect(excerpt.every(({ text }) => text !== '')).toBe(true);
          expect(matches.length).toBeGreaterThan(0);
          expect(excerpt.some(({ isMatch }) => isMatch)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('the order of words does not decide which paragraphs answer', async () => {
  expect((await addresses(sources, 'embassy Russian')).sort()).toEqual(
    (await addresses(sources, 'Russian embassy')).sort(),
  );
});

test.each(['¶ 7', '¶7', 'p7', '#p7', 'P7', 'para. 7', 'kabul-and-islamabad#p7', '/kabul-and-islamabad/#p7', '§7.'])(
  '"%s" opens the paragraph of this number',
  async (query) => {
    const { opens, results } = await ask(sources, { query });
    expect(opens).toBe('/kabul-and-islamabad/#p7');
    expect(results[0]).toMatchObject({ address: 'p7', way: 'number' });
  },
);

test.each(['p99', 'another-text#p7', 'map7', '7'])('"%s" opens no paragraph', async (query) =>
  expect(await ask(sources, { query })).not.toHaveProperty('opens'),
);
