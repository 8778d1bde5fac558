import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Catalogue } from '../../corpus/convert.ts';
import { type Fault, fault } from '../../corpus/faults.ts';
import { PROJECT, type Settings } from '../../settings.ts';
import { fingerprint, readInputs } from '../kept/inputs.ts';
import { openPart, type PartName, removePart, writePart } from './parts.ts';
import { type PlannedCatalogue, readPlanned, writeCatalogue } from './planned-catalogue.ts';
import type { Shard, Stage } from './steps.ts';

/** What a divided build is to do. */
export type Plan = { readonly documents: number; readonly shards: number };

/** The plan of this corpus, and of which inputs all its parts are. */
export type OpenPlan = Plan & { readonly inputs: string };

/** The file of a plan in its part. */
const PLAN_FILE = 'plan.json';

/** The folders of a part that has some: what goes into the site as it is, and the MDX of which pages are made. */
export const SITE_FOLDER = 'site';
export const CONTENT_FOLDER = 'content';

/** All that a divided build depends on, as one hash: equal on each machine that has the same. A fault where it cannot be told. */
export function portableInputs(settings: Settings): string | Fault {
  const inputs = readInputs(settings, PROJECT, 'anywhere');
  if (inputs) return fingerprint(inputs);
  const what = 'A file of the corpus cannot be read, or a link in it leads to a folder elsewhere.';
  return fault('bad-part', { file: relative('', settings.seeds) }, what, 'Make the files readable, or copy them here.');
}

/**
 * The plan that was made of this corpus.
 * @param asked the shard that one wants to make, if any
 * @param inputs those of the corpus, if they are known
 */
export function openPlan(
  settings: Settings,
  asked?: Shard,
  inputs: string | Fault = portableInputs(settings),
): OpenPlan | Fault {
  if (typeof inputs !== 'string') return inputs;
  const part = openPart(settings.parts, planName(inputs));
  if ('code' in part) return part;
  const plan = JSON.parse(readFileSync(join(part.folder, PLAN_FILE), 'utf8')) as Plan;
  if (!asked || asked.of === plan.shards) return { ...plan, inputs };
  return fault(
    'bad-part',
    { file: relative('', part.folder) },
    `The plan of this corpus has ${plan.shards} shards, not ${asked.of}.`,
    `Write ${asked.shard}/${plan.shards}, or make another plan with "npm run build -- --plan --shards ${asked.of}".`,
  );
}

/** What the plan tells of the documents. */
export function openCatalogue({ parts }: Pick<Settings, 'parts'>, { inputs }: OpenPlan): PlannedCatalogue | Fault {
  const part = openPart(parts, planName(inputs));
  return 'code' in part ? part : readPlanned(part.folder);
}

function planName(inputs: string): PartName {
  return { step: { kind: 'plan' }, inputs };
}

/** Writes the plan of a corpus, in place of one of other shards. */
export async function writePlan(
  settings: Settings,
  { inputs, ...plan }: OpenPlan,
  catalogue: Catalogue,
): Promise<void> {
  const name = planName(inputs);
  removePart(settings.parts, name);
  await writePart(settings.parts, name, async (folder) => {
    writeFileSync(join(folder, PLAN_FILE), JSON.stringify(plan));
    writeCatalogue(folder, catalogue);
    return true;
  });
}

/**
 * The folders of all parts of these stages; the faults of those that cannot be used.
 * @param of the shards, if not all
 */
export function openStages(
  { parts }: Pick<Settings, 'parts'>,
  { shards, inputs }: OpenPlan,
  kinds: readonly Stage[],
  of: readonly number[] = Array.from({ length: shards }, (_, i) => i + 1),
): {
  readonly folders: ReadonlyMap<Stage, readonly string[]>;
  readonly faults: readonly Fault[];
} {
  const opened = kinds.flatMap((kind) =>
    of.map((shard) => ({ kind, part: openPart(parts, { step: { kind, shard, of: shards }, inputs }) })),
  );
  const whole = opened.flatMap(({ kind, part }) => ('code' in part ? [] : [{ kind, ...part }]));
  return {
    folders: new Map(kinds.map((kind) => [kind, whole.filter((one) => one.kind === kind).map(({ folder }) => folder)])),
    faults: opened.flatMap(({ part }) => ('code' in part ? [part] : [])),
  };
}
