import { WaitingError } from 'bullmq';
import { troubleOf } from '../postgres/trouble.ts';
import { CutOff, doJob, OtherHere, type Workshop } from './do-job.ts';
import { endOf } from './jobs.ts';
import { openQueue, openWorker, prepareQueue } from './queue.ts';
import { BUILD } from './run-build.ts';

/** Where jobs come from and how they are done. */
type Taking = {
  /** Of the database. */
  readonly address: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Jobs at once. */
  readonly concurrency: number;
  /** Tells a person what is done. */
  readonly say: (line: string) => void;
  /** Milliseconds after which the job of a worker that died is free again. */
  readonly lock?: number;
  readonly program?: string;
};

/** Who takes jobs. */
export type Taker = {
  /** Takes no other job and waits for the running ones; called again, it gives them back. */
  readonly stop: () => Promise<void>;
  /** Whether it was stopped; otherwise it ended since its corpus or its programs are not those of a build. */
  readonly ended: Promise<boolean>;
};

/** A busy machine, or a short break of the line, keeps a worker no longer from saying that it lives. */
const LOCK = 30_000;

/**
 * Does jobs until it is stopped. A database that goes away meanwhile is waited for.
 * @throws Error with a sentence if the database cannot be used
 */
export async function takeJobs(taking: Taking): Promise<Taker> {
  const { address, environment, concurrency, say, lock = LOCK, program = BUILD } = taking;
  await prepareQueue(address);
  const queue = openQueue(address);
  const giveBack = new AbortController();
  const workshop: Workshop = { queue, environment, program, stop: giveBack.signal };
  const { promise: ended, resolve } = Promise.withResolvers<boolean>();
  let closing: Promise<void> | undefined;

  const work = openWorker(address, concurrency, lock, async (job, token) => {
    try {
      await doJob(job, workshop);
    } catch (error) {
      if (error instanceof OtherHere) {
        say(error.message);
        await queue.addJobLog(endOf(job.data.build), error.message);
        void close(false);
      }
      if (!(error instanceof CutOff) || !closing) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    }
  });

  let isAway = false;
  const sayTrouble = (error: Error) => {
    const trouble = troubleOf(error, address) as Error;
    if (closing || (isAway && trouble !== error)) return;
    isAway = trouble !== error;
    say(trouble.message);
  };
  work.on('error', sayTrouble);
  queue.on('error', sayTrouble);
  work.on('active', () => {
    isAway = false;
  });
  work.on('completed', ({ name, data: { build, shard } }) => {
    if (shard !== undefined) say(`${name} ${shard}/${build.shards}`);
  });

  const close = async (wasStopped: boolean) => {
    if (closing) giveBack.abort();
    closing ??= work
      .close()
      .then(() => queue.close())
      .then(() => resolve(wasStopped));
    await closing;
  };
  return { stop: () => close(true), ended };
}
