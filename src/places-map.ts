import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A place of the corpus: latitude and longitude in degrees, and what makes its dot large. */
export type MappedPlace = {
  readonly name: string;
  readonly path: string;
  readonly at: readonly [number, number];
  readonly mentions: number;
};

/** A map as it is drawn: lengths in units of its view box. */
export type PlacesMap = {
  readonly width: number;
  readonly height: number;
  /** Coastlines, as the `d` of a path. */
  readonly land: string;
  readonly dots: readonly Dot[];
};

export type Dot = MappedPlace & {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** On which side of the dot its name stands. */
  readonly side: 'start' | 'end';
  /** Where the name has room: on every screen, on a wide one, or only when the dot is looked at. */
  readonly label: 'always' | 'wide' | 'hidden';
};

const SIZE = { width: 720, height: 460, padding: 56 };

/** Dots, the most mentioned first; the table has all places. */
const MOST_DOTS = 300;

/** Degrees between the outermost places below which the map shows no less, so that coasts still say where one is. */
const LEAST_EXTENT = 14;

/** Degrees below which the finer coastlines are drawn. */
const FINE_EXTENT = 70;

/** Mean width of a letter of a label, and its height, in view box units: on a narrow screen labels are drawn larger. */
const LETTER = { wide: { width: 7.4, height: 17 }, narrow: { width: 13, height: 30 } };

/** The places on a map that is fitted to them; without places there is none. */
export function placesMap(places: readonly MappedPlace[]): PlacesMap | undefined {
  const shown = [...places].sort((a, b) => b.mentions - a.mentions || (a.path < b.path ? -1 : 1)).slice(0, MOST_DOTS);
  if (shown.length === 0) return undefined;
  const { projection, extent } = fitted(shown);
  const topology = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve(`world-atlas/land-${extent < FINE_EXTENT ? 50 : 110}m.json`),
      'utf8',
    ),
  ) as Topology<{ land: GeometryCollection }>;
  const land = geoPath(projection).digits(1)(feature(topology, topology.objects.land)) ?? '';
  return { width: SIZE.width, height: SIZE.height, land, dots: labelled(shown, projection) };
}

/** A projection that keeps areas, turned to the middle of the places; and how many degrees they span. */
function fitted(places: readonly MappedPlace[]): { projection: GeoProjection; extent: number } {
  const latitudes = places.map(({ at }) => at[0]);
  const { middle, span } = spanOf(places.map(({ at }) => at[1]));
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const extent = Math.max(span, north - south);
  const missing = Math.max(0, LEAST_EXTENT - extent) / 2;
  const half = span / 2 + missing;
  const corners = [middle - half, middle, middle + half].flatMap((longitude) => [
    [longitude, Math.max(-85, south - missing)],
    [longitude, Math.min(85, north + missing)],
  ]);
  const { width, height, padding } = SIZE;
  const projection = geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { projection, extent };
}

/** The shortest arc that holds all longitudes: places around the Pacific are not torn apart. */
function spanOf(longitudes: readonly number[]): { middle: number; span: number } {
  const sorted = [...new Set(longitudes)].sort((a, b) => a - b);
  let widest = { gap: 0, start: sorted[0] ?? 0 };
  for (const [i, longitude] of sorted.entries()) {
    const next = sorted[i + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - longitude > widest.gap) widest = { gap: next - longitude, start: next };
  }
  const span = 360 - widest.gap;
  const middle = widest.start + span / 2;
  return { middle: ((middle + 540) % 360) - 180, span };
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Large dots take their labels first; a label never lies over another one, or over a dot. */
function labelled(places: readonly MappedPlace[], projection: GeoProjection): Dot[] {
  const most = places[0]?.mentions ?? 1;
  const dots = places.flatMap((place) => {
    const [x, y] = projection([place.at[1], place.at[0]]) ?? [];
    if (x === undefined || y === undefined) return [];
    const radius = rounded(3.5 + 8.5 * Math.sqrt(place.mentions / most));
    return [{ ...place, x: rounded(x), y: rounded(y), radius }];
  });
  const taken = { wide: dots.map(boxOfDot), narrow: dots.map(boxOfDot) };
  return dots.map((dot): Dot => {
    for (const size of ['narrow', 'wide'] as const) {
      for (const side of ['end', 'start'] as const) {
        const box = boxOfLabel(dot, side, LETTER[size]);
        const others = taken[size].filter((other) => !isInside(dot, other));
        if (!isOnMap(box) || others.some((other) => overlap(box, other))) continue;
        taken[size].push(box);
        if (size === 'narrow') taken.wide.push(boxOfLabel(dot, side, LETTER.wide));
        return { ...dot, side, label: size === 'narrow' ? 'always' : 'wide' };
      }
    }
    return { ...dot, side: dot.x > SIZE.width / 2 ? 'start' : 'end', label: 'hidden' };
  });
}

type Placed = MappedPlace & { readonly x: number; readonly y: number; readonly radius: number };

function boxOfDot({ x, y, radius }: Placed): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function boxOfLabel({ x, y, radius, name }: Placed, side: Dot['side'], letter: { width: number; height: number }): Box {
  const [near, far] = [radius + 4, radius + 4 + [...name].length * letter.width];
  const [left, right] = side === 'end' ? [x + near, x + far] : [x - far, x - near];
  return { left, right, top: y - letter.height / 2, bottom: y + letter.height / 2 };
}

function isInside({ x, y }: Placed, { left, right, top, bottom }: Box): boolean {
  return Math.abs((left + right) / 2 - x) < 0.01 && Math.abs((top + bottom) / 2 - y) < 0.01;
}

function isOnMap({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= SIZE.width && top >= 0 && bottom <= SIZE.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
