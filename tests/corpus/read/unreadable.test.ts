/** Files and folders of a corpus that are there and cannot be read: each is told, and nothing is taken for gone. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Conversion } from '../../../src/corpus/conversion.ts';
import { convert } from '../../../src/corpus/convert.ts';
import type { Fault } from '../../../src/corpus/faults.ts';
import { writeLedgers } from '../../../src/corpus/ledger/write-ledgers.ts';
import { PROJECT } from '../../../src/settings.ts';
import { writeFiles } from '../../files.ts';

const FILES = {
  'INDEX.md': '# Texts\n\n- [A](a.txt)\n- [Letters](letters/)\n',
  'a.txt': 'The river rose at Harrow Ford. Nobody was hurt.',
  'a.txt.breaks.txt': 'Nobody was\n',
  'letters/b.txt': 'The boat came.',
  'letters/more/c.txt': 'It was blue.',
  'names.yaml': '- name: Harrow Ford\n  kind: place\n',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await chmod(folder, 0o755);
  await writeFiles(folder, FILES);
  const first = await look();
  expect(first.faults).toEqual([]);
  await writeLedgers(folder, first.ledgerChanges);
});
afterEach(async () => {
  execFileSync('chmod', ['-R', 'u+rwX', folder]);
  await rm(folder, { recursive: true });
});

/** A path of the corpus, and the fault if it cannot be read. */
const FOUND: readonly (readonly [path: string, found: string])[] = [
  ['INDEX.md', 'missing-index INDEX.md'],
  ['a.txt', 'missing-document INDEX.md:3'],
  ['a.txt.breaks.txt', 'bad-breaks a.txt.breaks.txt'],
  ['letters', 'missing-document INDEX.md:4'],
  ['letters/b.txt', 'missing-document INDEX.md:4'],
  ['letters/more', 'missing-document INDEX.md:4'],
  ['letters/more/c.txt', 'missing-document INDEX.md:4'],
  ['names.yaml', 'bad-names names.yaml'],
  ['ledger', 'bad-ledger ledger'],
  ['ledger/a.jsonl', 'bad-ledger ledger/a.jsonl'],
  ['ledger/names.jsonl', 'bad-ledger ledger/names.jsonl'],
];

const FOLDERS = new Set(['letters', 'letters/more', 'ledger']);

describe('with no right to read', () => {
  test.each(FOUND)('%s, it is %s', async (path, found) => {
    await chmod(join(folder, path), 0);
    const { faults } = await asOrdinaryUser(look);
    expect(errors(faults)).toEqual([found]);
    expect(faults[0]?.message).toMatch(/cannot be read: you have no right to\b.*\. Give yourself /);
  });

  test('a folder that nothing lists, what is in it cannot be told', async () => {
    await mkdir(join(folder, 'drafts'), { mode: 0 });
    const { faults } = await asOrdinaryUser(look);
    expect(faults.map(where)).toEqual(['unlisted-document drafts']);
    expect(faults[0]?.level).toBe('warning');
  });

  test('the corpus, neither index nor ledger is taken for gone', async () => {
    await chmod(folder, 0);
    const { faults } = await asOrdinaryUser(look);
    expect(errors(faults)).toEqual(['missing-index INDEX.md', 'bad-ledger ledger', 'bad-names names.yaml']);
  });
});

/** What may stand in the place of a file, and what is said of it. */
const OTHERS: Readonly<Record<string, readonly [make: (path: string) => unknown, said: RegExp]>> = {
  'a pipe': [(path) => execFileSync('mkfifo', [path]), /it is a pipe/],
  'a device': [(path) => symlink('/dev/zero', path), /it is a device/],
  'a folder': [(path) => mkdir(path), /it is a folder/],
  'a link to nothing': [(path) => symlink('nowhere', path), /it is a link that leads to nothing/],
  'a link to itself': [(path) => symlink(path, path), /it is a link that leads to itself/],
};

describe.each(Object.entries(OTHERS))('%s in the place of', (what, [make, said]) => {
  const files = FOUND.filter(([path]) => !FOLDERS.has(path) && !(what === 'a folder' && path.startsWith('letters/')));
  test.each(files)('%s is %s', async (path, found) => {
    await rm(join(folder, path));
    await make(join(folder, path));
    const { faults } = await look();
    // A device lies outside every corpus.
    const isOutside = what === 'a device' && path.endsWith('.txt') && !path.endsWith('.breaks.txt');
    const isLeftOut = /link|device/.test(what) && path.startsWith('letters/');
    expect(isLeftOut ? faults.map(where) : errors(faults)).toEqual([
      isOutside ? found.replace('missing-document', 'outside-corpus') : found,
    ]);
    if (!isOutside) expect(faults[0]?.message).toMatch(said);
  });
});

test.each(['a pipe', 'a device', 'a link to nothing'])(
  '%s in the place of the ledger’s folder is told',
  async (what) => {
    await rm(join(folder, 'ledger'), { recursive: true });
    await OTHERS[what]?.[0](join(folder, 'ledger'));
    expect(errors((await look()).faults)).toEqual(['bad-ledger ledger']);
  },
);

test.each([
  ['a.txt', 'too-large a.txt', 'It has 3222 MB, and the limit is 32 MB. Divide the text.'],
  ['INDEX.md', 'missing-index INDEX.md', 'INDEX.md cannot be read: it has 3222 MB, and the limit is 32 MB. Divide it.'],
  ['names.yaml', 'bad-names names.yaml', 'the limit is 32 MB'],
  ['ledger/a.jsonl', 'bad-ledger ledger/a.jsonl', 'the limit is 256 MB'],
])('%s of more bytes than a memory holds is %s', async (path, found, said) => {
  await truncate(join(folder, path), 3 * 2 ** 30);
  const { faults } = await look();
  expect(errors(faults)).toEqual([found]);
  expect(faults[0]?.message).toContain(said);
});

test('a ledger, and a folder of ledgers, may be links', async () => {
  await mkdir(join(folder, '.kept'));
  execFileSync('mv', [join(folder, 'ledger/a.jsonl'), join(folder, '.kept/a.jsonl')]);
  await symlink('../.kept/a.jsonl', join(folder, 'ledger/a.jsonl'));
  const { faults, ledgerChanges } = await look();
  expect([faults, [...ledgerChanges.written]]).toEqual([[], []]);
});

test('a link in a listed folder that leads away is left out with a warning', async () => {
  await symlink('/etc/hostname', join(folder, 'letters/d.txt'));
  await symlink('../none.txt', join(folder, 'letters/e.txt'));
  const { faults, documents } = await look();
  expect(faults.map(where)).toEqual(['missing-document INDEX.md:4', 'outside-corpus INDEX.md:4']);
  expect(faults.map(({ level }) => level)).toEqual(['warning', 'warning']);
  expect(documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a text that is a link is listed with its folder', async () => {
  await symlink('../a.txt', join(folder, 'letters/d.txt'));
  expect((await look()).documents.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
});

function look(): Promise<Conversion> {
  return convert({ folder, withDrafts: false, isStrict: false, publicFolder: join(PROJECT, 'public') });
}

function errors(faults: readonly Fault[]): string[] {
  return faults.filter(({ level }) => level === 'error').map(where);
}

function where({ code, place }: Fault): string {
  return `${code} ${relative(folder, resolve(place.file))}${place.line === undefined ? '' : `:${place.line}`}`;
}

/** A superuser may read everything, so what is tried as one is tried with the rights of nobody. */
async function asOrdinaryUser<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
