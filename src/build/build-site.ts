/** The whole build: flags, lock, and a new site, unless nothing has changed since the last one. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Fault } from '../corpus/faults.ts';
import { CACHE, readSettings, type Settings } from '../settings.ts';
import type { Site } from '../site.ts';
import { type Inputs, isSame, readInputs, withLedgers } from './inputs.ts';
import { findKept, keep, type KeptBuild, openFormer } from './kept-build.ts';
import { takeLock } from './lock.ts';
import type { NewSite } from './make-site.ts';
import { recover } from './output.ts';
import { faultReport } from './say-faults.ts';
import { reportLines, summary } from './summary.ts';
import { tellFaults } from './tell-faults.ts';

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
  const { out, isFresh } = settings;
  await recover(out);
  const inputs = readInputs(settings);
  const { kept, faults } = inputs && !isFresh ? findKept(out, inputs) : { faults: [] };
  if (kept && !(kept.hasNewAddresses && purpose === 'publish')) return saySame(settings, kept);

  // Only a build that has something to do loads what it takes.
  const { makeSite } = await import('./make-site.ts');
  const former = inputs && faults.length === 0 ? openFormer(out, inputs, isFresh) : undefined;
  let made: NewSite | undefined;
  try {
    made = await makeSite(settings, purpose, former);
  } finally {
    former?.results.end(made !== undefined);
  }
  if (!made) return undefined;
  const unusable = [...faults, ...(former?.faults() ?? [])];
  tellFaults(inputs && unusable.length === 0 ? keepBuild(settings, inputs, made, purpose === 'publish') : unusable);
  for (const line of await summary(made.documents, made.names, out, process.uptime())) console.log(line);
  return { out, site: made.site };
}

/** Says of a site that needs no build what a build would say of it. */
async function saySame({ out, report }: Settings, kept: KeptBuild): Promise<BuiltSite> {
  const { site, faults, documents, names } = kept;
  if (report !== undefined) writeFileSync(report, faultReport(faults) + reportLines(documents));
  tellFaults(faults);
  console.log('Nothing has changed since the last build, so the site stays as it is.');
  for (const line of await summary(documents, names, out, process.uptime())) console.log(line);
  return { out, site };
}

/** Keeps a build for the next one, unless somebody has changed the corpus or the programs meanwhile. */
function keepBuild(settings: Settings, inputs: Inputs, made: NewSite, isWritten: boolean): Fault[] {
  const { site, faults, names, ledgerChanges, documentsAfter: documents } = made;
  const changes = ledgerChanges.written.size + ledgerChanges.removed.length;
  const after = isWritten ? withLedgers(inputs, ledgerChanges) : inputs;
  const now = readInputs(settings);
  if (!now || !isSame(now, after)) return [];
  return keep(settings.out, after, {
    site,
    faults,
    documents,
    names: { ...names, gone: 0, ...(isWritten && { new: 0 }) },
    hasNewAddresses: !isWritten && changes > 0,
  });
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
