/** The thread in which Astro builds: it loads at once, and waits for an order. */
import { parentPort } from 'node:worker_threads';
import { keepCompiled } from './compile-cache.ts';
import { PROJECT } from './settings.ts';
import { homePath, type Site } from './site.ts';

/** The pages to build. */
export type Order = {
  /** Where they go. */
  readonly folder: string;
  readonly site: Site;
  /** The paths that the sitemap names. */
  readonly listed: ReadonlySet<string>;
};

// A build tells no other host that it runs; Astro's would report it to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro would take this for the base of the site, before the one it is given.
delete process.env.BASE_URL;
keepCompiled();
const [{ build }, { default: sitemap }] = await Promise.all([import('astro'), import('@astrojs/sitemap')]);

parentPort?.once('message', async ({ folder, site, listed }: Order) => {
  await build({
    root: PROJECT,
    outDir: folder,
    site: site.origin,
    base: homePath(site.base),
    integrations: [sitemap({ filter: (url) => listed.has(new URL(url).pathname) })],
    logLevel: 'warn',
    // Other files of the site are written there at the same time.
    vite: { build: { emptyOutDir: false } },
  });
  parentPort?.postMessage('built');
});
