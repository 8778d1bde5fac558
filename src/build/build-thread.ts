/** The thread in which a site is built, all but what Astro does. It tells what came of it. */
import { constants, platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { askAstro } from './ask-astro.ts';
import type { GivenAtStart } from './build-beside-astro.ts';

// A build takes as long as Astro's thread: this one, and those that it starts, run when that one does not need the machine. Only
// Linux knows a priority of a thread; elsewhere it would be that of the process.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { purpose, astro, help } = workerData as GivenAtStart;
// While Astro builds, this thread has time to spare: of many documents it compiles some.
help.once('message', async (options) => {
  const { compileTasks } = await import('../markdown/compile-tasks.ts');
  await compileTasks(help, options);
});
const { buildSite } = await import('./build-site.ts');
parentPort?.postMessage(await buildSite(process.argv.slice(2), process.env, purpose, askAstro(astro)));
for (const port of [astro, help]) port.close();
