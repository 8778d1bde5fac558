import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../src/corpus/convert.ts';
import { sentence } from '../src/corpus/faults.ts';
import { PROJECT } from '../src/settings.ts';

/** `ACCEPT=1 npx vitest run --config tests/vitest.config.ts golden` writes what is made as what is expected. */
const isAccepting = Boolean(process.env.ACCEPT) || process.argv.includes('--accept');

const GOLDEN = join(PROJECT, 'tests/golden');

describe('what a person judged by eye stays', async () => {
  const cases = (await readdir(GOLDEN)).sort();

  test.each(cases)('%s', async (name) => {
    const expected = join(GOLDEN, name, 'expected');
    const made = await make(join(GOLDEN, name, 'seeds'));
    if (isAccepting) await accept(expected, made);
    expect(made).toEqual(await readAll(expected));
  });
});

/** The pages, and the faults as a person reads them, by file name. */
async function make(folder: string): Promise<Record<string, string>> {
  const { pages, faults } = await convert({
    folder,
    withDrafts: false,
    isStrict: false,
    publicFolder: join(PROJECT, 'public'),
  });
  const told = faults.map((found) => `${sentence(found)}\n`.replaceAll(/^.*?seeds\//g, ''));
  return { ...Object.fromEntries(pages), 'faults.log': told.join('') };
}

async function accept(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function readAll(folder: string): Promise<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}
