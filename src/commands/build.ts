/** `npm run build`. Exit code 1 if there is no new site. */
import { buildSite } from '../build/build-site.ts';

const built = await buildSite(process.argv.slice(2), process.env, 'publish');
if (!built) process.exitCode = 1;
