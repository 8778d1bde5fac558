import { ANSWERS_A_PAGE } from './answers-a-page.ts';
import type { Findings, Search } from './find-all.ts';
import type { Found } from './answers-in-record.ts';
import { FEW_RECORDS } from './index/needs.ts';
import type { Candidate, FoundRecord } from './index/sources.ts';
import { isAsSure, type Way } from './rank.ts';

/** Records that answer alike, in the order in which they are read. */
export type Tier = {
  /** No answer in them is better. */
  readonly best: Way;
  readonly candidates: readonly Candidate[];
  /** Asks for its candidates, where that is left until they are needed. */
  readonly later?: (() => Promise<readonly Candidate[]>) | undefined;
  /** Which of them answer better, surest first: asked one by one, and only where the first records do not tell. */
  readonly narrowed?: readonly Narrowed[];
  readonly isNarrowed?: boolean;
  /** Hardly one of them has no answer. */
  readonly isSure?: boolean;
  /** They are read because a word may not be typed to its end yet. */
  readonly isGuessed?: boolean;
};

type Narrowed = Pick<Tier, 'best' | 'isSure'> & { readonly candidates: () => Promise<readonly Candidate[]> };

/**
 * Reads records tier by tier, until enough answers are as good as any that is left can be, or so many records were read that a page
 * reads no more. Few records are all read. Rejects when nobody waits for the answers any more.
 */
export async function readTiers(
  { enough, signal }: Search,
  all: readonly Tier[],
  answersIn: (record: FoundRecord) => readonly Found[],
): Promise<Findings> {
  const found: Found[] = [];
  const count = (best: Way) => found.filter(({ way }) => isAsSure(way, best)).length;
  const isAll = countOf(all) <= FEW_RECORDS || enough === Number.POSITIVE_INFINITY;
  let read = 0;
  let inVain = 0;
  let tiers = left(all);
  for (let [tier] = tiers; tier; [tier] = tiers) {
    signal?.throwIfAborted();
    const { candidates, later, narrowed = [], isNarrowed = false, isSure = false } = tier;
    const good = count(narrowed[0]?.best ?? tier.best);
    if (!isAll && good >= enough) break;
    if (later) {
      tiers = left([await asked(tier), ...tiers.slice(1)]);
      continue;
    }
    if (!isAll) {
      const doesNotTell = read > 0 && count('folded') * 2 < read;
      if (narrowed.length > 0 && (isNarrowed || doesNotTell)) {
        tiers = left([...(await divided(tier)), ...tiers.slice(1)]);
        continue;
      }
      if (!isSure && inVain >= mostInVain(tier, found, enough)) break;
    }
    const batch = candidates.slice(0, isAll ? MOST_AT_A_TIME : recordsFor(enough, good, read));
    const records = await Promise.all(batch.map((candidate) => candidate.read()));
    found.push(...records.flatMap(answersIn));
    read += batch.length;
    if (!isSure) inVain += batch.length;
    tiers = left([{ ...tier, candidates: candidates.slice(batch.length) }, ...tiers.slice(1)]);
  }
  return { found, unread: countOf(tiers) || countOf(await Promise.all(tiers.map(asked))) };
}

function left(tiers: readonly Tier[]): Tier[] {
  return tiers.filter(({ candidates, later }) => candidates.length > 0 || later);
}

/** A tier with its candidates. */
async function asked({ later, ...tier }: Tier): Promise<Tier> {
  return later ? { ...tier, candidates: await later() } : tier;
}

function countOf(tiers: readonly Tier[]): number {
  return tiers.reduce((sum, { candidates }) => sum + candidates.length, 0);
}

/** The records of a tier that answer better, and the others. */
async function divided({ narrowed = [], ...tier }: Tier): Promise<Tier[]> {
  const [better, ...rest] = narrowed;
  if (!better) return [tier];
  const ids = new Set((await better.candidates()).map(({ id }) => id));
  const { true: its = [], false: others = [] } = Object.groupBy(tier.candidates, ({ id }) => `${ids.has(id)}`);
  return [
    { ...better, candidates: its },
    { ...tier, candidates: others, narrowed: rest, isNarrowed: true },
  ];
}

/** Records read first, and most of them at a time. */
const FIRST_RECORDS = 3;
const MOST_AT_A_TIME = 8;

/** How many more records will hold the answers that are missing, if they hold as many as those before. */
function recordsFor(enough: number, found: number, read: number): number {
  if (read === 0) return FIRST_RECORDS;
  return Math.min(MOST_AT_A_TIME, found === 0 ? 2 * read : Math.ceil(((enough - found) * read) / found));
}

/** So many records are read for a page of answers that may have none. */
const MOST_IN_VAIN = 24;

/** Of a word that is not typed to its end the first records tell: if none begins so, the index takes it for a shorter one. */
function mostInVain({ isGuessed = false }: Tier, found: readonly Found[], enough: number): number {
  return isGuessed && found.length === 0 ? FIRST_RECORDS : MOST_IN_VAIN * Math.ceil(enough / ANSWERS_A_PAGE);
}
