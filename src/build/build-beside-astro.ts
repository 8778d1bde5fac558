import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { BuiltSite, Purpose } from './build-site.ts';

/** What the thread is given that converts the corpus. */
export type GivenAtStart = {
  readonly purpose: Purpose;
  /** Leads to `build-pages.ts`. */
  readonly astro: MessagePort;
  /** Asks as `markdown/compile-tasks.ts` answers. */
  readonly help: MessagePort;
};

/**
 * Builds the site as the command line and the environment say, and ends this process with code 1 if there is none. Astro is
 * loaded here while another thread converts the corpus: on a second core, that costs a small build nothing.
 */
export async function buildBesideAstro(purpose: Purpose): Promise<BuiltSite> {
  const astro = new MessageChannel();
  const help = new MessageChannel();
  const thread = new Worker(new URL('build-thread.ts', import.meta.url), {
    argv: process.argv.slice(2),
    workerData: { purpose, astro: astro.port1, help: help.port1 } satisfies GivenAtStart,
    transferList: [astro.port1, help.port1],
  });
  const told = once(thread, 'message');
  // What the thread prints comes by way of this one: a process that ended before would lose faults.
  const said = Promise.all([finished(thread.stdout), finished(thread.stderr)]);
  const rendered = import('./build-pages.ts').then(({ buildPages }) => buildPages(astro.port2, help.port2));
  const [built] = (await Promise.race([told, rendered.then(() => told)])) as [BuiltSite | undefined];
  await said;
  if (!built) process.exit(1);
  return built;
}
