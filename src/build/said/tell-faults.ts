import { type Fault, hasErrors } from '../../corpus/faults.ts';
import { annotations } from './annotations.ts';
import { sayFaults } from './say-faults.ts';

/** Says every fault, in GitHub's CI in the files too. @returns whether one of them ends the build */
export function tellFaults(faults: readonly Fault[]): boolean {
  for (const line of sayFaults(faults)) console.error(line);
  if (process.env.GITHUB_ACTIONS === 'true') for (const line of annotations(faults)) console.log(line);
  return hasErrors(faults);
}
