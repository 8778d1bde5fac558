import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

test.each<[string, (file: string) => Promise<unknown>]>([
  ['a folder stands in its place', (file) => mkdir(file, { recursive: true })],
  ['a file stands where its folder should be', (file) => writeFile(dirname(file), 'in the way')],
  [
    'no journal can be written, as in a folder of another user',
    (file) => mkdir(`${file}-journal`, { recursive: true }),
  ],
])('nothing is kept, and why is told, where %s', async (_what, spoil) => {
  await inFolder(async (other) => {
    const file = join(dirname(other), 'kept', 'results.sqlite');
    await spoil(file);
    expectGivenUp(file);
  });
});

test.skipIf(process.getuid?.() === 0)(
  'nothing is kept, and why is told, in a folder that may only be read',
  async () => {
    await inFolder(async (file) => {
      await chmod(dirname(file), 0o500);
      expectGivenUp(file);
      await chmod(dirname(file), 0o700);
    });
  },
);

test('nothing is kept, and why is told, while another program holds the database', async () => {
  await inFolder(async (file) => {
    const other = new DatabaseSync(file);
    other.exec('BEGIN EXCLUSIVE');
    expectGivenUp(file);
    other.close();
  });
});

test.skipIf(process.platform === 'win32')('a full disk ends nothing, and is told', async () => {
  await inFolder(async (file) => {
    const script = `
      import { KeptResults } from ${JSON.stringify(import.meta.resolve('../../../src/build/kept/kept-results.ts'))};
      const kept = new KeptResults({ file: ${JSON.stringify(file)}, program: 'one' });
      for (let i = 0; i < 2000; i += 1) kept.set(String(i), 'x'.repeat(2000));
      kept.close();
      console.log(kept.get('1') === undefined, kept.failure?.message);
    `;
    // No file may grow beyond 64 kB; without the trap the system would end the program.
    const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" --input-type=module -e "$1"`;
    const { stdout, status } = spawnSync('sh', ['-c', limited, process.execPath, script], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^true .*(?:disk|full)/)]);
  });
});

test('a database of another program is begun anew, and nobody is bothered', async () => {
  await inFolder(async (file) => {
    const foreign = new DatabaseSync(file);
    foreign.exec('CREATE TABLE result (name TEXT); INSERT INTO result VALUES (1)');
    foreign.close();
    read(file, 'one');
    fill(file, 'one');
    expect(read(file, 'one')).toEqual(RESULTS.map(([, value]) => value));
  });
});

/** No result is found or kept, nothing is thrown, and it is known why. */
function expectGivenUp(file: string): void {
  const kept = new KeptResults({ file, program: 'one' });
  kept.set('key', 'value');
  expect(kept.get('key')).toBeUndefined();
  kept.forgetOthers();
  kept.close();
  expect(kept.failure).toBeInstanceOf(Error);
}

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
