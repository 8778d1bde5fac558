/** `npm start`: builds the site and serves it on this machine. */
import { buildBesideAstro } from '../build/build-beside-astro.ts';
import { PROJECT } from '../settings.ts';
import { homePath } from '../site.ts';

/** Where a reader of the README looks. */
const PORT = 4321;

const { out, site } = await buildBesideAstro('look');
const base = homePath(site.base);
const { preview } = await import('astro');
const server = await preview({ root: PROJECT, outDir: out, base, server: { port: PORT }, logLevel: 'warn' });
console.log(`http://localhost:${server.port}${base}`);
