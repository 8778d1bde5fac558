import { join } from 'node:path';
import { CACHE } from '../settings.ts';
import { takeLock } from './lock.ts';

let taken: Promise<void> | undefined;

/**
 * Makes this process the one dev server of the checkout, until it ends; where there is one already, this is said and the process
 * ends. `npm run dev` asks for it before Astro is loaded: `process.exit` may wait for ever for a thread that compiles
 * (https://github.com/nodejs/node/issues/54918), and so early there is none.
 */
export function takeDevLock(): Promise<void> {
  taken ??= take();
  return taken;
}

/** Two of `astro dev` Astro refuses before it reads any of ours. */
async function take(): Promise<void> {
  const release = await takeLock(join(CACHE, 'dev'), () => {
    console.error(
      'A dev server runs in this checkout already. Stop it first: two would write over each other’s pages.',
    );
    process.exit(1);
  });
  process.once('exit', release);
}
