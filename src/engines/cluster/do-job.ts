import { type Job, UnrecoverableError } from 'bullmq';
import { portableInputs } from '../../build/divided/open-parts.ts';
import { readSettings } from '../../settings.ts';
import { flagsOf, type Stage } from '../../build/divided/steps.ts';
import { type Build, type JobData, partsOf, waitingFor } from './jobs.ts';
import type { openQueue } from './queue.ts';
import { runBuild } from './run-build.ts';

/** Where jobs are done. */
export type Workshop = {
  readonly queue: ReturnType<typeof openQueue>;
  /** What the builds of this machine are told: where corpus and parts lie. */
  readonly environment: NodeJS.ProcessEnv;
  /** The program that makes parts. */
  readonly program: string;
  /** Gives the running jobs back. */
  readonly stop: AbortSignal;
};

/** The command was ended from outside, or by a failure of its own. */
export class CutOff extends Error {}

/** This machine has another corpus or other programs, and can do nothing for the build. */
export class OtherHere extends Error {}

/**
 * Opens a gate or makes a part. What is done twice is done once: a part that is there already is kept.
 * @throws CutOff; OtherHere; UnrecoverableError with faults that are the same wherever they are looked for
 */
export async function doJob({ data: { build, stage, shard } }: Job<JobData>, workshop: Workshop): Promise<void> {
  if (stage === undefined) return;
  if (shard === undefined) return await openGate(build, stage, workshop);
  const environment = { ...workshop.environment, ...build.settings };
  const flags = flagsOf({ kind: stage, shard, of: build.shards });
  const { code, signal, said } = await runBuild(workshop.program, flags, environment, workshop.stop);
  if (code === 0) return;
  if (code !== 1) throw new CutOff(`The command was ended by ${signal ?? `exit code ${code}`}. ${said}`);
  if (!said.includes('bad-part')) throw new UnrecoverableError(said);
  throw portableInputs(readSettings([], environment)) === build.inputs ? new Error(said) : new OtherHere(said);
}

async function openGate(build: Build, stage: Stage, { queue }: Workshop): Promise<void> {
  const parent = { id: waitingFor(build, stage), queue: queue.qualifiedName };
  await queue.addBulk(partsOf(build, stage).map((job) => ({ ...job, opts: { ...job.opts, parent } })));
}
