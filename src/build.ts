/** `npm run build`: flags, conversion, faults, pages, search index, swap. Exit code 1 if there is no new site. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build as buildPages } from 'astro';
import { type Conversion, convert } from './convert/convert.ts';
import { hasErrors, sentence } from './convert/faults.ts';
import { paragraphs } from './convert/model.ts';
import { write } from './convert/write.ts';
import { siteFiles } from './data/site-files.ts';
import { type IndexedPage, withSearchIndex } from './integrations/search-index.ts';
import { takeLock } from './lock.ts';
import { checkOutput, recover, stagingFolder, swapIn } from './output.ts';
import { PROJECT, readSettings, type Settings } from './settings.ts';
import { documentPath, homePath, type Site } from './site.ts';

/** The generated MDX, which Astro's content collections read. */
export const CONTENT = join(PROJECT, 'src/content');

/** What of this project's own lies outside version control: the lock. */
export const CACHE = join(PROJECT, 'node_modules/.cache/pilcrow');

if (import.meta.main) {
  process.exitCode = (await runBuild(process.argv.slice(2), process.env)) ? 0 : 1;
}

/** A finished site: its folder and where it will live. */
export type BuiltSite = { readonly out: string; readonly site: Site };

/** Builds the site and says how it went. Without a new site, nothing is returned and the last one is untouched. */
export async function runBuild(
  flags: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<BuiltSite | undefined> {
  const settings = settingsOrReason(flags, environment);
  if (typeof settings === 'string') return void console.error(settings);
  const release = await takeLock(CACHE, () =>
    console.error('Another build is under way in this checkout. Waiting for it to end …'),
  );
  try {
    return await build(settings);
  } finally {
    release();
  }
}

function settingsOrReason(flags: readonly string[], environment: NodeJS.ProcessEnv): Settings | string {
  try {
    return readSettings(flags, environment);
  } catch (error) {
    return (error as Error).message;
  }
}

async function build(settings: Settings): Promise<BuiltSite | undefined> {
  const { seeds, out, site, base, isStrict } = settings;
  await recover(out);
  const conversion = await convert({
    folder: seeds,
    site,
    base,
    withDrafts: false,
    isStrict,
    publicFolder: join(PROJECT, 'public'),
  });
  const faults = [...conversion.faults, ...(await checkOutput(out))];
  for (const found of faults) console.error(sentence(found));
  if (hasErrors(faults)) return undefined;

  // A build tells no other host that it runs; Astro's would report it to its makers.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const staging = stagingFolder(out);
  await write(CONTENT, conversion.pages);
  await buildPages({
    root: PROJECT,
    outDir: staging,
    site: conversion.site.origin,
    base: homePath(conversion.site.base),
    logLevel: 'warn',
  });
  await writeFiles(staging, conversion);
  await withSearchIndex(builtPages(staging, conversion), conversion.corpus.language, (index) =>
    index.writeFiles({ outputPath: join(staging, 'pagefind') }),
  );
  await swapIn(out);
  console.log(summary(conversion, out));
  return { out, site: conversion.site };
}

async function writeFiles(folder: string, conversion: Conversion): Promise<void> {
  for (const [path, make] of siteFiles(conversion)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await make());
  }
}

/** What was built, as search reads it. */
async function* builtPages(folder: string, { documents, site }: Conversion): AsyncGenerator<IndexedPage> {
  for (const { id } of documents) {
    yield { path: documentPath(site.base, id), html: await readFile(join(folder, id, 'index.html'), 'utf8') };
  }
}

function summary({ documents }: Conversion, out: string): string {
  const count = documents.reduce((sum, document) => sum + paragraphs(document).length, 0);
  const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${relative('', out) || '.'}: ${plural(documents.length, 'document')}, ${plural(count, 'paragraph')}`;
}
