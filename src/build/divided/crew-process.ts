/** A process of a crew: does the stages of one shard as it is told, and ends with the process that started it. */
import type { Settings } from '../../settings.ts';
import { UNSEEN } from '../../stages.ts';
import type { OpenPlan } from './open-parts.ts';
import { reasonOfSystem } from '../said/reason-of-system.ts';
import { doStage } from './shard.ts';
import type { Shard, Stage } from './steps.ts';

/** What it is told: each stage in turn, which it answers with whether it is done. */
export type Order = {
  readonly settings: Settings;
  readonly shard: Shard;
  readonly plan: OpenPlan;
  readonly stage: Stage;
};

process.on('message', async ({ settings, shard, plan, stage }: Order) => {
  try {
    process.send?.(await doStage(settings, shard, plan, stage, UNSEEN));
  } catch (error) {
    console.error(reasonOfSystem(error) ?? error);
    process.exitCode = 1;
    process.off('disconnect', endAtOnce).disconnect();
  }
});
process.on('disconnect', endAtOnce);

// While it waits for the list of documents it loads Astro, which takes a second and is needed last. What fails here fails there again, and is told.
import('../render-site.ts').catch(() => undefined);

/** Whatever it is doing. `process.exit` may wait for ever for a thread that compiles: https://github.com/nodejs/node/issues/54918 */
function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
}
