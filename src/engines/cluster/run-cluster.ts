import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { portableInputs } from '../../build/divided/open-parts.ts';
import { sentence } from '../../corpus/faults.ts';
import { readSettings } from '../../settings.ts';
import { troubleOf } from '../postgres/trouble.ts';
import { type Stage, STAGES } from '../../build/divided/steps.ts';
import { type Build, endOf, flowOf, waitingFor } from './jobs.ts';
import { openFlows, openQueue, prepareQueue, QUEUE } from './queue.ts';
import { BUILD, runBuild } from './run-build.ts';

/** What is built, and where jobs go. */
type Cluster = {
  /** Of the database. */
  readonly address: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Into how many parts; if nothing is said, by the number of documents. */
  readonly shards?: string | undefined;
  /** Tells a person what is done, and what is wrong. */
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Gives the build up. */
  readonly stop: AbortSignal;
  readonly program?: string;
};

/** Milliseconds between two looks at the queue, and for which the database may be away while workers work. */
const PACE = 500;
const PATIENCE = 60_000;

type Queue = ReturnType<typeof openQueue>;

/**
 * Builds a site by workers. They make its parts, and this process joins them: site and ledger belong where it was called.
 * @returns whether there is a new site; if not, faults were said
 * @throws Error with a sentence if the database cannot be used
 */
export async function runCluster(cluster: Cluster): Promise<boolean> {
  const { address, environment, shards, complain, stop, program = BUILD } = cluster;
  const plan = await runBuild(program, ['--plan', ...(shards ? ['--shards', shards] : [])], environment, stop);
  if (plan.said) complain(plan.said);
  if (plan.code !== 0) return false;
  const build = buildOf(JSON.parse(plan.output.split('\n').at(-1) ?? ''), environment);
  await prepareQueue(address);
  const queue = openQueue(address);
  queue.on('error', () => undefined);
  try {
    await addJobs(build, queue, cluster);
    const failures = await waitForEnd(build, queue, cluster);
    for (const failure of failures) complain(failure);
    if (failures.length > 0) return false;
  } catch (error) {
    throw troubleOf(error, address);
  } finally {
    await removeJobs(build, queue).catch(() => undefined);
    await queue.close();
  }
  const { code } = await runBuild(program, ['--join'], environment, stop, true);
  return code === 0;
}

/** Of the environment, what decides what a site is: each machine is told the same. Empty is as if it were not set. */
const SETTINGS = ['SITE', 'BASE', 'CARDS', 'STRICT'];

function buildOf(plan: { readonly shards: number }, environment: NodeJS.ProcessEnv): Build {
  const inputs = portableInputs(readSettings([], environment));
  if (typeof inputs !== 'string') throw new Error(sentence(inputs));
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, environment[name] ?? '']));
  return { run: randomUUID(), shards: plan.shards, settings, inputs };
}

async function addJobs(build: Build, queue: Queue, { address, say }: Cluster): Promise<void> {
  if ((await queue.getWorkersCount()) === 0)
    say('No worker is there yet. Start some, here or elsewhere: npm run worker -- postgres://…');
  const flows = openFlows(address);
  flows.on('error', () => undefined);
  await flows.add(flowOf(build, QUEUE)).finally(() => flows.close());
}

/** Waits until all parts are there, or one cannot be made. @returns why it cannot */
async function waitForEnd(build: Build, queue: Queue, cluster: Cluster): Promise<readonly string[]> {
  const look = onlooker(build, queue, cluster);
  for (let waited = 0; ; waited += PACE) {
    cluster.stop.throwIfAborted();
    try {
      const state = await look();
      if (state === 'completed') return [];
      if (state === 'failed') return await failuresOf(build, queue);
      if (state === 'unknown') throw new Error('The jobs of this build were removed from the database.');
      waited = 0;
    } catch (error) {
      if (waited >= PATIENCE || troubleOf(error, cluster.address) === error) throw error;
    }
    await sleep(PACE);
  }
}

/** Shows what is new since the last look. @returns the state of the whole */
function onlooker(build: Build, queue: Queue, { say, complain }: Cluster) {
  const shown = new Map<Stage, number>();
  let heard = 0;
  return async () => {
    const state = await queue.getJobState(endOf(build));
    const { logs } = await queue.getJobLogs(endOf(build), heard);
    for (const line of logs) complain(line);
    heard += logs.length;
    for (const stage of STAGES) {
      const done = await doneOf(build, stage, queue);
      if (done <= (shown.get(stage) ?? 0)) continue;
      say(`${stage} ${done}/${build.shards}`);
      shown.set(stage, done);
    }
    return state;
  };
}

/** Parts of a stage that are there. */
async function doneOf(build: Build, stage: Stage, queue: Queue): Promise<number> {
  const waiting = await queue.getJob(waitingFor(build, stage));
  // A gate is removed when it is open.
  if (!waiting) return build.shards;
  const { processed = 0 } = await waiting.getDependenciesCount({ processed: true });
  // The gate of a stage is counted with its parts.
  return Math.max(0, stage === STAGES[0] ? processed : processed - 1);
}

/** What the commands said, each once. */
async function failuresOf({ run }: Build, queue: Queue): Promise<readonly string[]> {
  const failed = await queue.getFailed();
  const own = failed.filter(({ data }) => data.build.run === run && data.shard !== undefined);
  return [...new Set(own.map(({ failedReason }) => failedReason))];
}

/** What still waits is not begun. What runs, runs to its end, and nobody waits for it. */
async function removeJobs({ run }: Build, queue: Queue): Promise<void> {
  const jobs = await queue.getJobs(['completed', 'failed', 'delayed', 'waiting', 'waiting-children']);
  for (const job of jobs)
    if (job.data.build.run === run) await job.remove({ removeChildren: false }).catch(() => undefined);
}
