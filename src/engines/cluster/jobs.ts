/** The stages of a divided build as jobs of a queue. What a job does is a command of `npm run build`. */
import type { FlowJob, JobsOptions } from 'bullmq';
import { type Stage, STAGES } from '../../build/divided/steps.ts';

/** What all jobs of one build have in common. */
export type Build = {
  /** Of this call of `npm run cluster`. */
  readonly run: string;
  readonly shards: number;
  /** `SITE`, `BASE` and what else decides what a site is. Where corpus and parts lie, each machine says for itself. */
  readonly settings: Readonly<Record<string, string>>;
  /** A hash of corpus, programs and settings. */
  readonly inputs: string;
};

/** A part, `{ stage, shard }`; the gate that opens a stage, `{ stage }`; or the end of all. */
export type JobData = { readonly build: Build; readonly stage?: Stage; readonly shard?: number };

/** How often a part is begun that some machine could not end, for want of memory or because its programs are others. */
const ATTEMPTS = 3;

/** Seconds that jobs stay which nobody removed: those of a build that was killed. */
const WEEK = 604_800;

/**
 * The tree of jobs. A tree cannot say that each of many needs all of many, so a gate stands between two stages: its children are the
 * parts of the one, and it adds those of the other to its own parent.
 *
 * `end ← gate of names ← gate of make ← count 1/3, count 2/3, count 3/3`
 */
export function flowOf(build: Build, queueName: string): FlowJob {
  const [first, ...gated] = STAGES;
  let children: FlowJob[] = partsOf(build, first).map((job) => ({ ...job, queueName }));
  for (const stage of gated)
    children = [{ name: 'gate', queueName, data: { build, stage }, opts: optionsOf(gateOf(build, stage)), children }];
  // The end stays until whoever waits for it has seen it.
  const opts = { ...optionsOf(endOf(build)), removeOnComplete: { age: WEEK } };
  return { name: 'end', queueName, data: { build }, opts, children };
}

/** The jobs of one stage. */
export function partsOf(build: Build, stage: Stage) {
  return Array.from({ length: build.shards }, (_, at) => {
    const data: JobData = { build, stage, shard: at + 1 };
    return { name: stage, data, opts: optionsOf(`${build.run}-${stage}-${at + 1}`) };
  });
}

/** The job that waits for all parts of a stage: the gate of the next one, or the end. */
export function waitingFor(build: Build, stage: Stage): string {
  const next = STAGES[STAGES.indexOf(stage) + 1];
  return next ? gateOf(build, next) : endOf(build);
}

export function endOf({ run }: Build): string {
  return `${run}-end`;
}

function gateOf({ run }: Build, stage: Stage): string {
  return `${run}-gate-${stage}`;
}

function optionsOf(jobId: string): JobsOptions {
  return {
    jobId,
    attempts: ATTEMPTS,
    backoff: { type: 'fixed', delay: 500 },
    failParentOnFailure: true,
    removeOnComplete: true,
    removeOnFail: { age: WEEK },
  };
}
