/** A process of a crew, which has no work here: when it ends, and how. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Order } from '../../../src/build/divided/crew-process.ts';
import { writePart } from '../../../src/build/divided/parts.ts';
import { PROJECT, type Settings } from '../../../src/settings.ts';

/** The stage of an order, and the corpus that it is of. */
const STEP = { kind: 'count', shard: 1, of: 1 } as const;
const INPUTS = 'some';

let parts: string;

beforeEach(async () => {
  parts = await mkdtemp(join(tmpdir(), 'pilcrow-parts-'));
  return () => rm(parts, { recursive: true });
});

test('a process of a crew ends with the one that started it, whatever it is doing', async () => {
  await writePart(parts, { step: STEP, inputs: INPUTS }, async () => true);
  const child = start('--import', 'data:text/javascript,setInterval(() => {}, 1000)');
  child.send(order(parts));
  expect((await once(child, 'message'))[0]).toBe(true);
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
});

test('one that cannot go on says why, and ends with 1', async () => {
  await writeFile(join(parts, 'file'), '');
  const child = start();
  let said = '';
  child.stderr?.on('data', (chunk) => (said += chunk));
  child.send(order(join(parts, 'file')));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said).toContain('ENOTDIR');
});

function start(...flags: string[]): ChildProcess {
  const child = fork(join(PROJECT, 'src/build/divided/crew-process.ts'), {
    execArgv: flags,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function order(folder: string): Order {
  const settings = { parts: folder } as Settings;
  return { settings, shard: STEP, plan: { documents: 1, shards: 1, inputs: INPUTS }, stage: STEP.kind };
}
