/** `npm run dev`: the site with live reload of seeds and code. */
import { dev } from 'astro';
import { corpus } from '../integrations/corpus.ts';
import { PROJECT, readSettings } from '../settings.ts';

try {
  const settings = readSettings(process.argv.slice(2), process.env);
  await dev({ root: PROJECT, integrations: [corpus(settings)] });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
