/** `npm run dev`: the site with live reload of seeds and code. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { takeDevLock } from '../build/dev-lock.ts';
import { CACHE, PROJECT, readSettings } from '../settings.ts';
import { whenLeft } from './when-left.ts';

enableCompileCache(join(CACHE, 'compiled'));
try {
  whenLeft(() => process.exit());
  await takeDevLock();
  const settings = readSettings(process.argv.slice(2), process.env);
  const { dev } = await import('astro');
  const { configure } = await import('../../astro.config.mjs');
  await dev({ ...configure({ settings }), configFile: false, root: PROJECT });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
