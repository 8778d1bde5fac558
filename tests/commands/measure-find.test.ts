/** `measure find`, asked of a built index: what the page shows as answers, each with a reason that is true. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Measure, MEASURES } from '../../src/commands/measures.ts';
import { builtIndex } from '../search/built-index.ts';

let folders: string[] = [];
let find: Measure;

beforeAll(async () => {
  const seeds = await mkdtemp(join(tmpdir(), 'pilcrow-measure-'));
  await writeFile(join(seeds, 'INDEX.md'), '# T\n\n- [A](a.txt)\n');
  await writeFile(
    join(seeds, 'a.txt'),
    'The old mill burned down.\n\nA mill that is old.\n\nThe Mill, she said, is of the past.',
  );
  const { folder } = await builtIndex(seeds);
  folders = [seeds, folder];
  vi.stubEnv('OUT', folder);
  find = (await MEASURES.find?.open({})) as Measure;
});

afterAll(async () => {
  vi.unstubAllEnvs();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

test.each<[query: string, reasons: Readonly<Record<string, string>>, ignored: string[]]>([
  ['old mill', { p1: 'as it was typed', p2: 'all of the words, small ones aside' }, []],
  [
    'zebra mill old',
    {
      p1: 'all of the words, small ones aside; without what is ignored',
      p2: 'all of the words, small ones aside; without what is ignored',
    },
    ['zebra'],
  ],
  [
    'the mill',
    {
      p3: 'as it was typed, but for capitals',
      p1: 'all of the words, small ones aside',
      p2: 'all of the words, small ones aside',
    },
    [],
  ],
  ['of the', { p3: 'as it was typed' }, []],
  ['the of', {}, []],
])('of %s', async (q, reasons, ignored) => {
  const { results, ...answer } = (await find({ q })) as { results: { address: string; reason: string }[] };
  expect(answer).toMatchObject({ q, total: Object.keys(reasons).length, ignored });
  expect(results).toEqual(Object.entries(reasons).map(([address, reason]) => ({ document: 'a', address, reason })));
});

test('a limit shortens the results, not the total', async () => {
  expect(await find({ q: 'mill', limit: 1 })).toMatchObject({ total: 3, results: [{ address: 'p1' }] });
});
