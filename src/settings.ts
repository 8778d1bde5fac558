import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { STEP_FLAGS, type Step, stepOf } from './build/divided/steps.ts';
import type { Request } from './corpus/conversion.ts';
import { isBase, isSite } from './corpus/read/web-address.ts';

/** What a command was told by its flags and by the environment. */
export type Settings = {
  /** The folder of the corpus. */
  readonly seeds: string;
  /** The folder of the finished site. */
  readonly out: string;
  /** `SITE=https://example.org` and `BASE=/kabul` come before what INDEX.md says. */
  readonly site: string | undefined;
  readonly base: string | undefined;
  readonly isStrict: boolean;
  /** Whether a build that would change the ledger must fail: in continuous integration, unless it is told to write. */
  readonly isFrozen: boolean;
  /** Whether each document gets a social card of its own, which takes about a second each to draw. */
  readonly withCards: boolean;
  /** Whether to build without what was kept of former builds. */
  readonly isFresh: boolean;
  /** The file for a report of each fault as a line of JSON. */
  readonly report: string | undefined;
  /** How many processes make a site beside each other. */
  readonly processes: number;
  /** What a build does, if it is one of the steps of a divided build. */
  readonly step: Step | undefined;
  /** The folder in which the steps of a divided build find what the others made. */
  readonly parts: string;
};

/** The root of this project. */
export const PROJECT = resolve(import.meta.dirname, '..');

/** The generated pages, which `src/content.ts` hands to Astro. */
export const CONTENT = join(PROJECT, 'src/content');

/** What is kept from build to build, outside version control: the lock, and what is slow to draw. */
export const CACHE = join(PROJECT, 'node_modules/.cache/pilcrow');

/**
 * Reads flags and environment; paths are relative to the working directory.
 * @throws Error with a sentence for the person who gave a flag or a value that cannot be used
 */
export function readSettings(
  flags: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const { values } = parseFlags(flags);
  const { SEEDS, OUT, STRICT, CI, LEDGER, CARDS, PROCESSES } = environment;
  const site = environment.SITE || undefined;
  const base = environment.BASE || undefined;
  if (site !== undefined && !isSite(site))
    throw new Error(`SITE="${site}" cannot be used. Write an origin such as https://example.org.`);
  if (base !== undefined && !isBase(base))
    throw new Error(`BASE="${base}" cannot be used. Write a path such as /kabul.`);
  return {
    seeds: resolve(SEEDS || 'seeds'),
    out: resolve(OUT || 'dist'),
    site,
    base,
    isStrict: values.strict || isOn(STRICT),
    isFrozen: (values.frozen || isOn(CI)) && LEDGER !== 'write',
    withCards: isOn(CARDS),
    isFresh: values.fresh,
    report: values.report === undefined ? undefined : resolve(values.report),
    processes: processesIn(PROCESSES || '1'),
    step: stepOf(values),
    parts: resolve(environment.PARTS || join(CACHE, 'parts')),
  };
}

/** What the conversion of a corpus has to know of the settings: all that a build publishes. */
export function requestOf({ seeds, site, base, isStrict, withCards }: Settings): Request {
  const publicFolder = join(PROJECT, 'public');
  return { folder: seeds, site, base, isStrict, withCards, withDrafts: false, publicFolder };
}

/** Whether a switch of the environment is on: `1`, `true`, `yes` and the like. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(0|no|false|)$/i.test(value);
}

function parseFlags(flags: readonly string[]) {
  try {
    return parseArgs({
      args: [...flags],
      options: {
        strict: { type: 'boolean', default: false },
        frozen: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        report: { type: 'string' },
        ...STEP_FLAGS,
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message} The flags are ${FLAGS}.`);
  }
}

const FLAGS = '--strict, --frozen, --fresh, --report FILE, and of a divided build those that README.md lists';

function processesIn(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST_PROCESSES)
    throw new Error(`PROCESSES="${text}" cannot be used. Write a number from 1 to ${MOST_PROCESSES}.`);
  return count;
}

/** Each has the texts of the whole corpus in its own memory in the end. */
const MOST_PROCESSES = 64;
