/**
 * A divided build: the same site, made in steps, on as many machines as one likes. Each step reads parts that others made and writes
 * one: plan → count, a part a shard → make, a part a shard → names, a part a shard → join, which `build-site.ts` does.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert, readTexts } from '../../corpus/convert.ts';
import { gatherFaults } from '../../corpus/gather-faults.ts';
import { nameableCorpus } from '../../corpus/names/name-corpus.ts';
import { countSome, nameSome } from '../../corpus/names/recogniser/recognise-all.ts';
import { type Kept, NOTHING_KEPT } from '../../kept.ts';
import { requestOf, type Settings, type Shard, type Step } from '../../settings.ts';
import { move } from '../output.ts';
import { reasonOfSystem } from '../reason-of-system.ts';
import { tellFaults } from '../tell-faults.ts';
import { watchHere } from '../watch-here.ts';
import type { StageWatch } from '../watch-stages.ts';
import {
  openPlan,
  openStages,
  type Plan,
  PLAN_FILE,
  portableInputs,
  SITE_FOLDER,
  type Stage,
  STAGES,
} from './open-parts.ts';
import { partResults, resultsOf } from './part-results.ts';
import { forgetOthers, openPart, removePart, writePart } from './parts.ts';
import { isOfShard } from './is-of-shard.ts';
import { takeWorkFolder } from './work-folder.ts';

/** Does a step, unless its part is there already. @returns whether the part is there; if not, the reason was said */
export async function runStep(settings: Settings, step: Exclude<Step, { kind: 'join' }>): Promise<boolean> {
  using watch = watchHere();
  try {
    return step.kind === 'plan' ? await makePlan(settings, step.shards, watch) : await runShard(settings, step, watch);
  } catch (error) {
    const reason = reasonOfSystem(error);
    if (reason === undefined) throw error;
    watch.pause();
    console.error(`The part could not be written: ${reason}`);
    return false;
  }
}

/** Documents of a shard, unless somebody says how many shards there shall be. */
const A_SHARD = 1000;

/** Reads the corpus, says what is wrong with it, and in a line of JSON what there is to do. */
async function makePlan(settings: Settings, wanted: number | undefined, watch: StageWatch): Promise<boolean> {
  const { parts } = settings;
  const request = requestOf(settings);
  const { faulty, published } = await readTexts(request, NOTHING_KEPT, watch);
  watch.pause();
  if (tellFaults(gatherFaults(faulty, request))) return false;
  const documents = published.length;
  const plan: Plan = { documents, shards: wanted ?? Math.max(1, Math.ceil(documents / A_SHARD)) };
  const inputs = portableInputs(settings);
  if (typeof inputs !== 'string') return !tellFaults([inputs]);
  const name = { step: { kind: 'plan' }, inputs } as const;
  forgetOthers(parts, inputs);
  const known = openPlan(settings);
  if ('code' in known || known.shards !== plan.shards) {
    removePart(parts, name);
    await writePart(parts, name, async (folder) => {
      writeFileSync(join(folder, PLAN_FILE), JSON.stringify(plan));
      return true;
    });
  }
  console.log(JSON.stringify(plan));
  return true;
}

async function runShard(
  settings: Settings,
  step: Shard & { readonly kind: Stage },
  watch: StageWatch,
): Promise<boolean> {
  const { parts } = settings;
  const plan = openPlan(settings, step);
  if ('code' in plan) return !tellFaults([plan]);
  const name = { step, inputs: plan.inputs };
  if (!('code' in openPart(parts, name))) return true;
  const { folders, faults } = openStages(settings, plan, STAGES.slice(0, STAGES.indexOf(step.kind)));
  if (tellFaults(faults)) return false;
  let isMade = true;
  await writePart(parts, name, async (folder) => {
    using own = partResults(folder);
    using results = resultsOf([...folders.values()].flat(), own);
    isMade = await WORK[step.kind]({ settings, shard: step, folder, results, watch });
    return isMade;
  });
  return isMade;
}

/** What a stage is given. */
type Task = {
  readonly settings: Settings;
  readonly shard: Shard;
  /** Of its part. */
  readonly folder: string;
  /** Those of the stages before it; what it sets goes into its part. */
  readonly results: Kept;
  readonly watch: StageWatch;
};

/** What each stage does for its documents. @returns whether it could be done; if not, the reason was said */
const WORK: Readonly<Record<Stage, (task: Task) => Promise<boolean>>> = {
  count: countWords,
  make: findNames,
  names: renderShard,
};

/** How its documents write each word. */
async function countWords({ settings, shard, results, watch }: Task): Promise<boolean> {
  const { published, naming } = await readTexts(requestOf(settings), NOTHING_KEPT, watch);
  const own = published.filter(({ id }) => isOfShard(id, shard));
  await countSome(nameableCorpus(own, naming, results).corpus, results, watch);
  return true;
}

/** The names in its documents, by what all say of each word. */
async function findNames({ settings, shard, results, watch }: Task): Promise<boolean> {
  const { published, naming } = await readTexts(requestOf(settings), NOTHING_KEPT, watch);
  const places = [...published.keys()].filter((place) => isOfShard(published[place]?.id ?? '', shard));
  await nameSome(nameableCorpus(published, naming, results).corpus, places, results, watch);
  return true;
}

/** Pages and data of its documents and names, of which all documents tell how often they stand; and what search is told of them. */
async function renderShard({ settings, shard, folder, results, watch }: Task): Promise<boolean> {
  const { renderPages } = await import('../render-site.ts');
  const isOwn = (id: string) => isOfShard(id, shard);
  const found: Kept = { get: (key) => results.get(key), set: () => undefined };
  const conversion = await convert(requestOf(settings), found, watch, isOwn);
  using work = takeWorkFolder();
  const share = { content: join(work.folder, 'content'), isOwn };
  const site = join(work.folder, 'site');
  const given = { settings, conversion, kept: results, stages: watch, share };
  if (!(await renderPages(site, given))) return false;
  // What all pages share is made by the last step.
  rmSync(join(site, PROGRAMS), { recursive: true, force: true });
  await move(site, join(folder, SITE_FOLDER));
  return true;
}

/** Where Astro puts programs and styles. */
const PROGRAMS = '_astro';
