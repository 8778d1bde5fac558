import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Order, RenderedPage } from './build-pages.ts';

/** Astro, in a thread of its own. */
export type Astro = {
  /**
   * Renders the generated pages into a folder, and hands over those of documents, in the order of their ids, as they are rendered.
   * @throws what Astro throws
   */
  buildPages(order: Order): AsyncIterable<RenderedPage>;
  stop(): Promise<unknown>;
};

/** Loads Astro while the corpus is converted: on a second core, it costs a small build nothing. */
export function loadAstro(): Astro {
  const thread = new Worker(new URL('build-pages.ts', import.meta.url));
  return {
    buildPages(order) {
      const messages = on(thread, 'message') as AsyncIterable<[RenderedPage | 'built']>;
      thread.postMessage(order);
      return untilBuilt(messages);
    },
    stop: () => thread.terminate(),
  };
}

async function* untilBuilt(messages: AsyncIterable<[RenderedPage | 'built']>): AsyncGenerator<RenderedPage> {
  for await (const [message] of messages) {
    if (message === 'built') return;
    yield message;
  }
}
