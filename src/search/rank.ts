import type { Hit } from './index/find-in-paragraph.ts';

/** How well a paragraph answers: a number to sort by. What stands close together counts most, then how often it stands there. */
export function rank(hits: readonly (readonly Hit[])[]): number {
  const often = hits.reduce((sum, its) => sum + Math.log2(1 + its.length), 0);
  return often / hits.length + (hits.length > 1 ? CLOSENESS / (1 + span(hits) / SENTENCE) : 0);
}

/** What it counts that all words stand side by side. */
const CLOSENESS = 4;

/** Characters of an average sentence. */
const SENTENCE = 120;

/** Characters of the shortest stretch with a hit of every piece. */
function span(hits: readonly (readonly Hit[])[]): number {
  const all = hits.flatMap((its, piece) => its.map((hit) => ({ ...hit, piece }))).sort((a, b) => a.start - b.start);
  const last = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { start, end, piece } of all) {
    last.set(piece, start);
    if (last.size === hits.length) shortest = Math.min(shortest, end - Math.min(...last.values()));
  }
  return shortest;
}
