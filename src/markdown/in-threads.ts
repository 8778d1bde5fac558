import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { processor } from './processor.ts';

type Processor = typeof processor;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;
type Compiled = Awaited<ReturnType<Renderer['process']>>;

/** What a thread is told when it starts: the options of the renderer, with `srcDir` as text. */
export type ThreadData = {
  readonly shared: object;
  readonly mdx: { readonly optimize: boolean; readonly sourcemap: boolean };
  readonly source: string;
};

/** A document for a thread, with a number that its answer repeats. */
export type ThreadTask = { readonly number: number; readonly document: Parameters<Renderer['process']> };

export type ThreadAnswer = { readonly number: number; readonly compiled?: Compiled; readonly error?: Error };

type Job = PromiseWithResolvers<Compiled> & Pick<ThreadTask, 'document'>;

/** So many documents must wait before another thread is started: it loads as long as it takes to compile them. */
const WORTH_A_THREAD = 250;

/** Documents that a thread has in hand, so that it never waits for the next one. */
const IN_HAND = 4;

/** The same processor; where many documents wait for it, it compiles them on all cores. */
export function inThreads(processor: Processor): Processor {
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const own = (await processor.createMdxRenderer?.(shared, mdx)) as Renderer;
      const data = { shared, mdx: { ...mdx, srcDir: undefined }, source: String(mdx.srcDir) } as ThreadData;
      const waiting: Job[] = [];
      const workers = new Set([ownWorker(own, waiting)]);
      return {
        process(...document) {
          const job = { document, ...Promise.withResolvers<Compiled>() };
          waiting.push(job);
          if (waiting.length > WORTH_A_THREAD && workers.size < availableParallelism()) {
            const wake = threadWorker(data, waiting, () => workers.delete(wake));
            workers.add(wake);
          }
          for (const wake of workers) wake();
          return job.promise;
        },
      };
    },
  };
}

/** Takes jobs in this thread, one at a time, until none waits. */
function ownWorker(renderer: Renderer, waiting: Job[]): () => void {
  let isAwake = false;
  return async () => {
    if (isAwake) return;
    isAwake = true;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await renderer.process(...job.document).then(job.resolve, job.reject);
      // Meanwhile documents arrive, and threads answer.
      await turn();
    }
    isAwake = false;
  };
}

/** Takes jobs in a thread of its own, once it has loaded, until none waits. @param onEnd the thread is gone, with its memory */
function threadWorker(workerData: ThreadData, waiting: Job[], onEnd: () => void): () => void {
  const thread = new Worker(new URL('compile-thread.ts', import.meta.url), { workerData });
  const inHand = new Map<number, Job>();
  let count = 0;
  let isLoaded = false;
  const wake = () => {
    for (let job = take(); job; job = take()) {
      count += 1;
      inHand.set(count, job);
      thread.postMessage({ number: count, document: job.document } satisfies ThreadTask);
    }
    if (isLoaded && inHand.size === 0) end();
  };
  const take = () => (isLoaded && inHand.size < IN_HAND ? waiting.shift() : undefined);
  const end = () => {
    isLoaded = false;
    onEnd();
    void thread.terminate();
  };
  thread.on('message', ({ number, compiled, error }: ThreadAnswer) => {
    isLoaded = true;
    const job = inHand.get(number);
    inHand.delete(number);
    if (compiled) job?.resolve(compiled);
    else job?.reject(error);
    wake();
  });
  thread.on('error', (error) => {
    for (const job of inHand.values()) job.reject(error);
    end();
  });
  thread.unref();
  return wake;
}
