import { CONTENT, type Settings } from '../../settings.ts';
import type { Kept } from '../../kept.ts';
import type { Crew } from './crew.ts';
import { openPlan, openStages } from './open-parts.ts';
import { STAGES } from './steps.ts';
import { takeParts } from './take-parts.ts';

/** The last step of a divided build takes its parts as those of a crew that has done its work. */
export function joinParts(settings: Settings, former: Kept): Crew {
  const plan = openPlan(settings);
  const faults = 'code' in plan ? [plan] : openStages(settings, plan, STAGES).faults;
  return {
    faults,
    async divide(catalogue) {
      if ('code' in plan) throw new Error(plan.message);
      const shards = Array.from({ length: plan.shards }, (_, i) => i + 1);
      return takeParts(settings, plan, catalogue, {
        shards,
        isOwn: () => false,
        content: CONTENT,
        arePages: Promise.resolve(),
        former,
      });
    },
    [Symbol.dispose]: () => undefined,
  };
}
