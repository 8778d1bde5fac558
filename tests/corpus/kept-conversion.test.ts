import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convert } from '../../src/corpus/convert.ts';
import type { Conversion } from '../../src/corpus/conversion.ts';
import { type Kept, NOTHING_KEPT } from '../../src/kept.ts';
import { PROJECT } from '../../src/settings.ts';

const GOLDEN = join(PROJECT, 'tests/golden');

test('a conversion that takes what former ones made is, byte by byte, one that makes all anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const corpora = await readdir(GOLDEN);
  const kept = keptAsJson();
  try {
    for (const name of corpora) {
      const corpus = join(folder, name);
      await cp(join(GOLDEN, name, 'seeds'), corpus, { recursive: true });
      await expectSame(corpus, kept);
      for (const edit of EDITS) {
        await edit(corpus);
        await expectSame(corpus, kept);
      }
    }
    expect(kept.found).toBeGreaterThan(100);
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function expectSame(folder: string, kept: Kept): Promise<void> {
  const request = { folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') };
  const [warm, cold] = [await convert(request, kept), await convert(request, NOTHING_KEPT)];
  expect(said(warm)).toEqual(said(cold));
}

function said({ pages, documents, names, recognised, ledgerChanges, faults }: Conversion) {
  const texts = documents.map(({ id, blocks }) => [id, blocks]);
  const ledgers = [...ledgerChanges.written];
  return JSON.parse(JSON.stringify({ pages: [...pages], texts, names, recognised, ledgers, faults }));
}

/** Results as they outlive a process. */
function keptAsJson(): Kept & { readonly found: number } {
  const results = new Map<string, string>();
  let found = 0;
  return {
    get(key) {
      const json = results.get(key);
      if (json !== undefined) found += 1;
      return json === undefined ? undefined : JSON.parse(json);
    },
    set: (key, result) => results.set(key, JSON.stringify(result)),
    get found() {
      return found;
    },
  };
}

/** What editors do, one after the other. */
const EDITS: readonly ((corpus: string) => Promise<void>)[] = [
  (corpus) => change(corpus, TEXTS, (text) => `${text}\nMira Halloway of Oslo said so, and Oslo heard.\n`),
  (corpus) => change(corpus, TEXTS, (text) => text.replace(/[,.]/, '; ')),
  (corpus) => change(corpus, /INDEX\.md$/, (text) => text.replace('# ', '# On ')),
  (corpus) => writeFile(join(corpus, 'names.yaml'), '- name: Kristiania\n  kind: place\n  aliases: [Oslo]\n'),
];

const TEXTS = /(?<!INDEX)\.(md|txt)$/;

test('what one document says of a word changes the names of another, though that one stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const kept = keptAsJson();
  const names = async (said: string) => {
    await writeFile(join(folder, 'INDEX.md'), '# T\n\n- [One](one.md)\n- [Two](two.md)\n');
    await writeFile(join(folder, 'one.md'), 'Brindle came. Then it rained.\n');
    await writeFile(join(folder, 'two.md'), said);
    await expectSame(folder, kept);
    const request = { folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') };
    return (await convert(request, kept)).names.map(({ id }) => id);
  };
  try {
    expect(await names('We saw the brindle, and a brindle, and brindle.\n')).not.toContain('brindle');
    expect(await names('We saw Brindle there, and Brindle again, with Brindle.\n')).toContain('brindle');
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function change(corpus: string, which: RegExp, edit: (text: string) => string): Promise<void> {
  const files = await readdir(corpus, { recursive: true });
  const [file] = files.filter((name) => which.test(name)).sort();
  if (file !== undefined) await writeFile(join(corpus, file), edit(await readFile(join(corpus, file), 'utf8')));
}
