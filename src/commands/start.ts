/** `npm start`: builds the site and serves it on this machine, at the port that `PORT` says. Exit code 1 if it cannot. */
import { enableCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

// As in build.ts: nothing of ours is imported before.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/pilcrow/compiled'));
const { buildSite } = await import('../build/build-site.ts');
const { serveSite } = await import('../build/serve-site.ts');
const { homePath } = await import('../site.ts');
const { settingsHere } = await import('./settings-here.ts');
const { readPort } = await import('./read-port.ts');
const { whenLeft } = await import('./when-left.ts');

/** Where a reader of the README looks. */
const DEFAULT_PORT = '4321';

try {
  whenLeft(() => process.exit());
  const port = readPort(process.env.PORT || DEFAULT_PORT);
  const settings = settingsHere();
  if (settings?.step) throw new Error('The steps of a divided build are flags of "npm run build".');
  const built = settings && (await buildSite(settings, 'look'));
  if (built) {
    const { out, site } = built;
    const server = await serveSite({ folder: out, base: site.base, port });
    console.log(`http://localhost:${(server.address() as AddressInfo).port}${homePath(site.base)}`);
  } else process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
