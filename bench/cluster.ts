/**
 * `npm run bench -- cluster --kills 200`: whether a site that workers build is that of one process, byte for byte, while some are killed
 * without a word in the middle of each stage: alternately with all that they started, as a machine dies, and alone.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startDatabase } from '../src/engines/postgres/start-database.ts';
import { PROJECT } from '../src/settings.ts';
import { articleFiles, markdown, writeFiles } from './beside/page-sites.ts';
import { prose } from './material/prose.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    shards: { type: 'string', default: '8' },
    documents: { type: 'string', default: '24' },
    /** Kills in each stage of a build. */
    each: { type: 'string', default: '1' },
  },
});

const WORKERS = 3;

/** By what the command of a stage is known. */
const STAGES = ['--stage count', '--stage make', '--names'];

const folder = await mkdtemp(join(tmpdir(), 'pilcrow-cluster-'));
const articles = Array.from({ length: Number(values.documents) }, (_, i) => prose(i + 1));
const list = articles.map(({ title }, i) => `- [${title}](document-${i + 1}.md)\n`).join('');
await writeFiles(join(folder, 'seeds'), {
  'INDEX.md': `# Articles\n\n${list}`,
  ...articleFiles(articles, '', markdown),
});

const database = await startDatabase();
let [kills, builds, same] = [0, 0, 0];
try {
  const expected = await buildAlone();
  while (kills < Number(values.kills)) {
    builds += 1;
    if ((await buildWithKills(String(builds))) === expected) same += 1;
    console.log(`${kills} kills, ${builds} builds, ${same} of them the site of one process.`);
  }
  if (same < builds) process.exitCode = 1;
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}

/** @returns a hash of site and ledger */
async function buildAlone(): Promise<string> {
  const environment = await environmentOf('alone');
  const [code] = await once(start(['src/commands/build.ts'], environment), 'close');
  if (code !== 0) throw new Error('One process could not build it.');
  return await hashOf(environment);
}

async function buildWithKills(name: string): Promise<string> {
  const environment = await environmentOf(name);
  const workers = Array.from({ length: WORKERS }, () => startWorker(environment));
  const cluster = startCluster(environment);
  for (const stage of STAGES)
    for (let i = 0; i < Number(values.each); i += 1) {
      const victim = await whoRuns(stage, workers, cluster);
      if (!victim) break;
      kill(victim);
      workers.splice(workers.indexOf(victim), 1, startWorker(environment));
    }
  // The last step is done by the call that wants the site: it is called again.
  if (await whoRuns('--join', [cluster], cluster)) kill(cluster, true);
  const [code] = await once(startCluster(environment), 'close');
  for (const worker of workers) process.kill(-(worker.pid ?? 0), 'SIGKILL');
  return code === 0 ? await hashOf(environment) : 'no site';
}

async function environmentOf(name: string): Promise<Record<string, string>> {
  const own = join(folder, name);
  await cp(join(folder, 'seeds'), join(own, 'seeds'), { recursive: true });
  return { SEEDS: join(own, 'seeds'), OUT: join(own, 'site'), PARTS: join(own, 'parts'), LEDGER: 'write' };
}

function startWorker(environment: Readonly<Record<string, string>>): ChildProcess {
  return start(['tests/engines/cluster/work.ts'], { ...environment, ADDRESS: database.address, LOCK: '3000' });
}

function startCluster(environment: Readonly<Record<string, string>>): ChildProcess {
  return start(['src/commands/cluster.ts', '--shards', values.shards, database.address], environment);
}

/** In a group of its own. */
function start(words: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, words, { cwd: PROJECT, env, detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The first of these of which a command of the stage is a child; nothing if the build ends before. */
async function whoRuns(
  stage: string,
  processes: readonly ChildProcess[],
  cluster: ChildProcess,
): Promise<ChildProcess | undefined> {
  while (cluster.exitCode === null) {
    const running = execFileSync('ps', ['-eo', 'ppid=,args='], { encoding: 'utf8' }).split('\n');
    const parents = running.filter((line) => line.includes(stage)).map((line) => Number.parseInt(line, 10));
    const found = processes.find(({ pid = 0 }) => parents.includes(pid));
    if (found) return found;
    await sleep(20);
  }
  return undefined;
}

/** Every second time alone: what it started goes on, and makes a part that another makes too. */
function kill({ pid = 0 }: ChildProcess, isWhole = kills % 2 === 0): void {
  kills += 1;
  process.kill(isWhole ? -pid : pid, 'SIGKILL');
}

async function hashOf({ SEEDS = '', OUT = '' }: Readonly<Record<string, string>>): Promise<string> {
  const lines: string[] = [];
  for (const root of [SEEDS, OUT])
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      lines.push(`${path.slice(root.length)} ${hash('sha256', await readFile(path))}`);
    }
  return hash('sha256', lines.sort().join('\n'));
}
