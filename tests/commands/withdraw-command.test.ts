/** `npm run withdraw`, as an editor types it. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { carry } from '../../src/corpus/addresses/carry.ts';
import { serialiseLedger } from '../../src/corpus/ledger/ledger.ts';
import { PROJECT } from '../../src/settings.ts';

let seeds = '';
const file = () => join(seeds, 'ledger/letter.jsonl');

beforeEach(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const { entries } = carry([], ['The ferry sank.', 'Nobody was on it.'], 1);
  const about = { document: 'letter', file: 'letter.txt', title: 'Letter', formerly: ['old-letter'], sha256: '' };
  await mkdir(join(seeds, 'ledger'));
  await writeFile(file(), serialiseLedger({ ...about, edition: 1, entries }));
});
afterEach(() => rm(seeds, { recursive: true, force: true }));

test.each(['letter#p2', 'old-letter#p2'])('%s is taken back, and git is named, which remembers it', async (address) => {
  const { code, said } = await withdraw(address, '--reason', 'a wish');
  expect(said).toMatch(/Withdrawn in \S+letter\.jsonl\. Run "npm run build"[\s\S]*history of git/);
  expect(code).toBe(0);
  const ledger = await readFile(file(), 'utf8');
  expect(ledger).toContain('The ferry sank.');
  expect(ledger).not.toContain('Nobody');
  expect(ledger).toContain('a wish');
});

test.each<[args: string[], says: RegExp]>([
  [['letter#p2'], /Usage:/],
  [['letter#p2', '--reason', ' '], /Usage:/],
  [['letter#p2', 'letter#p1', '--reason', 'x'], /Usage:/],
  [['letter#p2', '--reason', 'x', '--now'], /--now[\s\S]*Usage:/],
  [['letter#p3', '--reason', 'x'], /^letter never had a paragraph p3\.$/m],
  [['novel', '--reason', 'x'], /^"novel" was never published\. Published are: letter\.$/m],
  [['letter#p2', '--reason', 'x', '--edition', '1'], /no earlier wording of edition 1/],
])('%j is refused, and no ledger changes', async (args, says) => {
  const before = await readFile(file(), 'utf8');
  const { code, error } = await withdraw(...args);
  expect(error).toMatch(says);
  expect(error).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(await readFile(file(), 'utf8')).toBe(before);
});

function withdraw(...args: string[]): Promise<{ code: number; said: string; error: string }> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const environment = { PATH, NODE_COMPILE_CACHE, SEEDS: seeds };
  return new Promise((resolve) =>
    execFile(
      join(PROJECT, 'node_modules/.bin/node'),
      ['src/commands/withdraw.ts', ...args],
      { cwd: PROJECT, env: environment },
      (error, said, wrong) => resolve({ code: Number(error?.code ?? 0), said, error: wrong }),
    ),
  );
}
