/** `npm run build`. Exit code 1 if there is no new site. */
import { loadAstro } from './load-astro.ts';

const astro = loadAstro();
const { buildSite } = await import('./build-site.ts');
process.exitCode = (await buildSite(process.argv.slice(2), process.env, 'publish', astro)) ? 0 : 1;
