import { expect, test } from 'vitest';
import type { Metadata } from '../../../src/corpus/model.ts';
import { settle } from '../../../src/corpus/read/settle.ts';

const seed = (file: string, title: string, metadata: Metadata = {}, keys: Record<string, string> = {}) => ({
  seed: {
    listing: { file, title, metadata, place: { file: 'INDEX.md', line: 3 } },
    content: () => ({ bytes: new Uint8Array(), text: 'Text.' }),
    firstLine: 1,
  },
  entries: Object.entries(keys).map(([key, value], i) => ({ key, value, place: { file, line: i + 2 } })),
});

test.each([
  ['a title', [seed('x.txt', 'The Title')], ['the-title']],
  ['the name of the file', [seed('a/First one.txt', '👍')], ['first-one']],
  ['neither', [seed('👍.txt', '!')], ['document']],
  ['the same title', [seed('a.txt', 'T'), seed('b.txt', 'T'), seed('c.txt', 'T')], ['t', 't-2', 't-3']],
  [
    'the title of another with a number',
    [seed('a.txt', 'T'), seed('b.txt', 'T 2'), seed('c.txt', 'T')],
    ['t', 't-2', 't-3'],
  ],
  ['an address that comes later', [seed('a.txt', 'T'), seed('b.txt', 'U', { address: 't' })], ['t-2', 't']],
  ['a name of the site', [seed('a.txt', 'Search'), seed('b.txt', '404')], ['search-2', '404-2']],
  ['a file in public/', [seed('a.txt', 'Favicon'), seed('b.txt', '_Headers')], ['favicon-2', 'headers']],
])('an address made from %s', (_what, seeds, ids) => {
  const { manuscripts, faults } = settle(seeds, [], ['favicon.svg', '_headers'], false);
  expect(faults).toEqual([]);
  expect(manuscripts.map(({ id }) => id)).toEqual(ids);
});

test('INDEX.md wins over front matter, key by key', () => {
  const { manuscripts } = settle([seed('a.md', 'T', { author: 'A' }, { author: 'B', date: '2022' })], [], [], false);
  expect(manuscripts[0]?.metadata).toEqual({ author: 'A', date: '2022' });
});

test('a draft of its own front matter is in dev only', () => {
  const drafts = [seed('a.md', 'T', {}, { draft: 'yes' }), seed('b.md', 'U', { draft: false }, { draft: 'yes' })];
  expect(settle(drafts, [], [], false).manuscripts.map(({ id }) => id)).toEqual(['u']);
  expect(settle(drafts, [], [], true).manuscripts.map(({ id }) => id)).toEqual(['t', 'u']);
});

test('an address taken is told where it was written', () => {
  const { faults } = settle(
    [seed('a.md', 'T', {}, { address: 'x' }), seed('b.md', 'U', {}, { author: 'B', address: 'x' })],
    [],
    [],
    false,
  );
  expect(faults).toMatchObject([{ code: 'address-taken', place: { file: 'b.md', line: 3 } }]);
  expect(faults[0]?.message).toContain('"a.md"');
});
