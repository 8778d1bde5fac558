import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { CompilerOptions, Compiled, CompilerAnswer, CompilerTask, Renderer } from './compile-tasks.ts';
import type { processor } from './processor.ts';

type Job = PromiseWithResolvers<Compiled> & Pick<CompilerTask, 'document'>;

type Jobs = {
  readonly waiting: Job[];
  /** What other threads have in hand. */
  readonly elsewhere: Set<Job>;
};

/** With so many documents another thread helps that is there already: it has to load the compiler for that. */
const WORTH_HELP = 150;

/** With so many one is started: it loads as long as it takes to compile them. */
const WORTH_A_THREAD = 400;

/** Documents that another thread has in hand, so that it never waits for the next one. */
const IN_HAND = 2;

/** Threads that answer tasks whenever they have time (`compile-tasks.ts`), by the other ends of their ports. */
const offered: MessagePort[] = [];

/** A thread behind this port takes part in whatever is compiled in this one. */
export function offerThread(port: MessagePort): void {
  port.unref();
  offered.push(port);
}

/**
 * The same processor, which compiles many documents on all cores.
 * @param documents that it will be given
 */
export function inThreads(processor: Processor, documents: number): Processor {
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const own = (await processor.createMdxRenderer?.(shared, mdx)) as Renderer;
      const options = { shared, mdx: { ...mdx, srcDir: undefined }, source: String(mdx.srcDir) } as CompilerOptions;
      const jobs: Jobs = { waiting: [], elsewhere: new Set() };
      const workers = new Set([ownWorker(own, jobs)]);
      if (documents > WORTH_HELP) for (const port of offered.splice(0)) workers.add(portWorker(port, options, jobs));
      while (documents > WORTH_A_THREAD && workers.size < availableParallelism()) {
        workers.add(threadWorker(options, jobs));
      }
      return {
        process(...document) {
          const job = { document, ...Promise.withResolvers<Compiled>() };
          jobs.waiting.push(job);
          for (const wake of workers) wake();
          return job.promise;
        },
      };
    },
  };
}

type Processor = typeof processor;

/**
 * Takes jobs in this thread, one at a time, until all are done: when none waits, those that another thread has in hand, which
 * may be busy with something else. The first answer counts.
 */
function ownWorker(renderer: Renderer, { waiting, elsewhere }: Jobs): () => void {
  let isAwake = false;
  const take = () => waiting.shift() ?? elsewhere.values().next().value;
  return async () => {
    if (isAwake) return;
    isAwake = true;
    for (let job = take(); job; job = take()) {
      elsewhere.delete(job);
      await renderer.process(...job.document).then(job.resolve, job.reject);
      // Meanwhile documents arrive, and threads answer.
      await turn();
    }
    isAwake = false;
  };
}

/** Takes jobs in a thread of its own, once it has loaded. One that fails takes no more. */
function threadWorker(options: CompilerOptions, jobs: Jobs): () => void {
  const thread = new Worker(new URL('compile-thread.ts', import.meta.url));
  thread.unref();
  return portWorker(thread, options, jobs);
}

/** Takes jobs behind a port, once it has loaded. */
function portWorker(port: MessagePort | Worker, options: CompilerOptions, { waiting, elsewhere }: Jobs): () => void {
  const inHand = new Map<number, Job>();
  let count = 0;
  let isLoaded = false;
  const take = () => (isLoaded && inHand.size < IN_HAND ? waiting.shift() : undefined);
  const wake = () => {
    for (let job = take(); job; job = take()) {
      count += 1;
      inHand.set(count, job);
      elsewhere.add(job);
      port.postMessage({ number: count, document: job.document } satisfies CompilerTask);
    }
  };
  port.on('message', ({ number, compiled, error }: CompilerAnswer) => {
    isLoaded = true;
    const job = inHand.get(number);
    inHand.delete(number);
    if (job) elsewhere.delete(job);
    if (compiled) job?.resolve(compiled);
    else job?.reject(error);
    wake();
  });
  port.on('error', (error: Error) => {
    isLoaded = false;
    for (const job of inHand.values()) job.reject(error);
  });
  port.postMessage(options);
  return wake;
}
