/** What GitHub runs for an editor: who may write what, and that a large corpus, handed from machine to machine, comes out whole. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT, readSettings } from '../src/settings.ts';

type Texts = Readonly<Record<string, string>>;
type Step = {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | boolean>>;
  readonly env?: Texts;
};
type Job = {
  readonly uses?: string;
  readonly permissions?: Texts;
  readonly strategy?: { readonly matrix: { readonly shard: string } };
  readonly outputs?: Texts;
  readonly steps?: readonly Step[];
};
type Workflow = { readonly permissions: Texts; readonly env?: Texts; readonly jobs: Readonly<Record<string, Job>> };

const FOLDER = join(PROJECT, '.github/workflows');
const WORKFLOWS = readdirSync(FOLDER).map((file): [string, Workflow] => [
  file,
  parse(readFileSync(join(FOLDER, file), 'utf8')),
]);
const SCRIPTS = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).scripts;

const folder = mkdtempSync(join(tmpdir(), 'pilcrow-workflows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(WORKFLOWS)('%s runs only what is pinned', (_, { jobs }) => {
  for (const { uses, steps = [] } of Object.values(jobs))
    for (const one of [uses, ...steps.map((step) => step.uses)])
      if (one !== undefined) expect(one).toMatch(/^\.\/\.github\/workflows\/\w+\.yml$|^actions\/[\w-]+@[0-9a-f]{40}$/);
});

test.each(WORKFLOWS)('%s lets a job write only where it runs no packages', (_, { permissions, jobs }) => {
  expect(Object.values(permissions)).not.toContain('write');
  for (const { permissions: own = permissions, steps = [] } of Object.values(jobs))
    if (Object.values(own).includes('write')) expect(JSON.stringify(steps)).not.toMatch(/\bnpm\b|npx|\.ci\/|\bnode\b/);
    else
      for (const step of steps)
        if (step.uses?.includes('checkout')) expect(step.with).toMatchObject({ 'persist-credentials': false });
});

test.each(WORKFLOWS)('%s calls commands that there are', (_, { jobs }) => {
  const lines = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run = '' }) => run.split('\n')));
  for (const line of lines) {
    const [, script, flags = ''] = /npm run (?:-s )?(\w+)(?: -- ([^|]*))?/.exec(line) ?? [];
    if (script === undefined) continue;
    expect(Object.keys(SCRIPTS)).toContain(script);
    if (script === 'build') readSettings(flags.replace('"$SHARD"', '2/3').split(' ').filter(Boolean), {});
  }
});

test('publish-large hands each machine what it needs, and the last one has the site of one process', () => {
  const { jobs, env = {} } = Object.fromEntries(WORKFLOWS)['publish-large.yml'] as Workflow;
  writeFileSync(join(folder, 'lines.txt'), 'One\nTwo\nThree\nFour\nFive\nSix\n');
  const known: Record<string, string> = { 'steps.pages.outputs.origin': 'https://example.org' };
  for (const name of ['plan', 'count', 'make', 'names', 'join']) {
    const job = jobs[name] as Job;
    const shards = job.strategy ? (JSON.parse(valued(job.strategy.matrix.shard, known)) as number[]) : [0];
    for (const shard of shards)
      runJob(job, { ...known, 'matrix.shard': String(shard) }, env, `${name}-${shard}`, known);
  }
  expect(known['needs.plan.outputs.shards']).toBe('[1,2]');
  const alone = { SEEDS: folder, PARTS: join(folder, 'alone'), OUT: join(folder, 'site'), SITE: 'https://example.org' };
  expect(spawnSync(process.execPath, [STAND_IN, '--alone', '2'], { env: alone }).status).toBe(0);
  const [handed, own] = ['join-0/dist', 'site'].map((one) => readFileSync(join(folder, one, 'index.html'), 'utf8'));
  expect(handed).toBe(own);
});

/** Stands for the commands of a build, which have tests of their own. */
const STAND_IN = join(import.meta.dirname, 'engines/cluster/stand-in.ts');

/** A job on a machine of its own: a folder. @param told what later jobs are told of it */
function runJob(
  { steps = [], outputs = {} }: Job,
  known: Texts,
  env: Texts,
  name: string,
  told: Record<string, string>,
) {
  const here = join(folder, name);
  const artifacts = join(folder, 'artifacts');
  mkdirSync(here);
  for (const { id, uses = '', run, with: given = {}, env: own = {} } of steps) {
    const from = valued(String(given.path), known);
    if (uses.startsWith('actions/download-artifact@'))
      for (const one of globSync(String(given.pattern), { cwd: artifacts }))
        cpSync(join(artifacts, one), join(here, from), { recursive: true });
    if (uses.startsWith('actions/upload-artifact@') && from !== 'seeds/ledger') {
      const found = globSync(from, { cwd: here });
      expect(found, from).not.toEqual([]);
      const artifact = join(artifacts, valued(String(given.name), known));
      for (const one of found) cpSync(join(here, one), join(artifact, basename(one)), { recursive: true });
    }
    if (run === undefined || run === 'npm ci') continue;
    const said = runInShell(here, run, { ...env, ...mapped(own, known) });
    for (const [, key = '', value = ''] of said.matchAll(/^(\w+)=(.*)$/gm)) told[`steps.${id}.outputs.${key}`] = value;
  }
  for (const [key, value] of Object.entries(outputs)) told[`needs.plan.outputs.${key}`] = valued(value, told);
}

/** @returns what the script gave to later steps */
function runInShell(cwd: string, script: string, env: Texts): string {
  const output = join(cwd, 'output');
  const npm = `npm() { while [ "$1" != -- ]; do shift; done; shift; "${process.execPath}" "${STAND_IN}" "$@"; }`;
  const all = { PATH: process.env.PATH, SEEDS: folder, OUT: 'dist', RUNNER_TEMP: cwd, GITHUB_OUTPUT: output, ...env };
  const { status, stderr } = spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', `${npm}\n${script}`], {
    cwd,
    env: all,
  });
  expect(`${status} ${stderr}`).toBe('0 ');
  return existsSync(output) ? readFileSync(output, 'utf8') : '';
}

/** The text with what stands for `${{ }}`; nothing is known of what was not told. */
function valued(text: string, known: Texts): string {
  return text.replace(/\$\{\{ (?:fromJSON\()?([\w.]+)\)? \}\}/g, (_, name: string) => known[name] ?? '');
}

function mapped(texts: Texts, known: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, valued(text, known)]));
}
