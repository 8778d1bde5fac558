/** The steps of a divided build and how they are asked for. */

/** A step of a divided build; shards count from 1. */
export type Step = PartStep | { readonly kind: 'join' };

/** A step that makes a part. */
export type PartStep = { readonly kind: 'plan'; readonly shards?: number } | ({ readonly kind: Stage } & Shard);

/** A step that is done for each shard. */
export type Stage = (typeof STAGES)[number];

/**
 * In their order: each needs all parts of those before it; parts of one stage do not know each other. `count` reads texts and counts their
 * words, `make` recognises the names in them, `names` gathers these and makes pages of documents and names.
 */
export const STAGES = ['count', 'make', 'names'] as const;

/** Documents of a shard. */
const A_SHARD = 1000;

/** The pages of a shard need all texts, so that shards beyond the machines that one is given at a time cost more than they save. */
const ENOUGH_SHARDS = 20;

/** How many shards a corpus has, unless somebody says it. */
export function shardsFor(documents: number): number {
  return Math.min(ENOUGH_SHARDS, Math.max(1, Math.ceil(documents / A_SHARD)));
}

/** Shard 3 of 8. */
export type Shard = { readonly shard: number; readonly of: number };

/** The flags of `npm run build` that say a step, for `parseArgs`. */
export const STEP_FLAGS = {
  plan: { type: 'boolean', default: false },
  shards: { type: 'string' },
  shard: { type: 'string' },
  stage: { type: 'string' },
  names: { type: 'string' },
  join: { type: 'boolean', default: false },
} as const;

/** What they were given. */
type StepValues = {
  readonly [Flag in keyof typeof STEP_FLAGS]?: (typeof STEP_FLAGS)[Flag]['type'] extends 'string' ? string : boolean;
};

/** @throws Error with a sentence where flags do not go together */
export function stepOf({ plan, shards, shard, stage, names, join }: StepValues): Step | undefined {
  const asked = [plan, shard !== undefined, names !== undefined, join].filter(Boolean).length;
  if (asked > 1)
    throw new Error('--plan, --shard, --names and --join are steps of a divided build: ask for one of them.');
  if (shards !== undefined && !plan) throw new Error('--shards says how many parts --plan is to make. Add --plan.');
  if (stage !== undefined && shard === undefined)
    throw new Error('--stage is of a shard. Add --shard 1/8, or the like.');
  if (plan) return { kind: 'plan', ...(shards !== undefined && { shards: countIn(shards) }) };
  if (join) return { kind: 'join' };
  if (names !== undefined) return { kind: 'names', ...shardIn(names) };
  if (shard === undefined) return undefined;
  if (stage !== 'count' && stage !== 'make')
    throw new Error('A shard has two stages. Add --stage count or --stage make.');
  return { kind: stage, ...shardIn(shard) };
}

/** The flags that ask for a step, as {@link stepOf} reads them: `--shard 3/8 --stage count`. */
export function flagsOf(step: PartStep): readonly string[] {
  if (step.kind === 'plan') return ['--plan'];
  const shard = `${step.shard}/${step.of}`;
  return step.kind === 'names' ? ['--names', shard] : ['--shard', shard, '--stage', step.kind];
}

/** Jobs in a matrix of GitHub's, and more than any machine has processors. */
const MOST_SHARDS = 256;

function countIn(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST_SHARDS)
    throw new Error(`"${text}" is no number of shards. Write one from 1 to ${MOST_SHARDS}.`);
  return count;
}

/** `3/8` */
function shardIn(text: string): Shard {
  const [shard = '', of = '', ...others] = text.split('/');
  if (others.length > 0 || of === '') throw new Error(`"${text}" is no shard. Write 3/8 for the third of eight.`);
  const found = { shard: countIn(shard), of: countIn(of) };
  if (found.shard > found.of) throw new Error(`"${text}" is no shard. Write 3/8 for the third of eight.`);
  return found;
}
