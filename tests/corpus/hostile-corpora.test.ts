/** Corpora that an editor, a merge, a full disk or an enemy damaged: each ends in faults with a code, or in a site that can be published. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Conversion } from '../../src/corpus/conversion.ts';
import { convert } from '../../src/corpus/convert.ts';
import { CODES, hasErrors } from '../../src/corpus/faults.ts';
import { writeLedgers } from '../../src/corpus/ledger/write-ledgers.ts';
import { PROJECT } from '../../src/settings.ts';
import { hostileText } from './hostile.ts';
import { writeFiles } from '../files.ts';

type Files = Readonly<Record<string, string>>;

const WHOLE: Files = {
  'INDEX.md': `---
language: en
site: https://example.org/ferry
rights: The parish of Harrow
---
# The ferry

What was written of it, see [a letter](letters/first.md#p1).

## Texts

- [The flood](flood.txt) — of that spring
  - author: Anna Ash
  - date: 1911-04
  - paragraph: 40
- [Letters](letters/)
  - order: newest
`,
  'flood.txt':
    'The river rose in the night & took the lower bridge away. Nobody was hurt, because Mr. Ash had closed the road at dusk. In the morning the whole village stood on the bank at Harrow and looked. A new bridge was promised by the Harrow Council for the spring. It never came. The ferryman, John Ash, asked for a boat instead, and the Council gave him one.',
  'flood.txt.breaks.txt': 'The river rose\nIn the morning\nIt never came\n',
  'letters/first.md': `---
title: The first letter
date: 1911-05-02
tags: [river, letters]
---
Dear Anna,

the *bridge* is gone.[^1] See [the flood](../flood.txt#p2), [[The flood]] and ![a map](map.svg).

| boat | men |
| ---- | --- |
| Lark | 2   |

[^1]: <b>All</b> of it, $x^2$.
`,
  'letters/second.txt':
    'CHAPTER 1\n\nThe boat came.\n\nCHAPTER 2\n\nIt was blue,\nAnd it was small,\nAnd it was ours.\n',
  'letters/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  'names.yaml':
    '- name: John Ash\n  kind: person\n  aliases: [the ferryman]\n- name: Harrow Council\n  kind: organisation\n',
};

/** The same after two builds, with ledgers. */
let published: Files;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeFiles(folder, WHOLE);
  await publish();
  await writeFiles(folder, { 'flood.txt': `${WHOLE['flood.txt']} That was in May.`, 'flood.txt.breaks.txt': '' });
  await publish();
  published = { ...(await readAll()), 'flood.txt.breaks.txt': WHOLE['flood.txt.breaks.txt'] ?? '' };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What happens to a file. Numbers between 0 and 1 say where. */
const damage = fc.record({
  file: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  other: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom(
    'gone',
    'empty',
    'cut',
    'doubled',
    'swapped',
    'without',
    'hostile',
    'replaced',
    'number',
    'as',
    'bytes',
  ),
  text: hostileText,
});

test('a damaged corpus ends in faults with a code, or is published and stays as it was', async () => {
  expect(Object.keys(published).filter((file) => file.startsWith('ledger/')).length).toBeGreaterThan(3);
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      await rm(folder, { recursive: true });
      await writeFiles(folder, damages.reduce(damaged, published));
      const { faults } = await publish();
      for (const { code, message, place } of faults) {
        expect(CODES).toContain(code);
        expect(message).toMatch(/\S\. \S|\.$/);
        expect(place.file).not.toBe('');
      }
      if (hasErrors(faults)) return;
      const again = await look();
      expect(again.faults.filter(({ level }) => level === 'error')).toEqual([]);
      expect([...again.ledgerChanges.written.keys(), ...again.ledgerChanges.removed]).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 400) },
  );
});

function damaged(
  files: Files,
  { file, at, other, how, text }: typeof damage extends fc.Arbitrary<infer One> ? One : never,
): Files {
  const names = Object.keys(files);
  const name = names[Math.floor(file * names.length)];
  if (name === undefined) return files;
  const { [name]: whole = '', ...rest } = files;
  const lines = whole.split('\n');
  const [one, two] = [Math.floor(at * lines.length), Math.floor(other * lines.length)];
  const place = Math.floor(at * whole.length);
  const withLines = (changed: readonly string[]) => ({ ...rest, [name]: changed.join('\n') });
  switch (how) {
    case 'gone':
      return rest;
    case 'empty':
      return { ...rest, [name]: '' };
    case 'cut':
      return { ...rest, [name]: whole.slice(0, place) };
    case 'doubled':
      return withLines(lines.toSpliced(two, 0, lines[one] ?? ''));
    case 'swapped':
      return withLines(lines.with(one, lines[two] ?? '').with(two, lines[one] ?? ''));
    case 'without':
      return withLines(lines.toSpliced(one, 1));
    case 'hostile':
      return { ...rest, [name]: whole.slice(0, place) + text + whole.slice(place) };
    case 'replaced':
      return { ...rest, [name]: text };
    case 'number':
      return {
        ...rest,
        [name]: whole.replace(/\d+/g, (digits) => (other < 0.5 ? '1e9' : `${digits}${digits}${digits}`)),
      };
    case 'as':
      return { ...files, [name]: files[names[Math.floor(other * names.length)] ?? ''] ?? '' };
    case 'bytes':
      return { ...rest, [name]: `${whole.slice(0, place)}\0${whole.slice(place)}` };
  }
}

/** What a build does of a corpus, without the pages. */
async function publish(): Promise<Conversion> {
  const conversion = await look();
  if (!hasErrors(conversion.faults)) await writeLedgers(folder, conversion.ledgerChanges);
  return conversion;
}

function look(): Promise<Conversion> {
  return convert({ folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') });
}

async function readAll(): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries((await Promise.all(read)).sort(([one], [other]) => (one < other ? -1 : 1)));
}
