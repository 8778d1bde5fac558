import { geoDistance } from 'd3-geo';
import { extentOf } from './fit-projection.ts';
import type { MappedPlace } from './mapped-place.ts';

/** The first map is fitted to this part of the mentions, and holds what is so much farther from their middle. */
const MOST_MENTIONS = 0.7;
const NEAR = 1.6;

/** Degrees around the middle of the mentions that are near in any case. */
const LEAST_RADIUS = 7;

/** A map of the near places must span less than this part of what all places span, or one map is enough. */
const WORTH_A_MAP = 0.6;

/** The places where most mentions are, and those far from them; all are near where that makes the map hardly larger. */
export function nearAndFar(
  places: readonly MappedPlace[],
): [near: readonly MappedPlace[], far: readonly MappedPlace[]] {
  const total = places.reduce((sum, { mentions }) => sum + mentions, 0);
  const circles = places.map((middle) => {
    const byDistance = places
      .map((place) => ({ place, distance: distanceOf(middle, place) }))
      .sort((a, b) => a.distance - b.distance);
    let mentions = 0;
    const edge = byDistance.find(({ place }) => {
      mentions += place.mentions;
      return mentions >= MOST_MENTIONS * total;
    });
    return { byDistance, radius: edge?.distance ?? 0 };
  });
  const [narrowest] = circles.sort((a, b) => a.radius - b.radius);
  if (!narrowest) return [[], []];
  const radius = Math.max(narrowest.radius, LEAST_RADIUS);
  const near = narrowest.byDistance.filter(({ distance }) => distance <= radius * NEAR).map(({ place }) => place);
  const far = places.filter((place) => !near.includes(place));
  const byMentions = places.filter((place) => near.includes(place));
  const isWorthIt = extentOf(byMentions) < WORTH_A_MAP * extentOf(places);
  return isWorthIt ? [byMentions, far] : [places, []];
}

/** Degrees between two places. */
function distanceOf({ at: [south, west] }: MappedPlace, { at: [north, east] }: MappedPlace): number {
  return (geoDistance([west, south], [east, north]) * 180) / Math.PI;
}
