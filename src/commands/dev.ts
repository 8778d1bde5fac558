/** `npm run dev`: the site with live reload of seeds and code. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { takeLock } from '../build/lock.ts';
import { CACHE, PROJECT, readSettings } from '../settings.ts';

enableCompileCache(join(CACHE, 'compiled'));
try {
  const settings = readSettings(process.argv.slice(2), process.env);
  // Held until the process ends. Astro's own command looks for another by itself, before it reads any of ours.
  const release = await takeLock(join(CACHE, 'dev'), () => {
    throw new Error(
      'A dev server runs in this checkout already. Stop it first: two would write over each other’s pages.',
    );
  });
  process.once('exit', release);
  const { dev } = await import('astro');
  const { configure } = await import('../../astro.config.mjs');
  await dev({ ...configure({ settings }), configFile: false, root: PROJECT });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
