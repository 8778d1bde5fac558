import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KeptResults } from '../../../src/build/kept/kept-results.ts';

const RESULTS = Array.from({ length: 150 }, (_, i) => [`key ${i}`, 'x'.repeat(500) + i] as const);

test('a result outlives a build, for the same programs, as long as each build asks for it', async () => {
  await inFolder(async (file) => {
    fill(file, 'one');
    expect(read(file, 'one')).toEqual(RESULTS.map(([, value]) => value));
    expect(read(file, 'two').filter((value) => value !== undefined)).toEqual([]);
    const asking = new KeptResults({ file, program: 'one' });
    asking.get('key 7');
    asking.forgetOthers();
    asking.close();
    expect(read(file, 'one').filter((value) => value !== undefined)).toEqual([RESULTS[7]?.[1]]);
  });
});

test('whatever is damaged, no other value is read, nobody is bothered, and the next build but one has all again', async () => {
  await inFolder(async (file) => {
    fill(file, 'one');
    const whole = await readFile(file);
    for (let at = 0; at < whole.length; at += 4001) {
      const damaged = Buffer.from(whole);
      damaged.fill(0x21, at, at + 64);
      await writeFile(file, damaged);
      for (const [i, value] of read(file, 'one').entries())
        if (value !== undefined) expect(value).toBe(RESULTS[i]?.[1]);
      fill(file, 'one');
      fill(file, 'one');
      expect(read(file, 'one'), `after damage at ${at}`).toEqual(RESULTS.map(([, value]) => value));
    }
  });
});

function fill(file: string, program: string): void {
  const kept = new KeptResults({ file, program });
  for (const [key, value] of RESULTS) if (kept.get(key) === undefined) kept.set(key, value);
  kept.close();
  expect(kept.failure).toBeUndefined();
}

function read(file: string, program: string): unknown[] {
  const kept = new KeptResults({ file, program });
  const values = RESULTS.map(([key]) => kept.get(key));
  kept.close();
  return values;
}

async function inFolder(use: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  try {
    await use(join(folder, 'results.sqlite'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
