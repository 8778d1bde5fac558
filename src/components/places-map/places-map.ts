import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { coarsened, coastlines } from './coastlines.ts';
import { fitted } from './fit-projection.ts';
import { type Dot, labelled } from './labels.ts';
import type { MappedPlace } from './mapped-place.ts';
import { nearAndFar } from './near-and-far.ts';

/** A map as it is drawn: lengths in units of its view box. */
export type PlacesMap = {
  readonly width: number;
  readonly height: number;
  /** Coastlines, as the `d` of a path. */
  readonly land: string;
  readonly dots: readonly Dot[];
};

/** Widths of the first map and of that of the rest, in units that are as long on both: the second is drawn smaller. */
const WIDTH = { first: 720, rest: 540 };

/** Dots, the most mentioned first; the table has all places. */
const MOST_DOTS = 300;

/** Degrees below which the finer coastlines are drawn. */
const FINE_EXTENT = 70;

/**
 * The places on maps that are fitted to them: one of where most mentions are, and where the rest is far away, one of the rest.
 * Without places there is none.
 */
export async function placesMaps(places: readonly MappedPlace[]): Promise<PlacesMap[]> {
  const shown = mostMentioned(places);
  const maps = nearAndFar(shown).filter((part) => part.length > 0);
  const most = shown[0]?.mentions ?? 1;
  return Promise.all(maps.map((part, i) => mapOf(part, most, i === 0 ? WIDTH.first : WIDTH.rest, 'fine')));
}

/** Places fewer than which make an empty map. */
const FEW = 3;

/** A small map of where most mentions are, with coarse coasts: less than half of the bytes. */
export async function smallPlacesMap(places: readonly MappedPlace[]): Promise<PlacesMap | undefined> {
  const all = mostMentioned(places);
  const [most] = nearAndFar(all);
  const near = most.length < FEW ? all : most;
  return near[0] && mapOf(near, near[0].mentions, WIDTH.first, 'coarse');
}

function mostMentioned(places: readonly MappedPlace[]): MappedPlace[] {
  return [...places].sort((a, b) => b.mentions - a.mentions || (a.path < b.path ? -1 : 1)).slice(0, MOST_DOTS);
}

/** @param most mentions of the place with the largest dot, on this map or another */
async function mapOf(
  shown: readonly MappedPlace[],
  most: number,
  width: number,
  coasts: 'fine' | 'coarse',
): Promise<PlacesMap> {
  const { projection, height, extent } = fitted(shown, width);
  const topology = await coastlines(coasts === 'fine' && extent < FINE_EXTENT);
  const outline = geoPath(projection).digits(coasts === 'fine' ? 1 : 0)(feature(topology, 'land')) ?? '';
  const land = coasts === 'fine' ? outline : coarsened(outline);
  // The small map shows where places are: it has no lines, and names only what has room.
  const how = { scale: width / WIDTH.first, withLines: coasts === 'fine' };
  return { width, height, land, dots: labelled(shown, most, projection, { width, height }, how) };
}
