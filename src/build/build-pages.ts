import type { MessagePort } from 'node:worker_threads';
import { type AstroIntegration, build } from 'astro';
// Astro reads the configuration anew; what it imports is there by then.
import '../../astro.config.mjs';
import { offerThread } from '../markdown/in-threads.ts';
import { PROJECT } from '../settings.ts';
import { homePath, type Site } from '../site.ts';

/** What Astro has to know to start. */
export type Start = {
  /** Where the pages go. */
  readonly folder: string;
  readonly site: Site;
};

/** The pages are there to be built: the paths of those that are handed over. */
export type Order = ReadonlySet<string>;

/** A page as a reader gets it. */
export type RenderedPage = {
  /** Below the origin, with its slash at the end. */
  readonly path: string;
  /** In UTF-8, as Astro writes it. */
  readonly html: ArrayBuffer;
};

/** What is said back: each wanted page, and that all are there. */
export type Told = RenderedPage | 'built';

// A build tells no other host that it runs; Astro's would report it to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro would take this for the base of the site, before the one it is given.
delete process.env.BASE_URL;

/**
 * Builds with Astro what the thread behind a port wants (`ask-astro.ts`): makes the program that renders when it is told where the
 * site will live, and waits for the pages.
 * @param help answers as `markdown/compile-tasks.ts` does
 * @throws what Astro throws
 */
export async function buildPages(port: MessagePort, help: MessagePort): Promise<void> {
  offerThread(help);
  const { start, ordered } = await said(port);
  await build({
    root: PROJECT,
    outDir: start.folder,
    site: start.site.origin,
    base: homePath(start.site.base),
    integrations: [handOver(ordered, port)],
    logLevel: 'warn',
    // Other files of the site are written there at the same time.
    vite: { build: { emptyOutDir: false }, plugins: [readPagesLate] },
  });
  port.postMessage('built' satisfies Told);
}

/** What the other thread says, one after the other. A message without a listener would be lost. */
function said(port: MessagePort): Promise<{ readonly start: Start; readonly ordered: Promise<Order> }> {
  return new Promise((resolve) =>
    port.once('message', (start: Start) =>
      resolve({ start, ordered: new Promise((order) => port.once('message', order)) }),
    ),
  );
}

/** Leaves the generated pages out of the program that renders them: Node loads the module that reads them when it runs. */
const readPagesLate = {
  name: 'pilcrow-read-pages-late',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/generated\.ts$/ },
    handler: () => ({ id: new URL('../generated-for-build.ts', import.meta.url).href, external: true }),
  },
} as const;

/** The home page takes longest. What is handed over comes next: while the other pages are rendered, search takes it in. */
const FIRST = ['/', '/[document]'];

function turnOf(route: string): number {
  const turn = FIRST.indexOf(route);
  return turn < 0 ? FIRST.length : turn;
}

/**
 * Waits for the order, and tells each wanted page to the thread that waits for it, before Astro writes it; in the order in which
 * Astro asked for them.
 */
function handOver(ordered: Promise<Order>, port: MessagePort): AstroIntegration {
  let before = Promise.resolve();
  return {
    name: 'pilcrow-hand-over',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            await ordered;
            const pages = await standard.getStaticPaths();
            return pages.toSorted((a, b) => turnOf(a.route.route) - turnOf(b.route.route));
          },
          async render(request, options) {
            const path = new URL(request.url).pathname;
            if (!(await ordered).has(path)) return standard.render(request, options);
            const turn = before;
            const { promise, resolve } = Promise.withResolvers<void>();
            before = promise;
            try {
              const result = await standard.render(request, options);
              const { response, ...rest } = result instanceof Response ? { response: result } : result;
              const html = await response.arrayBuffer();
              await turn;
              port.postMessage({ path, html } satisfies Told);
              return { ...rest, response: new Response(html, response) };
            } finally {
              resolve();
            }
          },
        }));
      },
    },
  };
}
