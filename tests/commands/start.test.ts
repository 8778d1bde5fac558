import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../../src/settings.ts';
import { checkOut } from '../build/checkout.ts';
import { writeFiles } from '../files.ts';

test('npm start says what is wrong with a corpus, and ends with 1', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [seeds, site, checkout] = [join(folder, 'seeds'), join(folder, 'site'), join(folder, 'checkout')];
  await writeFiles(seeds, { 'INDEX.md': '# Texts\n\n- [Letters](letters.txt)\n' });
  await checkOut(checkout);
  const child = spawn(join(PROJECT, 'node_modules/.bin/node'), ['src/commands/start.ts'], {
    cwd: checkout,
    env: { ...process.env, SEEDS: seeds, OUT: site },
  });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  expect(await new Promise((ended) => child.on('close', ended))).toBe(1);
  expect(said).toContain('missing-document');
});
