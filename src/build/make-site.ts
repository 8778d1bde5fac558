/** A new site of a corpus: conversion, faults, pages with data and index, lost addresses, swap, ledger. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { configure } from '../../astro.config.mjs';
import { convert } from '../corpus/convert.ts';
import type { Conversion } from '../corpus/conversion.ts';
import { type Fault, hasErrors } from '../corpus/faults.ts';
import type { LedgerChanges } from '../corpus/ledger/ledger-changes.ts';
import { draftLedgers, refuseChanges } from '../corpus/ledger/write-ledgers.ts';
import { PROJECT, requestOf, type Settings } from '../settings.ts';
import type { Site } from '../site.ts';
import type { Purpose } from './build-site.ts';
import { findLostAddresses, findLostNames } from './lost-addresses.ts';
import { checkOutput, STAGING, swapIn } from './output.ts';
import { faultReport } from './say-faults.ts';
import { type DocumentChanges, documentChanges, type NameChanges, nameChanges, reportLines } from './summary.ts';
import { tellFaults } from './tell-faults.ts';

/** What a build made, and what a further build of the same would have to say. */
export type NewSite = {
  readonly site: Site;
  readonly faults: readonly Fault[];
  readonly documents: readonly DocumentChanges[];
  readonly names: NameChanges;
  readonly ledgerChanges: LedgerChanges;
  /** What becomes of the documents when they are built once more. */
  readonly documentsAfter: readonly DocumentChanges[];
};

/** Builds a site into its folder and says what is wrong; nothing is returned where there is no new one. */
export async function makeSite(settings: Settings, purpose: Purpose): Promise<NewSite | undefined> {
  const { seeds, out, isFrozen } = settings;
  const isFrozenHere = purpose === 'publish' && isFrozen;
  const conversion = await convert(requestOf(settings));
  const { site, ledgerChanges } = conversion;
  const refused = isFrozenHere ? refuseChanges(ledgerChanges, relative('', seeds)) : [];
  const unusable = await checkOutput(out, [seeds, PROJECT]);
  const faults = [...conversion.faults, ...unusable, ...refused];
  const documents = documentChanges(conversion);
  if (settings.report !== undefined)
    writeFileSync(settings.report, faultReport(faults) + (hasErrors(faults) ? '' : reportLines(documents)));
  if (tellFaults(faults)) return undefined;

  if (!(await buildPages(settings, conversion))) return undefined;
  if (tellFaults([...findLostAddresses(STAGING, conversion), ...findLostNames(STAGING, conversion)])) return undefined;
  const names = await nameChanges(conversion, seeds, out);
  const keepLedgers = purpose === 'publish' ? await draftLedgers(seeds, ledgerChanges) : undefined;
  await swapIn(out);
  await keepLedgers?.();
  const documentsAfter = purpose === 'publish' ? documentChanges(published(conversion)) : documents;
  return { site, faults, documents, names, ledgerChanges, documentsAfter };
}

/** The documents with the ledgers that they have now. */
function published({ documents }: Conversion) {
  return { documents, manuscripts: documents.map(({ id, ledger }) => ({ id, ledger })) };
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
