/** `npm run build`. Exit code 1 if there is no new site. */
import { buildBesideAstro } from '../build/build-beside-astro.ts';

await buildBesideAstro('publish');
