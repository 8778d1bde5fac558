import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages } from '../../../src/build/kept/kept-pages.ts';
import { writeFiles } from '../../files.ts';

let folder = '';
let last = '';
let next = '';
const results = new Map<string, unknown>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  last = join(folder, 'last');
  next = join(folder, 'next');
  await writeFiles(last, {
    'one/index.html': '<p>One',
    'two/index.html': '<p>Two',
    'names/oslo/index.html': '<p>Oslo',
  });
  const pages = openPages(last, 'title', results);
  for (const path of ['one', 'two', 'names/oslo']) expect(pages.take(next, path, `key of ${path}`)).toBe(false);
  pages.keep(last, [['three', 'key of three', 'sum']]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page of the last site is taken if it was made of the same', async () => {
  const pages = openPages(last, 'title', results);
  expect(pages.take(next, 'one', 'key of one')).toBe(true);
  expect(pages.take(next, 'names/oslo', 'key of names/oslo')).toBe(true);
  expect(readFileSync(join(next, 'names/oslo/index.html'), 'utf8')).toBe('<p>Oslo');
  // A copy: who writes to the new site does not change the last one.
  await writeFile(join(next, 'one/index.html'), '<p>Another');
  expect(readFileSync(join(last, 'one/index.html'), 'utf8')).toBe('<p>One');
});

test.each<[string, () => readonly [site: string, shared: string, path: string, key: string]]>([
  ['it is made of something else', () => [last, 'title', 'two', 'another key']],
  ['all pages show something else', () => [last, 'another title', 'two', 'key of two']],
  ['it is not there', () => [last, 'title', 'three', 'key of three']],
  ['there is no last site', () => [join(folder, 'none'), 'title', 'two', 'key of two']],
])('it is not taken where %s', (_why, page) => {
  const [site, shared, path, key] = page();
  expect(openPages(site, shared, results).take(next, path, key)).toBe(false);
  expect(existsSync(join(next, path))).toBe(false);
});

test('it is not taken where somebody has changed it', async () => {
  await writeFiles(last, { 'two/index.html': '<p>Tow' });
  expect(openPages(last, 'title', results).take(next, 'two', 'key of two')).toBe(false);
});
