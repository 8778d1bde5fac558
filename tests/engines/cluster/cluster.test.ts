/** Builds by jobs of a queue: whoever dies, is stopped, or has other files, the site is that of one process, or a fault says why not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SchemaVersionMismatchError, UnsupportedPostgresVersionError } from 'bullmq';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { runCluster } from '../../../src/engines/cluster/run-cluster.ts';
import { type Taker, takeJobs } from '../../../src/engines/cluster/take-jobs.ts';
import { type OwnDatabase, startDatabase } from '../../../src/engines/postgres/start-database.ts';
import { troubleOf } from '../../../src/engines/postgres/trouble.ts';

const PROGRAM = join(import.meta.dirname, 'stand-in.ts');

let server: OwnDatabase;
/** Of a database of its own for each test: who was not waited for takes no other's jobs. */
let address: string;
let tests = 0;
let folder: string;
let environment: Record<string, string>;
let workers: Worker[];
let takers: Taker[];
let done: string[];
let said: string[];

beforeAll(async () => {
  server = await startDatabase();
});

afterAll(() => server.stop());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-cluster-'));
  const seeds = join(folder, 'seeds');
  await mkdir(seeds);
  await writeFile(join(seeds, 'lines.txt'), Array.from({ length: 30 }, (_, i) => `Line ${i} of the text`).join('\n'));
  environment = { SEEDS: seeds, PARTS: join(folder, 'parts'), OUT: join(folder, 'site'), SITE: 'https://example.org' };
  workers = [];
  takers = [];
  done = [];
  said = [];
  tests += 1;
  await ask(server.address, `create database test_${tests}`);
  address = server.address.replace(/postgres$/, `test_${tests}`);
});

afterEach(async () => {
  for (const { process } of workers) kill(process);
  await Promise.all(takers.map(({ stop }) => stop()));
  await rm(folder, { recursive: true, force: true });
});

test('a worker that is killed in the middle of each stage loses nothing', async () => {
  environment.PAUSE = '150';
  const building = build(3);
  startWorker();
  startWorker();
  for (const stage of ['count', 'make', 'names']) {
    const victim = await whoIsAt(stage);
    startWorker();
    kill(victim.process);
  }
  expect(await building).toBe(true);
  expect(site()).toEqual(await siteOfOneProcess());
});

test('a worker that is told to stop ends its job, and gives it back when it is told again', async () => {
  environment.PAUSE = '300';
  const building = build(3);
  const first = startWorker();
  await whoIsAt('count');
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.said()).toMatch(/count \d\/3/);
  const second = startWorker();
  await whoIsAt('make');
  second.process.kill('SIGTERM');
  while (!second.said().includes('Told to stop')) await sleep(10);
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(second.said()).not.toMatch(/make/);
  startWorker();
  expect(await building).toBe(true);
  expect(site()).toEqual(await siteOfOneProcess());
});

test('a worker with another corpus says so, ends, and leaves its job to others', async () => {
  const other = join(folder, 'other');
  await mkdir(other);
  await writeFile(join(other, 'lines.txt'), 'Something else');
  const building = build(3);
  const wrong = await take({ SEEDS: other });
  expect(await wrong.ended).toBe(false);
  await take();
  expect(await building).toBe(true);
  expect(said).toEqual([expect.stringContaining('bad-part')]);
  expect(site()).toEqual(await siteOfOneProcess());
});

test('what is wrong with a part ends the build with what the command said, and is not tried for ever', async () => {
  await take({ CODE: 'other' });
  expect(await build(3)).toBe(false);
  expect(said.join('\n')).toMatch(/plan-\w+ {2}bad-part {2}This part is missing/);
});

test('a fault of the corpus is said before anything is built', async () => {
  await writeFile(join(environment.SEEDS as string, 'lines.txt'), 'One\n\nTwo');
  expect(await build(3)).toBe(false);
  expect(said).toEqual(['seeds/lines.txt:1  empty-document  There is no text in this document.']);
});

test('a command that dies again and again ends the build', async () => {
  await take({ DIES: 'make' });
  expect(await build(3)).toBe(false);
  expect(said.join('\n')).toMatch(/ended by SIGKILL/);
  expect(existsSync(environment.OUT as string)).toBe(false);
});

