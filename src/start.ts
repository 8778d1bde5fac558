/** `npm start`: builds the site and serves it on this machine. */
import { preview } from 'astro';
import { runBuild } from './build.ts';
import { PROJECT } from './settings.ts';
import { homePath } from './site.ts';

/** Where a reader of the README looks. */
const PORT = 4321;

const built = await runBuild(process.argv.slice(2), process.env, 'look');
if (built) {
  const base = homePath(built.site.base);
  const server = await preview({ root: PROJECT, outDir: built.out, base, server: { port: PORT }, logLevel: 'warn' });
  console.log(`http://localhost:${server.port}${base}`);
} else {
  process.exitCode = 1;
}
