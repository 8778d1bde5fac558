import { type Job, UnrecoverableError } from 'bullmq';
import { type Build, type JobData, partsOf, type Stage, waitingFor, wordsOf } from './jobs.ts';
import type { openQueue } from './queue.ts';
import { runBuild } from './run-build.ts';
import { differenceOf } from './what-is-built.ts';

/** Where jobs are done. */
export type Workshop = {
  readonly queue: ReturnType<typeof openQueue>;
  /** What the builds of this machine are told: where corpus and parts lie. */
  readonly environment: NodeJS.ProcessEnv;
  /** The program that makes parts. */
  readonly program: string;
  /** Gives the running jobs back. */
  readonly stop: AbortSignal;
  /** By the run of a build, why it cannot be made here; empty if it can. Who compares reads the whole corpus. */
  readonly compared: Map<string, string>;
};

/** This machine cannot work for a build. Another one may. */
export class OtherHere extends Error {}

/** The command was ended from outside, or by a failure of its own. */
export class CutOff extends Error {}

/**
 * Opens a gate or makes a part. What is done twice is done once: a part that is there already is kept.
 * @throws OtherHere; CutOff; UnrecoverableError with the faults that the command said
 */
export async function doJob({ data: { build, stage, shard } }: Job<JobData>, workshop: Workshop): Promise<void> {
  if (stage === undefined) return;
  if (shard === undefined) return await openGate(build, stage, workshop);
  const environment = { ...workshop.environment, ...build.settings };
  const difference = workshop.compared.get(build.run) ?? differenceOf(build, environment);
  workshop.compared.set(build.run, difference);
  if (difference !== '') throw new OtherHere(difference);
  const words = wordsOf(stage, `${shard}/${build.shards}`);
  const { code, signal, said } = await runBuild(workshop.program, words, environment, workshop.stop);
  // Faults are the same wherever they are looked for.
  if (code === 1) throw new UnrecoverableError(said);
  if (code !== 0) throw new CutOff(`The command was ended by ${signal ?? `exit code ${code}`}. ${said}`);
}

async function openGate(build: Build, stage: Stage, { queue }: Workshop): Promise<void> {
  const parent = { id: waitingFor(build, stage), queue: queue.qualifiedName };
  await queue.addBulk(partsOf(build, stage).map((job) => ({ ...job, opts: { ...job.opts, parent } })));
}
