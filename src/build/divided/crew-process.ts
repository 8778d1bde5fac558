/** A process of a crew: does the stages of one shard as it is told, and ends with the process that started it. */
import type { Settings } from '../../settings.ts';
import { UNSEEN } from '../../stages.ts';
import type { OpenPlan } from './open-parts.ts';
import { reasonOfSystem } from '../said/reason-of-system.ts';
import { openShard, type ShardWork } from './shard.ts';
import type { Shard, Stage } from './steps.ts';

/** What it is told: once about what it works on, then each stage in turn, which it answers with whether it is done. */
export type Order = {
  readonly about: { readonly settings: Settings; readonly shard: Shard; readonly plan: OpenPlan };
  readonly stage: Stage;
};

let work: ShardWork | undefined;
process.on('message', async ({ about, stage }: Partial<Order>) => {
  if (about) {
    work = openShard(about.settings, about.shard, about.plan, UNSEEN);
    work.begin();
  }
  if (!work || !stage) return;
  try {
    process.send?.(await work.do(stage));
  } catch (error) {
    console.error(reasonOfSystem(error) ?? error);
    process.exit(1);
  }
});
process.on('disconnect', () => process.exit(1));
