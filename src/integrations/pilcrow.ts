import { cpSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { takeDevLock } from '../build/dev-lock.ts';
import { convert } from '../corpus/convert.ts';
import type { Conversion } from '../corpus/conversion.ts';
import { type Fault, hasErrors, sentence } from '../corpus/faults.ts';
import { refuseChanges } from '../corpus/ledger/write-ledgers.ts';
import { write } from '../corpus/mdx/write.ts';
import { contentOf } from './content-of.ts';
import { prerender } from './prerender.ts';
import type { KeptPage, KeptPages } from '../build/kept/kept-pages.ts';
import { type Kept, NOTHING_KEPT } from '../kept.ts';
import { CONTENT, readSettings, requestOf, type Settings } from '../settings.ts';
import { homePath } from '../site.ts';
import { type Stages, UNSEEN } from '../stages.ts';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Example, searchExamples } from '../data/search/search-examples.ts';
import { corpusFiles, siteFiles } from '../data/site-files.ts';
import { addedPaths } from './added-paths.ts';
import { endWithReason } from './end-with-reason.ts';
import { finishShard, finishSite } from './finish-site.ts';
import { linkFiles } from './link-files.ts';
import { writeSiteFiles } from './write-site-files.ts';
import { type DevCorpus, devCorpus } from './dev/dev-corpus.ts';

/** What a command knows already: how it was called, the corpus if it has converted it, and what is kept of former builds. */
export type Given = {
  readonly settings?: Settings;
  readonly conversion?: Conversion;
  readonly kept?: Kept | undefined;
  readonly stages?: Stages;
  /** Which part of a site is made; not given, it is the whole. */
  readonly share?: Share | undefined;
  /** Puts pages of the last site that were made of the same in their places. */
  readonly takePage?: KeptPages['take'] | undefined;
};

/** What one process makes of a site that several make: the pages of some documents and names, and perhaps what they share. */
export type Share = {
  /** Where its generated pages lie. */
  readonly content: string;
  /** Of which documents and names, by their ids. */
  readonly isOwn: (id: string) => boolean;
  /** Of the process that makes what the pages share: what others have made, when it is there. */
  readonly others?: () => Promise<MadeByOthers>;
};

/** What other processes have made, a folder each. */
type MadeByOthers = {
  /** Pages and their data. */
  readonly sites: readonly string[];
  /** The generated pages that they were made of. */
  readonly contents: readonly string[];
  readonly pages: readonly KeptPage[];
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
  share,
  takePage,
}: Given = {}): AstroIntegration {
  let dev: DevCorpus | undefined;
  let conversion: Conversion;
  let examples: readonly Example[] = [];
  let out: string;
  const taken: string[] = [];
  return {
    name: 'pilcrow',
    hooks: {
      'astro:config:setup': async ({ command, isRestart, updateConfig }) => {
        if (command !== 'dev' && command !== 'build') return;
        const settings = given ?? readSettings([], process.env);
        if (command === 'dev') {
          if (!isRestart) await takeDevLock();
          dev = devCorpus(settings);
          conversion = await dev.convert();
        } else {
          conversion = converted ?? (await convertAlone(settings));
          if (!isShard(share)) examples = searchExamples(conversion);
          await write(share?.content ?? CONTENT, contentOf(conversion, examples));
        }
        // In dev the texts are newer than what an endpoint was loaded with.
        const endpoint = command === 'build' ? conversion.corpus.search : undefined;
        updateConfig({
          site: conversion.site.origin,
          base: homePath(conversion.site.base),
          // What lies in `public/` belongs to the corpus as a whole.
          ...(isShard(share) && { publicDir: pathToFileURL(join(share.content, 'public/')) }),
          vite: {
            define: {
              'import.meta.env.SEARCH_ENDPOINT': JSON.stringify(endpoint ?? ''),
              'import.meta.env.CONTENT_FOLDER': JSON.stringify(share?.content ?? CONTENT),
            },
            plugins: command === 'build' && !given ? [endWithReason()] : [],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) =>
          prerender(prerenderer, stages, isShard(share) ? isOfEach : undefined, (path, key) => {
            const isTaken = takePage?.(out, path, key) ?? false;
            if (isTaken) taken.push(`${path}/`);
            return isTaken;
          }),
        ),
      'astro:server:setup': ({ server }) => dev?.serve(server),
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const last = given?.isFresh ? undefined : given?.out;
        const added = addedPaths(conversion, [...taken, ...pages.map(({ pathname }) => pathname)]);
        if (!share) {
          const files = siteFiles(conversion, examples, added, kept);
          return finishSite(folder, conversion, files, kept, stages, last);
        }
        await finishShard(folder, conversion, share.isOwn, kept, stages);
        if (!share.others) return;
        // What needs nothing of the others is done before they are waited for.
        await writeSiteFiles(folder, corpusFiles(conversion, examples, added, kept), last);
        const { sites, contents } = await share.others();
        for (const site of sites) linkFiles(site, folder);
        for (const content of contents) cpSync(content, share.content, { recursive: true });
        await finishSite(folder, conversion, new Map(), kept, stages, last);
      },
    },
  };
}

/** Whether only pages of documents and names are made. */
function isShard(share: Share | undefined): share is Share {
  return share !== undefined && share.others === undefined;
}

/** Routes whose pages are each of one document or one name. */
function isOfEach(component: string): boolean {
  return /^src\/pages\/(?:\[document\]|names\/\[name\])\//.test(component);
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
