import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convert } from '../../src/corpus/convert.ts';
import { searchExamples } from '../../src/data/search/search-examples.ts';
import { PROJECT } from '../../src/settings.ts';

const NAMES = `- name: Marta Lindqvist
  kind: person
  roles:
    - harbour master
- name: Old Port Authority
  kind: organisation
  aliases:
    - OPA
`;

test('an alias, a role, a misspelling and words of the texts are proposed, each of another name', async () => {
  const letter =
    'Marta Lindqvist wrote to the Old Port Authority on a stormy evening. The Old Port Authority is silent.';
  const found = await examplesOf({
    'names.yaml': NAMES,
    'a.txt': `${letter}\n\nLindqvist and Birgitta Aronsson waited.\n\nA stormy evening again for Birgitta Aronsson.`,
  });
  expect(found).toEqual([
    { query: 'OPA', shows: 'alias', name: 'Old Port Authority', kind: 'organisation' },
    { query: 'harbour master', shows: 'role', name: 'Marta Lindqvist', kind: 'person' },
    { query: 'Birgtta', shows: 'slip', name: 'Birgitta Aronsson', kind: 'person' },
    { query: 'stormy evening', shows: 'words' },
  ]);
});

test('a word of eighty letters is no example, misspelt or not', async () => {
  const society = `Donau${'dampfschifffahrt'.repeat(4)}gesellschaft`;
  const found = await examplesOf({
    'names.yaml': `- name: ${society}\n  kind: organisation\n`,
    'a.txt': `The ${society} is old.\n\nThe ${society} is silent.`,
  });
  expect(found.map(({ shows }) => shows)).toEqual(['paragraph']);
});

test('a text without names is asked for its words and for a paragraph', async () => {
  expect(await examplesOf({ 'a.txt': 'it rains on the quiet harbour.\n\nstill it rains.' })).toEqual([
    { query: 'quiet harbour', shows: 'words' },
    { query: '¶ 2', shows: 'paragraph' },
  ]);
});

test('another name of a place that no text has is not proposed', async () => {
  const found = await examplesOf({ 'a.txt': 'The tea came from China.\n\nNobody had been to China.' });
  expect(found.filter(({ shows }) => shows === 'alias')).toEqual([]);
});

test('words of a script without spaces are none, and of several documents no paragraph is meant', async () => {
  expect(await examplesOf({ 'a.txt': '水はまだ冷たい。', 'b.txt': '水' })).toEqual([]);
});

async function examplesOf(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-examples-'));
  try {
    const texts = Object.keys(files).filter((file) => file.endsWith('.txt'));
    await writeFile(join(folder, 'INDEX.md'), `# T\n\n${texts.map((file) => `- [${file[0]}](${file})\n`).join('')}`);
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    const publicFolder = join(PROJECT, 'public');
    return searchExamples(await convert({ folder, withDrafts: false, isStrict: false, publicFolder }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
