/** The whole build: flags, lock, conversion, faults, pages with data and index, lost addresses, swap, ledger. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { configure } from '../../astro.config.mjs';
import { type Conversion, convert } from '../corpus/convert.ts';
import { type Fault, hasErrors } from '../corpus/faults.ts';
import { refuseChanges, writeLedgers } from '../corpus/ledger/write-ledgers.ts';
import { paragraphs } from '../corpus/model.ts';
import { CACHE, PROJECT, readSettings, requestOf, type Settings } from '../settings.ts';
import type { Site } from '../site.ts';
import { takeLock } from './lock.ts';
import { findLostAddresses, findLostNames } from './lost-addresses.ts';
import { checkOutput, recover, STAGING, swapIn } from './output.ts';
import { faultReport, sayFaults } from './say-faults.ts';

/** A finished site: its folder and where it will live. */
export type BuiltSite = { readonly out: string; readonly site: Site };

/** What a build is for: only what is published is written to the ledger. */
export type Purpose = 'publish' | 'look';

/** Builds the site and says how it went. Without a new site, nothing is returned and the last one is untouched. */
export async function buildSite(
  flags: readonly string[],
  environment: NodeJS.ProcessEnv,
  purpose: Purpose,
): Promise<BuiltSite | undefined> {
  const settings = settingsOrReason(flags, environment);
  if (typeof settings === 'string') {
    console.error(settings);
    return undefined;
  }
  const release = await takeLock(CACHE, () =>
    console.error('Another build is under way in this checkout. Waiting for it to end …'),
  );
  try {
    return await buildAlone(settings, purpose);
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

async function buildAlone(settings: Settings, purpose: Purpose): Promise<BuiltSite | undefined> {
  const { seeds, out, isFrozen } = settings;
  const isFrozenHere = purpose === 'publish' && isFrozen;
  await recover(out);
  const conversion = await convert(requestOf(settings));
  const refused = isFrozenHere ? refuseChanges(conversion.ledgerChanges, relative('', seeds)) : [];
  const unusable = await checkOutput(out, [seeds, PROJECT]);
  const faults = [...conversion.faults, ...unusable, ...refused];
  if (settings.report !== undefined) writeFileSync(settings.report, faultReport(faults));
  if (areFatal(faults)) return undefined;

  if (!(await buildPages(settings, conversion))) return undefined;
  if (areFatal([...findLostAddresses(STAGING, conversion), ...findLostNames(STAGING, conversion)])) return undefined;
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

/** Renders the site into the staging folder, with its data and its index. A page that cannot be made is said in a sentence. */
async function buildPages(settings: Settings, conversion: Conversion): Promise<boolean> {
  // A build tells no other host that it runs; Astro's would report it to its makers.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    await build({
      ...configure({ settings, conversion }),
      configFile: false,
      root: PROJECT,
      outDir: STAGING,
      logLevel: 'warn',
    });
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

function summary({ documents }: Conversion, out: string): string {
  const count = documents.reduce((sum, document) => sum + paragraphs(document).length, 0);
  const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${relative('', out) || '.'}: ${plural(documents.length, 'document')}, ${plural(count, 'paragraph')}`;
}
