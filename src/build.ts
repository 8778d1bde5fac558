/** `npm run build`. Exit code 1 if there is no new site. */
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { buildSite } = await import('./build-site.ts');
process.exitCode = (await buildSite(process.argv.slice(2), process.env, 'publish')) ? 0 : 1;