test('a build that is given up leaves nothing to be done', async () => {
  environment.PAUSE = '200';
  const giveUp = new AbortController();
  const building = build(3, address, giveUp.signal);
  await take();
  while (done.length === 0) await sleep(10);
  giveUp.abort();
  await expect(building).rejects.toThrow();
  const left = "select count(*) from pilcrow_jobs.job where state <> 'active'";
  expect(await ask(address, left)).toEqual([{ count: '0' }]);
});

test('connections that break are made again', async () => {
  environment.PAUSE = '100';
  const building = build(3);
  await take();
  while (!done.some((line) => line.startsWith('count'))) await sleep(10);
  await ask(server.address, `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'test_${tests}'`);
  expect(await building).toBe(true);
  expect(site()).toEqual(await siteOfOneProcess());
});

test.each([
  ['is away', () => 'postgres://owner:secret@127.0.0.1:1/postgres', 'does not answer'],
  ['is not there', () => server.address.replace(/postgres$/, 'nowhere'), 'refuses'],
  ['does not know the user', () => server.address.replace('secret', 'wrong'), 'refuses'],
])('a database that %s is told, without the password', async (_, given, what) => {
  const sentence = new RegExp(`^postgres://127.0.0.1:\\d+/\\w+ {2}no-database {2}The database ${what}: `);
  await expect(build(2, given())).rejects.toThrow(sentence);
  await expect(take({}, given())).rejects.toThrow(sentence);
});

test('a database that is full, too old, or of a newer queue is told as such', () => {
  const said = (error: unknown) => (troubleOf(error, 'postgres://owner:secret@host/jobs') as Error).message;
  expect(said(Object.assign(new Error('could not extend file'), { code: '53100' }))).toMatch(
    /no-database .*no room left/,
  );
  expect(said(new UnsupportedPostgresVersionError('12.3', 13))).toMatch(/no-database .*too old.*12\.3/);
  expect(said(new SchemaVersionMismatchError(7, 6))).toMatch(/no-database .*newer version/);
});

/** In this process. */
async function take(others: Readonly<Record<string, string>> = {}, given = address): Promise<Taker> {
  const taker = await takeJobs({
    address: given,
    environment: { ...process.env, ...environment, ...others },
    concurrency: 1,
    say: (line) => done.push(line),
    lock: 600,
    program: PROGRAM,
  });
  takers.push(taker);
  return taker;
}

type Worker = {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
};

/** In a group of its own: what dies with a machine dies with it. */
function startWorker(): Worker {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'work.ts')], {
    env: { ...process.env, ADDRESS: address, PROGRAM, ...environment },
    detached: true,
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const worker = { process: child, ended: once(child, 'close').then(([code]) => code), said: () => text };
  workers.push(worker);
  return worker;
}

function kill({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}

/** A part that is being made lies beside, with the process of its worker in its name. */
async function whoIsAt(stage: string): Promise<Worker> {
  const parts = environment.PARTS as string;
  for (;;) {
    for (const name of existsSync(parts) ? readdirSync(parts) : []) {
      const [, at, , pid] = name.split('-');
      const worker = workers.find(
        ({ process }) => process.pid === Number(pid) && process.exitCode === null && !process.killed,
      );
      if (name.startsWith('.next') && at === stage && worker) return worker;
    }
    await sleep(10);
  }
}

async function ask(where: string, question: string): Promise<{ count?: string }[]> {
  const client = new Client(where);
  await client.connect();
  const { rows } = await client.query<{ count?: string }>(question).finally(() => client.end());
  return rows;
}

function build(shards: number, given = address, stop = new AbortController().signal): Promise<boolean> {
  return runCluster({
    address: given,
    environment: { ...process.env, ...environment },
    shards: String(shards),
    say: () => undefined,
    complain: (line) => said.push(line),
    stop,
    program: PROGRAM,
  });
}

function site(): string {
  return readFileSync(join(environment.OUT as string, 'index.html'), 'utf8');
}

async function siteOfOneProcess(): Promise<string> {
  const own = { ...environment, PAUSE: '0', PARTS: join(folder, 'own'), OUT: join(folder, 'own-site') };
  const alone = spawn(process.execPath, [PROGRAM, '--alone', '3'], { env: { ...process.env, ...own } });
  expect(await once(alone, 'close')).toEqual([0, null]);
  return readFileSync(join(own.OUT, 'index.html'), 'utf8');
}
