import { expect, test } from 'vitest';
import { isBase, isSite, readCorpusKeys, readMetadata } from '../../src/corpus/read/metadata.ts';

const entry = (key: string, value: string, line = 1) => ({ key, value, place: { file: 'INDEX.md', line } });

test.each([
  ['author', ' Jane Doe ', 'Jane Doe'],
  ['date', '2022', '2022'],
  ['date', '2022-10', '2022-10'],
  ['date', '2024-02-29', '2024-02-29'],
  ['language', 'zh-Hant', 'zh-Hant'],
  ['source', 'https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['address', 'الجسر-القديم', 'الجسر-القديم'],
  ['paragraph', '20', 20],
  ['paragraph', '300', 300],
  ['supplied', 'title, date', ['title', 'date']],
  ['draft', 'Yes', true],
  ['draft', 'no', false],
])('%s: %s is read as %j', (key, value, read) => {
  expect(readMetadata([entry(key, value)])).toEqual({ metadata: { [key]: read }, faults: [] });
});

test.each([
  ['author', ' '],
  ['date', '2023-02-29'],
  ['date', '2022-1'],
  ['date', 'October 2022'],
  ['date', '-2022'],
  ['language', 'english language'],
  ['language', 'en_US'],
  ['source', 'ftp://example.org'],
  ['source', 'https://'],
  ['source', 'javascript:alert(1)'],
  ['address', 'Two Words'],
  ['address', '../a'],
  ['address', ''],
  ['address', 'cafe\u0301'],
  ['paragraph', '19'],
  ['paragraph', '301'],
  ['paragraph', '6e1'],
  ['supplied', 'title, rights'],
  ['draft', 'maybe'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
])('%s: %s is told how to be written', (key, value) => {
  const { metadata, faults } = readMetadata([entry(key, value, 7)]);
  expect(metadata).toEqual({});
  expect(faults).toMatchObject([{ code: 'bad-metadata', place: { line: 7 } }]);
});

test('the keys of the corpus are its own', () => {
  const { keys, faults } = readCorpusKeys([
    entry('site', 'https://example.org/kabul'),
    entry('names', 'reviewed'),
    entry('author', 'x', 3),
  ]);
  expect(keys).toEqual({ site: 'https://example.org/kabul', names: 'reviewed' });
  expect(faults.map(({ place }) => place.line)).toEqual([3]);
});

test.each([
  ['https://example.org', true],
  ['http://localhost:4321/a/b/', true],
  ['https://example.org?q', false],
  ['https://user@example.org', false],
  ['https://example.org/a b', false],
  ['example.org', false],
])('that %s can be a site is %j', (value, is) => expect(isSite(value)).toBe(is));

test.each([
  ['/', true],
  ['/kabul', true],
  ['/texts/kabul/', true],
  ['kabul', false],
  ['/a//b', false],
  ['/../a', false],
  ['/a?b', false],
])('that %s can be a base is %j', (value, is) => expect(isBase(value)).toBe(is));
