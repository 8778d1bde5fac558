/** One short document is read whole, and asks no index: it answers as its index would. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askSite } from '../../src/commands/ask-site.ts';
import { type BuiltIndex, builtIndex } from './built-index.ts';

const TEXT = `Miss Harriet Vane wrote to the US consul in Łódź; her e-mail never reached us.

Then Тарас Шевченко came to the harbour, and Vane talked of Saint-Denis for an hour.

“The pre-war harbours,” she said, “are gone.” The consul of the US was silent in 1,964 letters.`;

const QUERIES = [
  'Vane',
  'US',
  'us',
  'Lodz',
  'email',
  'Shevchenko',
  'harbor talk',
  'prewar harbours',
  'Vena',
  '"the harbour"',
  '1964',
  '¶ 2',
  'harb',
  'nowhere',
  'consul Whitlock',
];

let seeds: string;
let built: BuiltIndex;

beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'pilcrow-whole-'));
  await writeFile(join(seeds, 'INDEX.md'), '# A corpus\n\n- [A letter](letter.txt)\n');
  await writeFile(join(seeds, 'letter.txt'), TEXT);
  built = await builtIndex(seeds);
});

afterAll(async () => {
  for (const folder of [seeds, built.folder]) await rm(folder, { recursive: true, force: true });
});

test('what is read whole answers as the index does', async () => {
  const whole = await Promise.all(QUERIES.map((query) => built.site.ask({ query })));
  const names = join(built.folder, 'search/names.json');
  const { isWhole, ...others } = JSON.parse(await readFile(names, 'utf8'));
  expect(isWhole).toBe(true);
  await writeFile(names, JSON.stringify(others));
  const indexed = await askSite(built.folder);
  for (const [at, query] of QUERIES.entries()) expect(whole[at], query).toEqual(await indexed.ask({ query }));
  expect(whole.filter(({ total }) => total > 0).length).toBeGreaterThan(10);
});
