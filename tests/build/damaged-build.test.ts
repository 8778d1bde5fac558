import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CODES, hasErrors } from '../../src/corpus/faults.ts';
import { afterDamages, damages, EDITED, type Files, WHOLE } from '../corpus/damaged-corpus.ts';
import { writeFiles } from '../files.ts';
import { publish } from '../publish.ts';
import { type Checkout, checkOut } from './checkout.ts';

let folder = '';
let checkout: Checkout;
let published: Files = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  checkout = await checkOut(join(folder, 'project'));
  for (const files of [WHOLE, EDITED]) {
    await writeFiles(join(folder, 'seeds'), files);
    expect(hasErrors((await publish(join(folder, 'seeds'))).faults)).toBe(false);
  }
  published = {
    ...(await readAll(join(folder, 'seeds'))),
    'flood.txt.breaks.txt': WHOLE['flood.txt.breaks.txt'] ?? '',
  };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `tests/corpus/hostile-corpora.test.ts` converts hundreds of them; a few are built whole. */
test('a damaged corpus is built into a site, or ends with coded faults and leaves the last site as it was', async () => {
  const samples = fc.sample(damages, Number(process.env.BUILDS ?? 4));
  for (const [i, all] of samples.entries()) {
    const name = `damaged-${i}`;
    await writeFiles(join(folder, name), afterDamages(published, all));
    const { code, said } = await build(name);
    expect(said).not.toMatch(/^ {4}at /m);
    if (code !== 0)
      expect(
        CODES.some((one) => said.includes(one)),
        said,
      ).toBe(true);
    expect(existsSync(join(folder, `${name}.site`, 'index.html')), said).toBe(code === 0);
    await rm(join(folder, `${name}.site`), { recursive: true, force: true });
  }
});

function build(name: string) {
  return checkout.runBuild({ SEEDS: join(folder, name), OUT: join(folder, `${name}.site`), LEDGER: 'write' });
}

async function readAll(from: string): Promise<Files> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [path.slice(from.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries((await Promise.all(read)).sort(([one], [other]) => (one < other ? -1 : 1)));
}
