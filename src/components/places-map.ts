import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';

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

type Dot = MappedPlace & {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name stands on a wide screen, and on a narrow one, where letters are larger against the map. */
  readonly labels: Readonly<Record<Screen, Label>>;
};

type Screen = 'wide' | 'narrow';

/** Where a name starts or ends. Without room it is shown only when the dot is looked at. */
type Label = {
  readonly x: number;
  readonly y: number;
  readonly side: 'start' | 'end';
  readonly hasRoom: boolean;
};

const SIZE = { width: 720, leastHeight: 260, mostHeight: 540, padding: 60 };

/** Dots, the most mentioned first; the table has all places. */
const MOST_DOTS = 300;

/** Degrees between the outermost places below which the map shows no less, so that coasts still say where one is. */
const LEAST_EXTENT = 14;

/** Degrees below which the finer coastlines are drawn. */
const FINE_EXTENT = 70;

/** Mean width of a letter of a label, and its height, in view box units: on a narrow screen labels are drawn larger. */
const LETTER = { wide: { width: 7.4, height: 17 }, narrow: { width: 13, height: 30 } };

/**
 * The places on a map that is fitted to them; without places there is none.
 * @param coasts of a small map are coarse: less than half of the bytes
 */
export async function placesMap(
  places: readonly MappedPlace[],
  coasts: 'fine' | 'coarse' = 'fine',
): Promise<PlacesMap | undefined> {
  const shown = [...places].sort((a, b) => b.mentions - a.mentions || (a.path < b.path ? -1 : 1)).slice(0, MOST_DOTS);
  if (shown.length === 0) return undefined;
  const { projection, height, extent } = fitted(shown);
  const topology = await coastlines(coasts === 'fine' && extent < FINE_EXTENT);
  const outline = geoPath(projection).digits(coasts === 'fine' ? 1 : 0)(feature(topology, 'land')) ?? '';
  const land = coasts === 'fine' ? outline : coarsened(outline);
  return { width: SIZE.width, height, land, dots: labelled(shown, projection, height) };
}

/** Units of the view box between two points of a coarse coast, at least; of an island that is smaller nothing is left. */
const COARSE = 6;

/** `M1,1L2,2L30,8L30,20Z` → `M1,1L30,8L30,20Z` */
function coarsened(outline: string): string {
  return outline.replace(/M([^MZ]*)Z/g, (_, line: string) => {
    const kept: [number, number][] = [];
    for (const point of line.split('L')) {
      const [x = 0, y = 0] = point.split(',').map(Number);
      const [lastX, lastY] = kept.at(-1) ?? [Number.POSITIVE_INFINITY, 0];
      if (Math.hypot(x - lastX, y - lastY) >= COARSE) kept.push([x, y]);
    }
    return kept.length > 2 ? `M${kept.join('L')}Z` : '';
  });
}

type Topology = Parameters<typeof feature>[0];

/** Natural Earth's. They are read as a file: bundled as a module they take a tenth of the memory of a small build. */
async function coastlines(areFine: boolean): Promise<Topology> {
  const file = `world-atlas/land-${areFine ? '50m' : '110m'}.json`;
  return JSON.parse(await readFile(createRequire(import.meta.url).resolve(file), 'utf8')) as Topology;
}

/** A projection that keeps areas, turned to the middle of the places; the height of the map; and how many degrees they span. */
function fitted(places: readonly MappedPlace[]): { projection: GeoProjection; height: number; extent: number } {
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
  const { width, leastHeight, mostHeight, padding } = SIZE;
  const projection = geoEqualEarth().rotate([-middle, 0]);
  const scaleTo = (height: number) =>
    projection.clipExtent(null).fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      { type: 'MultiPoint', coordinates: corners },
    );
  scaleTo(mostHeight);
  const ys = corners.map((corner) => projection(corner as [number, number])?.[1] ?? 0);
  const height = Math.round(
    Math.min(mostHeight, Math.max(leastHeight, Math.max(...ys) - Math.min(...ys) + 2 * padding)),
  );
  scaleTo(height).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height, extent };
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
function labelled(places: readonly MappedPlace[], projection: GeoProjection, height: number): Dot[] {
  const most = places[0]?.mentions ?? 1;
  const dots = places.flatMap((place) => {
    const [x, y] = projection([place.at[1], place.at[0]]) ?? [];
    if (x === undefined || y === undefined) return [];
    const radius = rounded(3.5 + 7 * Math.sqrt(place.mentions / most));
    return [{ ...place, x: rounded(x), y: rounded(y), radius }];
  });
  const wide = labels(dots, LETTER.wide, height);
  const narrow = labels(dots, LETTER.narrow, height);
  return dots.flatMap((dot, i) => {
    const [onWide, onNarrow] = [wide[i], narrow[i]];
    return onWide && onNarrow ? [{ ...dot, labels: { wide: onWide, narrow: onNarrow } }] : [];
  });
}

type Letter = { readonly width: number; readonly height: number };

function labels(dots: readonly Placed[], letter: Letter, height: number): Label[] {
  const taken = dots.map(boxOfDot);
  return dots.map((dot): Label => {
    const places = positions(dot, letter).filter(({ box }) => isOnMap(box, height));
    const free = places.find(({ box }) => !taken.some((other) => overlap(box, other)));
    if (free) taken.push(free.box);
    const { label } = free ?? places[0] ?? positions(dot, letter)[0] ?? { label: { x: dot.x, y: dot.y, side: 'end' } };
    return { ...label, hasRoom: free !== undefined };
  });
}

type Placed = MappedPlace & { readonly x: number; readonly y: number; readonly radius: number };

type Position = { readonly label: Omit<Label, 'hasRoom'>; readonly box: Box };

/** Between a dot and its label. */
const GAP = 4;

/** How far a label may stand above or below the middle of its dot, in heights of a letter; beside it is best. */
const SHIFTS = [0, -0.5, 0.5, -1, 1];

/** Where the label of a dot may stand, the best place first. */
function positions(dot: Placed, letter: Letter): Position[] {
  const length = [...dot.name].length * letter.width;
  return SHIFTS.flatMap((shift) =>
    (['end', 'start'] as const).map((side): Position => {
      const y = rounded(dot.y + shift * letter.height);
      // Over or under the round of the dot a label may come nearer.
      const near = Math.abs(shift) < 1 ? dot.radius + GAP : 0;
      const x = rounded(side === 'end' ? dot.x + near : dot.x - near);
      const [left, right] = side === 'end' ? [x, x + length] : [x - length, x];
      const top = y - letter.height / 2;
      return { label: { x, y, side }, box: { left, right, top, bottom: top + letter.height } };
    }),
  ).filter(({ box }) => !overlap(box, boxOfDot(dot)));
}

function boxOfDot({ x, y, radius }: Placed): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isOnMap({ left, right, top, bottom }: Box, height: number): boolean {
  return left >= 0 && right <= SIZE.width && top >= 0 && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
