import type { Candidate, Need } from './sources.ts';

/** So many records at most are all read: of them nothing more is asked. */
export const FEW_RECORDS = 8;

/** A need that is not made of others. */
export type SingleNeed = Exclude<Need, { every: unknown } | { some: unknown }>;

/** Asks what a need is made of, and joins the answers: records that are in all of them, or in one, best first. */
export async function candidatesFor(
  need: Need,
  ask: (need: SingleNeed) => Promise<readonly Candidate[]>,
): Promise<readonly Candidate[]> {
  if ('every' in need) {
    const all = intersection(await Promise.all(need.every.map((one) => candidatesFor(one, ask))));
    if (!need.sideBySide || all.length <= FEW_RECORDS) return all;
    return intersection([all, await candidatesFor(need.sideBySide, ask)]);
  }
  if ('some' in need) return union(await Promise.all(need.some.map((one) => candidatesFor(one, ask))));
  return ask(need);
}

function union(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  if (lists.length === 1) return lists[0] ?? [];
  const best = new Map<string, Candidate>();
  for (const candidate of lists.flat()) {
    if (candidate.score > (best.get(candidate.id)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(candidate.id, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** What is in all lists, by the sum of its scores. */
function intersection([first = [], ...others]: readonly (readonly Candidate[])[]): readonly Candidate[] {
  if (others.length === 0) return first;
  const maps = others.map((list) => new Map(list.map((candidate) => [candidate.id, candidate.score])));
  return first
    .filter(({ id }) => maps.every((map) => map.has(id)))
    .map((candidate) => ({
      ...candidate,
      score: maps.reduce((sum, map) => sum + (map.get(candidate.id) ?? 0), candidate.score),
    }))
    .sort((a, b) => b.score - a.score);
}
