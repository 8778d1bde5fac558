/** `npm start`: builds the site and serves it on this machine. */
import { preview } from 'astro';
import { buildSite } from '../build/build-site.ts';
import { PROJECT } from '../settings.ts';
import { homePath } from '../site.ts';

/** Where a reader of the README looks. */
const PORT = 4321;

const built = await buildSite(process.argv.slice(2), process.env, 'look');
if (!built) process.exit(1);
const { out, site } = built;
const base = homePath(site.base);
const server = await preview({ root: PROJECT, outDir: out, base, server: { port: PORT }, logLevel: 'warn' });
console.log(`http://localhost:${server.port}${base}`);
