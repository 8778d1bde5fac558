import { join } from 'node:path';
import type { Fault } from '../../corpus/faults.ts';
import type { Share } from '../../integrations/pilcrow.ts';
import { CACHE, type Settings } from '../../settings.ts';
import type { Former } from '../kept/kept-build.ts';
import { openPlan, openStages, SITE_FOLDER, STAGES } from './open-parts.ts';
import { resultsOf } from './part-results.ts';

/** What the steps of a divided build have made, as a build takes what a former one has made. */
export type Division = { readonly former: Former; readonly share: Share };

/** The parts from which a build can put a site together, or why they cannot be used. */
export function openDivision(settings: Settings): Division | readonly Fault[] {
  const plan = openPlan(settings);
  if ('code' in plan) return [plan];
  const { folders, bytes, faults } = openStages(settings, plan, STAGES);
  if (faults.length > 0) return faults;
  const results = resultsOf([...folders.values()].flat());
  return {
    former: {
      results,
      pages: undefined,
      end: () => undefined,
      faults: () => undefined,
      size: () => bytes,
      [Symbol.dispose]: () => results[Symbol.dispose](),
    },
    share: {
      content: join(CACHE, 'content'),
      made: (folders.get('names') ?? []).map((folder) => join(folder, SITE_FOLDER)),
    },
  };
}
