/**
 * A divided build: the same site, made in steps, on as many machines as one likes. Each step reads parts that others made and writes
 * one: plan → count, a part a shard → make, a part a shard → names, a part a shard → join, which `build-site.ts` does. Only `count` reads
 * texts of the corpus, those of its shard; what they say goes from part to part.
 */
import { readCatalogue, readTexts } from '../../corpus/convert.ts';
import { type Fault, hasErrors } from '../../corpus/faults.ts';
import { gatherFaults } from '../../corpus/gather-faults.ts';
import { NOTHING_KEPT } from '../../kept.ts';
import { requestOf, type Settings } from '../../settings.ts';
import { reasonOfSystem } from '../said/reason-of-system.ts';
import { tellFaults } from '../said/tell-faults.ts';
import { watchHere } from '../said/watch-here.ts';
import type { StageWatch } from '../said/watch-stages.ts';
import { type OpenPlan, openPlan, openStages, type Plan, portableInputs, writePlan } from './open-parts.ts';
import { forgetOthers } from './parts.ts';
import { doStage } from './shard.ts';
import { shardsFor, type Step } from './steps.ts';
import { openTexts } from './text-parts.ts';

/** Does a step, unless its part is there already. @returns whether the part is there; if not, the reason was said */
export async function runStep(settings: Settings, step: Exclude<Step, { kind: 'join' }>): Promise<boolean> {
  using watch = watchHere();
  try {
    if (step.kind === 'plan') return await makePlan(settings, step.shards, watch);
    const plan = openPlan(settings, step);
    if ('code' in plan) return !tellFaults([plan]);
    if (step.kind === 'make' && tellFaults(faultsOfTexts(settings, plan))) return false;
    return await doStage(settings, { shard: step.shard, of: step.of }, plan, step.kind, watch);
  } catch (error) {
    const reason = reasonOfSystem(error);
    if (reason === undefined) throw error;
    watch.pause();
    console.error(`The part could not be written: ${reason}`);
    return false;
  }
}

/** What is wrong with any text, where that is an error: all at once, when all texts are read. */
function faultsOfTexts(settings: Settings, plan: OpenPlan): readonly Fault[] {
  const { folders, faults } = openStages(settings, plan, ['count']);
  if (faults.length > 0) return faults;
  using texts = openTexts(folders);
  const found = gatherFaults([{ faults: texts.faults() }], requestOf(settings));
  return hasErrors(found) ? found : [];
}

/** Reads which documents there are, says what is wrong with it, and in a line of JSON what there is to do. */
async function makePlan(settings: Settings, wanted: number | undefined, watch: StageWatch): Promise<boolean> {
  const request = requestOf(settings);
  const work = { request, kept: NOTHING_KEPT, stages: watch };
  const catalogue = await readCatalogue(work, false);
  const { faulty, manuscripts } = catalogue;
  // Who has something to mend is told of the texts as well.
  const isFaulty = hasErrors(gatherFaults(faulty, request));
  const { texts } = isFaulty ? await readTexts(catalogue, manuscripts, work) : { texts: [] };
  watch.pause();
  if (tellFaults(gatherFaults([...faulty, ...texts], request))) return false;
  const inputs = portableInputs(settings);
  if (typeof inputs !== 'string') return !tellFaults([inputs]);
  const documents = manuscripts.length;
  const plan: Plan = { documents, shards: wanted ?? shardsFor(documents) };
  forgetOthers(settings.parts, inputs);
  const known = openPlan(settings, undefined, inputs);
  if ('code' in known || known.shards !== plan.shards) await writePlan(settings, { ...plan, inputs }, catalogue);
  console.log(JSON.stringify(plan));
  return true;
}
