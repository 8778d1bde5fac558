/**
 * A divided build: the same site, made in steps, on as many machines as one likes. Each step reads parts that others made and writes
 * one: plan → count, a part a shard → make, a part a shard → names, a part a shard → join, which `build-site.ts` does.
 */
import { readTexts } from '../../corpus/convert.ts';
import { gatherFaults } from '../../corpus/gather-faults.ts';
import { NOTHING_KEPT } from '../../kept.ts';
import { requestOf, type Settings } from '../../settings.ts';
import { reasonOfSystem } from '../said/reason-of-system.ts';
import { tellFaults } from '../said/tell-faults.ts';
import { watchHere } from '../said/watch-here.ts';
import type { StageWatch } from '../said/watch-stages.ts';
import { openPlan, type Plan, portableInputs, writePlan } from './open-parts.ts';
import { forgetOthers } from './parts.ts';
import { openShard } from './shard.ts';
import { shardsFor, type Step } from './steps.ts';

/** Does a step, unless its part is there already. @returns whether the part is there; if not, the reason was said */
export async function runStep(settings: Settings, step: Exclude<Step, { kind: 'join' }>): Promise<boolean> {
  using watch = watchHere();
  try {
    if (step.kind === 'plan') return await makePlan(settings, step.shards, watch);
    const plan = openPlan(settings, step);
    if ('code' in plan) return !tellFaults([plan]);
    return await openShard(settings, { shard: step.shard, of: step.of }, plan, watch).do(step.kind);
  } catch (error) {
    const reason = reasonOfSystem(error);
    if (reason === undefined) throw error;
    watch.pause();
    console.error(`The part could not be written: ${reason}`);
    return false;
  }
}

/** Reads the corpus, says what is wrong with it, and in a line of JSON what there is to do. */
async function makePlan(settings: Settings, wanted: number | undefined, watch: StageWatch): Promise<boolean> {
  const request = requestOf(settings);
  const { faulty, published } = await readTexts(request, NOTHING_KEPT, watch);
  watch.pause();
  if (tellFaults(gatherFaults(faulty, request))) return false;
  const inputs = portableInputs(settings);
  if (typeof inputs !== 'string') return !tellFaults([inputs]);
  const documents = published.length;
  const plan: Plan = { documents, shards: wanted ?? shardsFor(documents) };
  forgetOthers(settings.parts, inputs);
  await writePlan(settings, plan, inputs);
  console.log(JSON.stringify(plan));
  return true;
}
