/** `npm start`: builds the site and serves it on this machine. */
import { loadAstro } from './load-astro.ts';
import { PROJECT } from './settings.ts';
import { homePath } from './site.ts';

/** Where a reader of the README looks. */
const PORT = 4321;

const astro = loadAstro();
const { buildSite } = await import('./build-site.ts');
const built = await buildSite(process.argv.slice(2), process.env, 'look', astro);
if (built) {
  const base = homePath(built.site.base);
  const { preview } = await import('astro');
  const server = await preview({ root: PROJECT, outDir: built.out, base, server: { port: PORT }, logLevel: 'warn' });
  console.log(`http://localhost:${server.port}${base}`);
} else {
  process.exitCode = 1;
}
