import { fingerprint, readInputs } from '../../build/kept/inputs.ts';
import { fault, sentence } from '../../corpus/faults.ts';
import { PROJECT, readSettings } from '../../settings.ts';
import type { Build } from './jobs.ts';

/** Of the environment, what decides what a site is: each machine is told the same. Empty is as if it were not set. */
const SETTINGS = ['SITE', 'BASE', 'CARDS', 'STRICT'];

/** What a build is of: it is equal on each machine that has the same corpus and the same programs. */
export function whatIsBuilt(environment: NodeJS.ProcessEnv): Pick<Build, 'settings' | 'programs' | 'corpus'> {
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, environment[name] ?? '']));
  const inputs = readInputs(readSettings([], environment), PROJECT);
  // What cannot be read is told by the commands, with the file.
  if (!inputs) return { settings, programs: '', corpus: '' };
  return { settings, programs: inputs.program, corpus: fingerprint({ program: '', corpus: inputs.corpus }) };
}

/** The sentence of a fault, where this machine would not make a part of the build; empty where it would. */
export function differenceOf({ programs, corpus }: Build, environment: NodeJS.ProcessEnv): string {
  const here = whatIsBuilt(environment);
  const { seeds } = readSettings([], environment);
  if (here.corpus !== corpus)
    return sentence(
      fault(
        'bad-part',
        { file: seeds },
        'The corpus on this machine is another than that of the build.',
        'Bring the same files here, ledger included, and start the worker again.',
      ),
    );
  if (here.programs !== programs)
    return sentence(
      fault(
        'bad-part',
        { file: PROJECT },
        'The programs on this machine are others than those of the build.',
        'Bring the same checkout and Node here and start the worker again.',
      ),
    );
  return '';
}
