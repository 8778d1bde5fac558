/**
 * Stands for `npm run build` in tests of its drivers: the same words, parts and exit codes, of lines instead of documents. Each line of
 * `SEEDS/lines.txt` is counted, made and named in its shard, and the site is all of them. `CODE` stands for other programs.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { SEEDS = '', PARTS = '', OUT = '', SITE = '', CODE = '', PAUSE = '0', DIES = '' } = process.env;
const { values } = parseArgs({
  options: {
    plan: { type: 'boolean' },
    shards: { type: 'string', default: '2' },
    shard: { type: 'string' },
    stage: { type: 'string' },
    names: { type: 'string' },
    join: { type: 'boolean' },
    alone: { type: 'string' },
  },
});

const lines = readFileSync(join(SEEDS, 'lines.txt'), 'utf8').trim().split('\n');
const inputs = hash('sha256', JSON.stringify([lines, SITE, CODE])).slice(0, 8);
const PLAN = join(PARTS, `plan-${inputs}`);
const BEFORE: Readonly<Record<string, string>> = { make: 'count', names: 'make', join: 'names' };

if (values.plan) plan(Number(values.shards));
else if (values.alone) await buildAlone(Number(values.alone));
else if (values.join) joinAll();
else await makePart(values.stage ?? 'names', values.shard ?? values.names ?? '');

function plan(shards: number): void {
  if (lines.includes('')) fail('seeds/lines.txt:1  empty-document  There is no text in this document.');
  mkdirSync(PARTS, { recursive: true });
  writeFileSync(PLAN, String(shards));
  console.log(JSON.stringify({ documents: lines.length, shards }));
}

/** The whole as one process makes it. */
async function buildAlone(of: number): Promise<void> {
  plan(of);
  for (const stage of ['count', 'make', 'names'])
    for (let at = 1; at <= of; at += 1) await makePart(stage, `${at}/${of}`);
  joinAll();
}

/** The folder that is written beside tells who makes it, for a test that waits for its moment. */
async function makePart(stage: string, shard: string): Promise<void> {
  const [at = 0, of = 0] = shard.split('/').map(Number);
  const before = partsBefore(stage, of);
  const part = pathOf(stage, at, of);
  if (existsSync(part)) return;
  const next = join(PARTS, `.next-${stage}-${at}-${process.ppid}`);
  mkdirSync(next, { recursive: true });
  await sleep(Number(PAUSE));
  if (DIES === stage) process.kill(process.pid, 'SIGKILL');
  const own = lines.filter((line) => Number.parseInt(hash('sha256', line).slice(0, 4), 16) % of === at - 1);
  const seen = hash('sha256', before.join('\n'));
  writeFileSync(join(next, 'lines.txt'), own.map((line) => `${stage} ${line} ${SITE} ${seen}`).join('\n'));
  if (!existsSync(part)) renameSync(next, part);
}

function joinAll(): void {
  const all = partsBefore('join', Number(readFileSync(PLAN, 'utf8')));
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'index.html'), all.join('\n').split('\n').sort().join('\n'));
}

function partsBefore(stage: string, of: number): string[] {
  if (!existsSync(PLAN)) fail(`${PLAN}  bad-part  This part is missing. Write it with --plan.`);
  const before = BEFORE[stage];
  if (before === undefined) return [];
  return Array.from({ length: of }, (_, at) => {
    const file = join(pathOf(before, at + 1, of), 'lines.txt');
    if (!existsSync(file)) fail(`${file}  bad-part  This part is missing. Write it.`);
    return readFileSync(file, 'utf8');
  });
}

function pathOf(stage: string, at: number, of: number): string {
  return join(PARTS, `${stage}-${at}-of-${of}-${inputs}`);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
