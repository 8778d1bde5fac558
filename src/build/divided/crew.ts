/**
 * A build by several processes on one machine: its shards are made beside each other, one by this process, which also makes what they share, and each
 * other by a process of its own. It is the divided build of `run-step.ts`, with nobody who has to call its steps.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../corpus/convert.ts';
import type { Fault } from '../../corpus/faults.ts';
import type { Kept } from '../../kept.ts';
import { CACHE, CONTENT, type Settings } from '../../settings.ts';
import type { Stages } from '../../stages.ts';
import { fingerprint, type Inputs } from '../kept/inputs.ts';
import type { Order } from './crew-process.ts';
import { isOfShard } from './is-of-shard.ts';
import { type OpenPlan, writePlan } from './open-parts.ts';
import { doStage } from './shard.ts';
import type { Shard, Stage } from './steps.ts';
import { type Divided, takeParts } from './take-parts.ts';

/** Processes that make shards beside this one. They end when it is disposed of. */
export type Crew = Disposable & {
  /** Why there is nothing to be taken, if so. */
  readonly faults: readonly Fault[];
  /** Has all count words, find names, and begin with their pages. Nothing is returned where one could not do its part, which is said. */
  divide(catalogue: Catalogue, stages: Stages): Promise<Divided | undefined>;
};

/**
 * Starts as many processes as the settings ask for. They load their programs while this one reads which documents there are.
 * @param former what is kept of former builds
 */
export function callCrew(settings: Settings, inputs: Inputs | undefined, former: Kept): Crew | undefined {
  const { processes } = settings;
  if (!inputs || processes < 2) return undefined;
  const plan = { documents: inputs.corpus.size, shards: processes, inputs: fingerprint(inputs) };
  return startCrew({ ...settings, parts: join(CACHE, 'crew') }, plan, former);
}

function startCrew(settings: Settings, plan: OpenPlan, former: Kept): Crew {
  const { parts } = settings;
  rmSync(parts, { recursive: true, force: true });
  const own: Shard = { shard: 1, of: plan.shards };
  const shards = Array.from({ length: plan.shards - 1 }, (_, i) => i + 2);
  const others = shards.map((shard) => startProcess({ settings, shard: { shard, of: plan.shards }, plan }));
  const have = (stage: Stage) => Promise.all(others.map((other) => other.do(stage)));
  return {
    faults: [],
    async divide(catalogue, stages) {
      try {
        await writePlan(settings, plan, catalogue);
        for (const stage of ['count', 'make'] as const)
          if (!(await Promise.all([doStage(settings, own, plan, stage, stages), have(stage)]))[0]) return undefined;
      } catch (error) {
        console.error(`The site could not be made: ${(error as Error).message}\nThe last site is untouched.`);
        return undefined;
      }
      const arePages = have('names');
      // Whoever waits for them is told of it.
      arePages.catch(() => undefined);
      const isOwn = (id: string) => isOfShard(id, own);
      return takeParts(settings, plan, catalogue, { shards, isOwn, content: CONTENT, arePages, former });
    },
    [Symbol.dispose]() {
      for (const other of others) other.stop();
      rmSync(parts, { recursive: true, force: true });
    },
  };
}

/** A process that does the stages of a shard as it is told. */
function startProcess(about: Omit<Order, 'stage'>) {
  const child = fork(join(import.meta.dirname, 'crew-process.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A process beside this one ended with ${code}.`);
  });
  // It is stopped in the end, which is no fault.
  ended.catch(() => undefined);
  return {
    /** @throws Error where it could not be done */
    async do(stage: Stage): Promise<void> {
      child.send({ ...about, stage } satisfies Order);
      const [isDone] = (await Promise.race([once(child, 'message'), ended])) as [boolean];
      if (!isDone) throw new Error(`The stage "${stage}" of a shard could not be done.`);
    },
    stop: () => void child.kill(),
  };
}
