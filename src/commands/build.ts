/** `npm run build`. Exit code 1 if there is no new site. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Half of a small build is loading programs: Node keeps what it compiles of those that are imported from here on, so nothing of ours is before.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/pilcrow/compiled'));
const { buildSite } = await import('../build/build-site.ts');
const built = await buildSite(process.argv.slice(2), process.env, 'publish');
if (!built) process.exitCode = 1;
