import { Worker } from 'node:worker_threads';
import type { Order } from './build-pages.ts';

/** Astro, in a thread of its own. */
export type Astro = {
  /** Renders the generated pages into an empty folder. @throws what Astro throws */
  buildPages(order: Order): Promise<void>;
  stop(): Promise<unknown>;
};

/** Loads Astro while the corpus is converted: on a second core, it costs a small build nothing. */
export function loadAstro(): Astro {
  const thread = new Worker(new URL('build-pages.ts', import.meta.url));
  const { promise: built, resolve, reject } = Promise.withResolvers<void>();
  thread.once('message', resolve).once('error', reject);
  built.catch(() => undefined);
  return {
    buildPages(order) {
      thread.postMessage(order);
      return built;
    },
    stop: () => thread.terminate(),
  };
}
