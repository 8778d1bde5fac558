import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages } from '../../../src/build/kept/kept-pages.ts';
import { writeFiles } from '../../files.ts';

let folder = '';
const results = new Map<string, unknown>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeFiles(folder, {
    'one/index.html': '<p>One',
    'two/index.html': '<p>Two',
    'names/oslo/index.html': '<p>Oslo',
  });
  const pages = openPages(folder, 'title', results);
  for (const path of ['one', 'two', 'names/oslo']) expect(pages.find(path, `key of ${path}`)).toBeUndefined();
  pages.keep(folder, [['three', 'key of three', 'sum']]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page of the last site is taken if it was made of the same', () => {
  expect(openPages(folder, 'title', results).find('one', 'key of one')).toBe('<p>One');
  expect(openPages(folder, 'title', results).find('names/oslo', 'key of names/oslo')).toBe('<p>Oslo');
});

test.each<[string, () => string | undefined]>([
  ['it is made of something else', () => openPages(folder, 'title', results).find('one', 'another key')],
  ['all pages show something else', () => openPages(folder, 'another title', results).find('one', 'key of one')],
  ['it is not there', () => openPages(folder, 'title', results).find('three', 'key of three')],
  ['there is no last site', () => openPages(join(folder, 'none'), 'title', results).find('one', 'key of one')],
])('it is not taken where %s', (_why, find) => {
  expect(find()).toBeUndefined();
});

test('it is not taken where somebody has changed it', async () => {
  await writeFiles(folder, { 'two/index.html': '<p>Tow' });
  expect(openPages(folder, 'title', results).find('two', 'key of two')).toBeUndefined();
});
