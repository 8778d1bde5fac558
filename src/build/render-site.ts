import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { configure } from '../../astro.config.mjs';
import type { Conversion } from '../corpus/conversion.ts';
import type { Stages } from '../stages.ts';
import type { Former } from './kept/kept-build.ts';
import { openPages } from './kept/kept-pages.ts';
import { PROJECT, type Settings } from '../settings.ts';

/**
 * Renders the site into this folder, with its data and its index.
 * @param former what can be taken from the last build
 * @returns whether it could be made; if not, the reason is said in a sentence
 */
export async function renderSite(
  folder: string,
  settings: Settings,
  conversion: Conversion,
  former: Former,
  stages: Stages,
): Promise<boolean> {
  const shared = JSON.stringify([conversion.site, conversion.pages.get('site.json')]);
  const pages = former.pages === undefined ? undefined : openPages(former.pages, shared, former.results);
  stages.begin('programs');
  // A build tells no other host that it runs; Astro's would report it to its makers.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    await build({
      ...configure({ settings, conversion, kept: former.results, stages }),
      configFile: false,
      root: PROJECT,
      outDir: folder,
      logLevel: 'warn',
      ...(pages && { cacheDir: pages.folder, experimental: { incrementalBuild: true } }),
    });
    pages?.keep();
    return true;
  } catch (error) {
    console.error(`The site could not be made: ${reasonOf(error)}\nThe last site is untouched.`);
    return false;
  }
}

/** Lines of a reason: the rest of what tools say is a trace of their own code. */
const LINES = 4;

/** What went wrong, and in which file, as far as the tool that failed says it. */
function reasonOf(error: unknown): string {
  const { message, id } = error as Error & { id?: string };
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/^\s*(?:at .*)?$/.test(line));
  return [...(id ? [id] : []), ...lines.slice(0, LINES)].join('\n  ');
}
