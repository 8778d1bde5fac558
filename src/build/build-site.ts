/** The whole build: flags, conversion, faults, pages, search index, swap, ledger. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { dirname, join, relative } from 'node:path';
import type { Astro } from './ask-astro.ts';
import type { RenderedPage } from './build-pages.ts';
import { type Conversion, convert } from '../corpus/convert.ts';
import { type Fault, hasErrors } from '../corpus/faults.ts';
import { paragraphs } from '../corpus/model.ts';
import { write } from '../corpus/mdx/write.ts';
import { refuseChanges, writeLedgers } from '../corpus/ledger/write-ledgers.ts';
import { mainNames, searchShards } from '../data/search-shards.ts';
import { siteFiles } from '../data/site-files.ts';
import { type IndexedPage, withSearchIndex } from '../integrations/search-index.ts';
import { faultReport, sayFaults } from './say-faults.ts';
import { takeLock } from './lock.ts';
import { findLostAddresses, findLostNames } from './lost-addresses.ts';
import { checkOutput, recover, stagingFolder, swapIn } from './output.ts';
import { CACHE, CONTENT, PROJECT, readSettings, type Settings } from '../settings.ts';
import { documentPath, type Site } from '../site.ts';

/** A finished site: its folder and where it will live. */
export type BuiltSite = { readonly out: string; readonly site: Site };

/** What a build is for: only what is published is written to the ledger. */
export type Purpose = 'publish' | 'look';

/**
 * Builds the site and says how it went. Without a new site, nothing is returned and the last one is untouched.
 */
export async function buildSite(
  flags: readonly string[],
  environment: NodeJS.ProcessEnv,
  purpose: Purpose,
  astro: Astro,
): Promise<BuiltSite | undefined> {
  const settings = settingsOrReason(flags, environment);
  if (typeof settings !== 'string') return buildAlone(settings, purpose, astro);
  console.error(settings);
  return undefined;
}

function settingsOrReason(flags: readonly string[], environment: NodeJS.ProcessEnv): Settings | string {
  try {
    return readSettings(flags, environment);
  } catch (error) {
    return (error as Error).message;
  }
}

/** One build at a time in a checkout. */
async function buildAlone(settings: Settings, purpose: Purpose, astro: Astro): Promise<BuiltSite | undefined> {
  const release = await takeLock(CACHE, () =>
    console.error('Another build is under way in this checkout. Waiting for it to end …'),
  );
  try {
    return await build(settings, purpose, astro);
  } finally {
    release();
  }
}

async function build(settings: Settings, purpose: Purpose, astro: Astro): Promise<BuiltSite | undefined> {
  const { seeds, out, site, base, isStrict, isFrozen, withCards } = settings;
  await recover(out);
  const staging = stagingFolder(out);
  const conversion = await convert({
    folder: seeds,
    site,
    base,
    withDrafts: false,
    isStrict,
    withCards,
    publicFolder: join(PROJECT, 'public'),
    onSite: (site) => astro.start({ folder: staging, site }),
  });
  const faults = [
    ...conversion.faults,
    ...(await checkOutput(out, [seeds, PROJECT])),
    ...(purpose === 'publish' && isFrozen ? refuseChanges(conversion.ledgerChanges, relative('', seeds)) : []),
  ];
  if (settings.report !== undefined) writeFileSync(settings.report, faultReport(faults));
  if (areFatal(faults)) return undefined;

  await write(CONTENT, conversion.pages);
  const { pages, built } = astro.buildPages(
    new Set(conversion.documents.map(({ id }) => documentPath(conversion.site.base, id))),
  );
  await Promise.all([
    built,
    writeFiles(staging, conversion),
    withSearchIndex(indexedPages(pages, conversion), conversion.corpus.language, searchShards(conversion), (index) =>
      index.writeFiles({ outputPath: join(staging, 'pagefind') }),
    ),
  ]);
  const lost = [...findLostAddresses(staging, conversion), ...findLostNames(staging, conversion)];
  if (areFatal(lost)) return undefined;
  await swapIn(out);
  if (purpose === 'publish') await writeLedgers(seeds, conversion.ledgerChanges);
  console.log(summary(conversion, out));
  return { out, site: conversion.site };
}

/** Says every fault, and whether one of them ends the build. */
function areFatal(faults: readonly Fault[]): boolean {
  for (const line of sayFaults(faults)) console.error(line);
  return hasErrors(faults);
}

/** One by one: to wait for the disk costs this thread more than the disk does, and between two files it has time for Astro's. */
async function writeFiles(folder: string, conversion: Conversion): Promise<void> {
  const made = new Set<string>();
  for (const [path, content] of siteFiles(conversion)) {
    const target = join(folder, path);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, await content());
    await turn();
  }
}

/** What Astro renders, as search reads it. */
async function* indexedPages(
  rendered: AsyncIterable<RenderedPage>,
  { documents, names, site }: Conversion,
): AsyncGenerator<IndexedPage> {
  const main = mainNames(names);
  const byPath = new Map(documents.map((document) => [documentPath(site.base, document.id), document]));
  const utf8 = new TextDecoder();
  for await (const { path, html } of rendered) {
    const { id = '', metadata } = byPath.get(path) ?? {};
    byPath.delete(path);
    yield { path, html: utf8.decode(html), year: metadata?.date?.slice(0, 4), mainNames: main.get(id) };
  }
  if (byPath.size > 0) throw new Error(`Not rendered: ${[...byPath.keys()].join(', ')}`);
}

function summary({ documents }: Conversion, out: string): string {
  const count = documents.reduce((sum, document) => sum + paragraphs(document).length, 0);
  const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${relative('', out) || '.'}: ${plural(documents.length, 'document')}, ${plural(count, 'paragraph')}`;
}
