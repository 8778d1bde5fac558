/** The whole build: flags, lock, conversion, faults, pages with data and index, lost addresses, swap, ledger. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { configure } from '../../astro.config.mjs';
import { type Conversion, convert } from '../corpus/convert.ts';
import { type Fault, hasErrors } from '../corpus/faults.ts';
import { draftLedgers, refuseChanges } from '../corpus/ledger/write-ledgers.ts';
import { CACHE, PROJECT, readSettings, requestOf, type Settings } from '../settings.ts';
import type { Site } from '../site.ts';
import { annotations } from './annotations.ts';
import { takeLock } from './lock.ts';
import { findLostAddresses, findLostNames } from './lost-addresses.ts';
import { checkOutput, recover, STAGING, swapIn } from './output.ts';
import { faultReport, sayFaults } from './say-faults.ts';
import { documentChanges, nameChanges, summary } from './summary.ts';

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
  let release: (() => void) | undefined;
  try {
    release = await takeLock(CACHE, () =>
      console.error('Another build is under way in this checkout. Waiting for it to end …'),
    );
    return await buildAlone(settings, purpose);
  } catch (error) {
    const reason = reasonOfSystem(error);
    if (reason === undefined) throw error;
    console.error(`The site could not be written: ${reason}\nThe last site is untouched.`);
    return undefined;
  } finally {
    release?.();
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
  const documents = documentChanges(conversion);
  if (settings.report !== undefined)
    writeFileSync(settings.report, faultReport(faults) + (hasErrors(faults) ? '' : documents.map(jsonLine).join('')));
  if (areFatal(faults)) return undefined;

  if (!(await buildPages(settings, conversion))) return undefined;
  if (areFatal([...findLostAddresses(STAGING, conversion), ...findLostNames(STAGING, conversion)])) return undefined;
  const names = await nameChanges(conversion, seeds, out);
  const keepLedgers = purpose === 'publish' ? await draftLedgers(seeds, conversion.ledgerChanges) : undefined;
  await swapIn(out);
  await keepLedgers?.();
  for (const line of await summary(documents, names, out, process.uptime())) console.log(line);
  return { out, site: conversion.site };
}

/** Says every fault, in GitHub's CI in the files too, and whether one of them ends the build. */
function areFatal(faults: readonly Fault[]): boolean {
  for (const line of sayFaults(faults)) console.error(line);
  if (process.env.GITHUB_ACTIONS === 'true') for (const line of annotations(faults)) console.log(line);
  return hasErrors(faults);
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
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

/** What the system refused, in words; nothing for a fault of a program. */
function reasonOfSystem(error: unknown): string | undefined {
  const { code = '', path, dest = path, syscall, message } = error as NodeJS.ErrnoException & { dest?: string };
  if (syscall === undefined && code !== 'ERR_SQLITE_ERROR') return undefined;
  const where = dest === undefined ? '' : ` (${relative('', dest) || '.'})`;
  return `${REASONS[code] ?? message}${where}.`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EACCES: 'you may not write here',
  EPERM: 'you may not write here',
  EROFS: 'this disk cannot be written',
};
