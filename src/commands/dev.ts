/** `npm run dev`: the site with live reload of seeds and code. */
import { dev } from 'astro';
import { configure } from '../../astro.config.mjs';
import { PROJECT, readSettings } from '../settings.ts';

try {
  const settings = readSettings(process.argv.slice(2), process.env);
  await dev({ ...configure({ settings }), configFile: false, root: PROJECT });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
