import { kilometresBetween, type Point } from '../lists/places/kilometres.ts';
import type { FoundName } from '../model.ts';

/**
 * The names, each place that has namesakes where the other places of the corpus say: near most of those that have none. One of
 * which they say nothing, or not clearly, has no point: Cambridge may be in England or in Massachusetts.
 */
export function withPoints(names: readonly FoundName[]): FoundName[] {
  const anchors = names.flatMap(({ at, namesakes }) => (at && !namesakes ? [at] : []));
  return names.map((name) => {
    const { at, namesakes, ...others } = name;
    if (!at || !namesakes) return name;
    const [best, second] = [at, ...namesakes]
      .map((point) => ({ point, near: anchors.filter((anchor) => isNear(anchor, point)).length }))
      .sort((a, b) => b.near - a.near);
    const isClear = best !== undefined && best.near > (second?.near ?? 0) && best.near >= LEAST_NEAR * anchors.length;
    return isClear ? { ...others, at: best.point } : others;
  });
}

/** The share of all places that must be near: one in a corpus of many countries says nothing. */
const LEAST_NEAR = 0.2;

/** Kilometres within which places of one country mostly lie. */
const NEAR = 600;

function isNear(one: Point, other: Point): boolean {
  return kilometresBetween(one, other) < NEAR;
}
