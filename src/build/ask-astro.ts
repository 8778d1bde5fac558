import type { MessagePort } from 'node:worker_threads';
import type { Order, RenderedPage, Start, Told } from './build-pages.ts';

/** Astro, in another thread: when it fails, the process ends. */
export type Astro = {
  /** Begins with what can be done before the pages are there. */
  start(start: Start): void;
  /** Renders the generated pages, after {@link start}. */
  buildPages(order: Order): Building;
};

type Building = {
  /** The wanted pages as they are rendered, in the order of their ids. It ends with the last of them, before the others are there. */
  readonly pages: AsyncIterable<RenderedPage>;
  /** All pages are there. */
  readonly built: Promise<void>;
};

/** Astro behind a port, at whose other end is `build-pages.ts`. */
export function askAstro(port: MessagePort): Astro {
  return {
    start: (start) => port.postMessage(start),
    buildPages(order) {
      const built = Promise.withResolvers<void>();
      const pages = new ReadableStream<RenderedPage>({
        start(pages) {
          let missing = order.size;
          port.on('message', (told: Told) => {
            if (told === 'built') {
              built.resolve();
              if (missing > 0) pages.close();
            } else {
              pages.enqueue(told);
              missing -= 1;
              if (missing === 0) pages.close();
            }
          });
        },
      });
      port.postMessage(order);
      return { pages, built: built.promise };
    },
  };
}
