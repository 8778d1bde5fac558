import type { AstroIntegration } from 'astro';
import { convert } from '../corpus/convert.ts';
import type { Conversion } from '../corpus/conversion.ts';
import { type Fault, hasErrors, sentence } from '../corpus/faults.ts';
import { refuseChanges } from '../corpus/ledger/write-ledgers.ts';
import { write } from '../corpus/mdx/write.ts';
import { contentOf } from './content-of.ts';
import { countPages } from './count-pages.ts';
import { type Kept, NOTHING_KEPT } from '../kept.ts';
import { CONTENT, readSettings, requestOf, type Settings } from '../settings.ts';
import { homePath } from '../site.ts';
import { type Stages, UNSEEN } from '../stages.ts';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSiteFiles } from './write-site-files.ts';
import { indexBuiltPages } from './index-built-pages.ts';
import { type DevCorpus, devCorpus } from './dev-corpus.ts';

/** What a command knows already: how it was called, the corpus if it has converted it, and what is kept of former builds. */
export type Given = {
  readonly settings?: Settings;
  readonly conversion?: Conversion;
  readonly kept?: Kept | undefined;
  readonly stages?: Stages;
};

/**
 * Makes a corpus a site of Astro's: converts it before Astro starts, watches it in dev, and writes data and search index when the
 * pages are there. It never writes to the corpus: `npm run build` does that, when all else is done.
 */
export function pilcrow({
  settings: given,
  conversion: converted,
  kept = NOTHING_KEPT,
  stages = UNSEEN,
}: Given = {}): AstroIntegration {
  let dev: DevCorpus | undefined;
  let conversion: Conversion;
  return {
    name: 'pilcrow',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'dev' && command !== 'build') return;
        const settings = given ?? readSettings([], process.env);
        if (command === 'dev') {
          dev = devCorpus(settings);
          conversion = await dev.convert();
        } else {
          conversion = converted ?? (await convertAlone(settings));
          await write(CONTENT, contentOf(conversion));
        }
        // In dev the texts are newer than what an endpoint was loaded with.
        const endpoint = command === 'build' ? conversion.corpus.search : undefined;
        updateConfig({
          site: conversion.site.origin,
          base: homePath(conversion.site.base),
          vite: { define: { 'import.meta.env.SEARCH_ENDPOINT': JSON.stringify(endpoint ?? '') } },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((prerenderer) => countPages(prerenderer, stages)),
      'astro:server:setup': ({ server }) => dev?.serve(server),
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const last = given?.isFresh ? undefined : given?.out;
        const writeFiles = () => writeSiteFiles(folder, conversion, pages, kept, last);
        if (conversion.corpus.search) {
          stages.begin('data');
          await writeFiles();
        } else await indexBuiltPages(folder, conversion, kept, stages, writeFiles);
      },
    },
  };
}

/** For `astro build` by itself, which gives no new addresses: what is wrong is said, and nothing is built. */
async function convertAlone(settings: Settings): Promise<Conversion> {
  const conversion = await convert(requestOf(settings));
  const faults: Fault[] = [
    ...conversion.faults,
    ...refuseChanges(conversion.ledgerChanges, relative('', settings.seeds)),
  ];
  for (const found of faults) console.error(sentence(found));
  if (hasErrors(faults)) process.exit(1);
  return conversion;
}
