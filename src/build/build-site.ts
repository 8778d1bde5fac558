/** The whole build, one line a stage: a new site, unless nothing has changed since the last one. */
import { relative } from 'node:path';
import type { Work } from '../corpus/conversion.ts';
import { draftLedgers, refuseChanges } from '../corpus/ledger/write-ledgers.ts';
import { CACHE, PROJECT, requestOf, type Settings } from '../settings.ts';
import type { Site } from '../site.ts';
import type { Crew } from './divided/crew.ts';
import { readInputs } from './kept/inputs.ts';
import { findKept, keepBuild, openFormer } from './kept/kept-build.ts';
import { takeLock } from './lock.ts';
import { findLost } from './lost-addresses.ts';
import { checkOutput, placeOf, recover, STAGING, swapIn, whereLastIs } from './output.ts';
import { reasonOfSystem } from './said/reason-of-system.ts';
import { documentChanges, nameChanges, sayOutcome, sayStages } from './said/summary.ts';
import { tellFaults } from './said/tell-faults.ts';
import { watchHere } from './said/watch-here.ts';
import { writeReport } from './said/write-report.ts';

/** A finished site: its folder and where it will live. */
export type BuiltSite = { readonly out: string; readonly site: Site };

/** What a build is for: only what is published is written to the ledger. */
export type Purpose = 'publish' | 'look';

/** Builds the site and says how it went. Without a new site, nothing is returned and the last one is untouched. */
export async function buildSite(asked: Settings, purpose: Purpose): Promise<BuiltSite | undefined> {
  const settings = { ...asked, out: await placeOf(asked.out) };
  let release: (() => void) | undefined;
  try {
    release = await takeLock(CACHE, () =>
      console.error('Another build is under way in this checkout. Waiting for it to end …'),
    );
    return await buildAlone(settings, purpose);
  } catch (error) {
    const reason = reasonOfSystem(error);
    if (reason === undefined) throw error;
    console.error(`The site could not be written: ${reason}\n${whereLastIs(settings.out)}`);
    return undefined;
  } finally {
    release?.();
  }
}

async function buildAlone(settings: Settings, purpose: Purpose): Promise<BuiltSite | undefined> {
  const { seeds, out, report } = settings;
  const isPublishing = purpose === 'publish';
  await recover(out);
  const inputs = readInputs(settings);
  const { kept, faults: unusable } = findKept(settings, inputs);
  if (kept && !(kept.hasNewAddresses && isPublishing)) {
    writeReport(report, kept.faults, kept.documents);
    tellFaults(kept.faults);
    console.log('Nothing has changed since the last build, so the site stays as it is.');
    sayOutcome(kept, out);
    return { out, site: kept.site };
  }

  // Only a build that has something to do loads what it takes.
  const { callCrew } = await import('./divided/crew.ts');
  const { joinParts } = await import('./divided/join-parts.ts');
  const { renderSite } = await import('./render-site.ts');
  using former = openFormer(settings, unusable ? undefined : inputs);
  using watch = watchHere();
  using crew = settings.step ? joinParts(settings, former.results) : callCrew(settings, inputs, former.results);
  if (crew && tellFaults(crew.faults)) return undefined;
  using converted = await convertAll({ request: requestOf(settings), kept: former.results, stages: watch }, crew);
  if (!converted) return undefined;
  const { conversion, results, share } = converted;
  const { site, ledgerChanges } = conversion;
  const documents = documentChanges(conversion);
  const refused = isPublishing && settings.isFrozen ? refuseChanges(ledgerChanges, relative('', seeds)) : [];
  const faults = [...conversion.faults, ...(await checkOutput(out, seeds, PROJECT)), ...refused];
  writeReport(report, faults, documents);
  watch.pause();
  if (tellFaults(faults)) return undefined;

  if (!(await renderSite(STAGING, settings, conversion, results, watch, share))) return undefined;
  watch.begin('addresses');
  if (tellFaults(findLost(STAGING, conversion))) return undefined;
  const names = await nameChanges(conversion, seeds, out);
  const ledgers = isPublishing ? await draftLedgers(seeds, ledgerChanges) : undefined;
  const left = await swapIn(out, ledgers?.keep).finally(() => ledgers?.forget());

  // From here on the new site stands, whatever fails.
  former.end();
  watch.end();
  if (left !== undefined) console.error(`The site before this one could not be removed: ${reasonOfSystem(left)}`);
  tellFaults(
    unusable ?? former.faults() ?? keepBuild(settings, inputs, { ...conversion, faults }, names, isPublishing),
  );
  sayOutcome({ documents, names }, out);
  sayStages(watch.times(), former.results, former.size());
  return { out, site };
}

/**
 * What is published, and what of it a crew has made; nothing where it could not. A function of its own, so that catalogue and texts are held no
 * longer than it takes: what a site of 100,000 documents is rendered beside counts four times, as V8 waits with its garbage.
 */
async function convertAll(work: Work, crew: Crew | undefined) {
  const { convertTexts, readCatalogue, readNamed } = await import('../corpus/convert.ts');
  using held = new DisposableStack();
  // A crew reads the texts, or has read them.
  const catalogue = await readCatalogue(work, !crew);
  const divided = held.use(await crew?.divide(catalogue, work.stages));
  if (crew && !divided) return undefined;
  const { results, share } = divided ?? { results: work.kept, share: undefined };
  const named = divided?.named() ?? (await readNamed(catalogue, work));
  const conversion = await convertTexts(catalogue, named, { ...work, kept: results }, share?.isOwn);
  const parts = held.move();
  return { conversion, results, share, [Symbol.dispose]: () => parts.dispose() };
}
