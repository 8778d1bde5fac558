import { expect, test } from 'vitest';
import { PROJECT } from '../../../src/settings.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_KEYS } from '../../../src/corpus/read/metadata-keys.ts';
import { ignoredKeys, readCorpusKeys, readFrontMatter, readMetadata } from '../../../src/corpus/read/metadata.ts';
import { isBase, isSite } from '../../../src/corpus/read/web-address.ts';

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

test.each([
  [[entry('title', 'Coming soon')], { title: 'Coming soon', metadata: {} }],
  [[entry('lang', 'fr'), entry('authors', 'A, B')], { metadata: { language: 'fr', author: 'A, B' } }],
  [[entry('lang', 'pt_BR')], { metadata: { language: 'pt-BR' } }],
  [[entry('summary', 'S'), entry('description', 'D')], { description: 'D', metadata: {} }],
  [[entry('date', '2014-03-12T10:11:00-04:00')], { metadata: { date: '2014-03-12' } }],
  [[entry('date', '2014-03-12 10:11:00 -0400')], { metadata: { date: '2014-03-12' } }],
  [[entry('date', '2014/3/12 10:11')], { metadata: { date: '2014-03-12' } }],
  [[entry('date.created', '2014-03-12')], { metadata: { date: '2014-03-12' } }],
  [[entry('draft', 'true'), entry('note', '')], { metadata: { draft: true } }],
])('front matter %j is read', (entries, read) => {
  expect(readFrontMatter(entries)).toEqual({ ...read, calledAlso: [], ignored: [] });
});

test('of a key that is given twice in front matter the first counts, and the second is told', () => {
  const { metadata, ignored } = readFrontMatter([
    entry('date', '2022', 2),
    entry('lang', 'fr', 3),
    entry('date', '2021', 4),
  ]);
  expect(metadata).toEqual({ date: '2022', language: 'fr' });
  expect(ignoredKeys(ignored).map(({ place, message }) => [place.line, message])).toEqual([
    [4, '"date" has a value that cannot be read here, and is ignored. It is given twice: remove one of the two.'],
  ]);
});

test('a key that means nothing in front matter is told once for the corpus', () => {
  const ignored = [1, 2, 3].flatMap(
    (line) =>
      readFrontMatter([entry('tags', 'a', line), entry('layout', 'post', line), entry('date', 'soon', line)]).ignored,
  );
  expect(ignoredKeys(ignored).map(({ code, place, message }) => [code, place.line, message])).toEqual([
    [
      'ignored-key',
      1,
      '"tags" means nothing here and in 2 other documents, and is ignored. Remove it, if no other tool needs it.',
    ],
    [
      'ignored-key',
      1,
      '"layout" means nothing here and in 2 other documents, and is ignored. Remove it, if no other tool needs it.',
    ],
    [
      'ignored-key',
      1,
      '"date" has a value that cannot be read here and in 2 other documents, and is ignored. Write a day that exists as 2022, 2022-10 or 2022-10-05.',
    ],
  ]);
});

test('the README lists every key, with what it is a key of and what it means', () => {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
  const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const listed = cells.flatMap(([, key = '', of = '', means = '']) =>
    /^`[a-z]+`$/.test(key) ? [[key.slice(1, -1), of, means]] : [],
  );
  expect(listed).toEqual(ALL_KEYS);
});
