import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findKept, keepBuild, openFormer } from '../../../src/build/kept/kept-build.ts';
import { readInputs } from '../../../src/build/kept/inputs.ts';
import { convert } from '../../../src/corpus/convert.ts';
import type { Conversion } from '../../../src/corpus/conversion.ts';
import { readSettings, requestOf, type Settings } from '../../../src/settings.ts';
import { writeFiles } from '../../files.ts';
import { damage } from './damage.ts';

let folder = '';
let settings: Settings;
let conversion: Conversion;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  settings = readSettings([], { SEEDS: at('seeds'), OUT: at('site') });
  await writeFiles(at('seeds'), { 'INDEX.md': '# T\n\n- [One](one.txt)\n', 'one.txt': 'One.\n' });
  conversion = await convert(requestOf(settings));
});
afterAll(async () => {
  // It forgets what was kept of this folder.
  openFormer({ ...settings, isFresh: true }, undefined)[Symbol.dispose]();
  await rm(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const kept = () => findKept(settings, readInputs(settings)).kept;

beforeEach(async () => {
  await rm(at('site'), { recursive: true, force: true });
  await writeFiles(at('site'), { 'index.html': '<h1>T</h1>', 'one/index.html': '<h1>One</h1>', 'corpus.json': '{}' });
  expect(keepBuild(settings, readInputs(settings), conversion, NO_NAMES, false)).toEqual([]);
  expect(kept()).toMatchObject({ site: conversion.site });
});

const NO_NAMES = { all: 0, new: 0, gone: 0 };

test.each([
  ['a file of the site is damaged, though its size and date stay', () => damage(at('site/one/index.html'))],
  ['a file of it is gone', () => rm(at('site/corpus.json'))],
  ['all of it is gone', () => rm(at('site'), { recursive: true })],
  ['a file is added to it', () => writeFile(at('site/mine.html'), '')],
  ['a text is another one', () => writeFile(at('seeds/one.txt'), `One. ${Math.random()}\n`)],
])('a site that was built is not taken for the new one when %s', async (_what, change) => {
  await change();
  expect(kept()).toBeUndefined();
});

test('nor when the build is told to be fresh, or is called otherwise', () => {
  expect(findKept({ ...settings, isFresh: true }, readInputs(settings)).kept).toBeUndefined();
  for (const others of [{ isStrict: true }, { site: 'https://example.org' }, { base: '/kabul' }]) {
    const otherwise = { ...settings, ...others };
    expect(findKept(otherwise, readInputs(otherwise)).kept).toBeUndefined();
  }
});
