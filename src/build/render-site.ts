import { build } from 'astro';
import { configure } from '../../astro.config.mjs';
import type { Conversion } from '../corpus/conversion.ts';
import type { Given, Share } from '../integrations/pilcrow.ts';
import type { Kept } from '../kept.ts';
import type { Stages } from '../stages.ts';
import { openPages } from './kept/kept-pages.ts';
import { PROJECT, type Settings } from '../settings.ts';
import { reasonOfTool } from './said/reason-of-tool.ts';

/**
 * Renders the site into this folder, with its data and its index.
 * @param kept what can be taken from the last build
 * @param share what of it is to be made, if not all
 * @returns whether it could be made; if not, the reason is said in a sentence
 */
export async function renderSite(
  folder: string,
  settings: Settings,
  conversion: Conversion,
  kept: Kept,
  stages: Stages,
  share?: Share,
): Promise<boolean> {
  const pages = openPages(settings.out, sharedBy(conversion), kept);
  if (!(await renderPages(folder, { settings, conversion, kept, stages, share, takePage: pages.take }))) return false;
  pages.keep(folder, (await share?.others?.())?.pages);
  return true;
}

/** What every page shows, whatever else it does. */
export function sharedBy({ site, pages }: Conversion): string {
  return JSON.stringify([site, pages.get('site.json')]);
}

/**
 * Has Astro render pages into this folder.
 * @param cache the folder in which Astro works, if another process may work in its own
 * @returns whether they could be made; if not, the reason is said in a sentence
 */
export async function renderPages(
  folder: string,
  given: Given & { readonly stages: Stages },
  cache?: string,
): Promise<boolean> {
  const { stages } = given;
  stages.begin('programs');
  // A build tells no other host that it runs; Astro's would report it to its makers.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    await build({
      ...configure(given),
      configFile: false,
      root: PROJECT,
      outDir: folder,
      // What fails is said in a sentence below; Astro would print a trace of its code before.
      logLevel: 'silent',
      ...(cache !== undefined && { cacheDir: cache }),
    });
    return true;
  } catch (error) {
    console.error(`The site could not be made: ${reasonOfTool(error, folder)}\nThe last site is untouched.`);
    return false;
  }
}
