import { constants, platform, setPriority } from 'node:os';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { GivenAtStart, Order, RenderedPage, Start, Told } from './build-pages.ts';

/** Astro, in a thread of its own. */
export type Astro = {
  /** Begins with what can be done before the pages are there. */
  start(start: Start): void;
  /** Renders the generated pages, after {@link start}. */
  buildPages(order: Order): Building;
  stop(): Promise<unknown>;
};

/** Both fail with what Astro throws. */
type Building = {
  /** The wanted pages as they are rendered, in the order of their ids. It ends with the last of them, before the others are there. */
  readonly pages: AsyncIterable<RenderedPage>;
  /** All pages are there. */
  readonly built: Promise<void>;
};

/**
 * Loads Astro while the corpus is converted: on a second core, it costs a small build nothing. While Astro builds, this thread
 * has time to spare: of many documents it compiles some.
 */
export function loadAstro(): Astro {
  const { port1: own, port2: help } = new MessageChannel();
  const thread = new Worker(new URL('build-pages.ts', import.meta.url), {
    workerData: { help } satisfies GivenAtStart,
    transferList: [help],
  });
  giveWay();
  own.once('message', async (options) => {
    const { compileTasks } = await import('./markdown/compile-tasks.ts');
    await compileTasks(own, options);
  });
  own.unref();
  return {
    start: (start) => thread.postMessage(start),
    buildPages(order) {
      const built = Promise.withResolvers<void>();
      const pages = new ReadableStream<RenderedPage>({
        start(pages) {
          let missing = order.wanted.size;
          thread.on('message', (told: Told) => {
            if (told === 'built') {
              built.resolve();
              if (missing > 0) pages.close();
            } else {
              pages.enqueue(told);
              missing -= 1;
              if (missing === 0) pages.close();
            }
          });
          thread.on('error', (error) => pages.error(error));
        },
      });
      thread.on('error', (error) => built.reject(error));
      thread.postMessage(order);
      return { pages, built: built.promise };
    },
    stop: () => thread.terminate(),
  };
}

/**
 * Has this thread, and those that it starts, run when the others do not need the machine: a build takes as long as Astro's thread,
 * and what is done beside it has time to spare. Only Linux knows a priority of a thread; elsewhere it would be that of the process.
 */
function giveWay(): void {
  if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
