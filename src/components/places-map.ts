import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoDistance, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
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
  /** The label stands away from its dot: a line leads there. */
  readonly isAway?: boolean;
};

/** Widths of the first map and of that of the rest, in units that are as long on both: the second is drawn smaller. */
const WIDTH = { first: 720, rest: 540 };

/** Dots, the most mentioned first; the table has all places. */
const MOST_DOTS = 300;

/** The first map is fitted to this part of the mentions, and holds what is so much farther from their middle. */
const MOST_MENTIONS = 0.7;
const NEAR = 1.6;

/** Degrees around the middle of the mentions that are near in any case. */
const LEAST_RADIUS = 7;

/** A map of the near places must span less than this part of what all places span, or one map is enough. */
const WORTH_A_MAP = 0.6;

/** From so many mentions on a place has its label, if need be with a line to its dot. */
const LABELLED = 3;

/** Degrees between the outermost places below which the map shows no less, so that coasts still say where one is. */
const LEAST_EXTENT = 10;

/** Degrees below which the finer coastlines are drawn. */
const FINE_EXTENT = 70;

/** Height of a label and of its letters, in view box units: on a narrow screen labels are drawn larger against the map. */
const LETTER = { wide: { size: 14, height: 17 }, narrow: { size: 26, height: 30 } };

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

/** A small map of where most mentions are, with coarse coasts: less than half of the bytes. */
export async function smallPlacesMap(places: readonly MappedPlace[]): Promise<PlacesMap | undefined> {
  const [near = []] = nearAndFar(mostMentioned(places));
  return near[0] && mapOf(near, near[0].mentions, WIDTH.first, 'coarse');
}

function mostMentioned(places: readonly MappedPlace[]): MappedPlace[] {
  return [...places].sort((a, b) => b.mentions - a.mentions || (a.path < b.path ? -1 : 1)).slice(0, MOST_DOTS);
}

/** The places where most mentions are, and those far from them; all are near where that makes the map hardly larger. */
function nearAndFar(places: readonly MappedPlace[]): [near: readonly MappedPlace[], far: readonly MappedPlace[]] {
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

function extentOf(places: readonly MappedPlace[]): number {
  const latitudes = places.map(({ at }) => at[0]);
  return Math.max(spanOf(places.map(({ at }) => at[1])).span, Math.max(...latitudes) - Math.min(...latitudes));
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
  return { width, height, land, dots: labelled(shown, most, projection, { width, height }) };
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
function fitted(
  places: readonly MappedPlace[],
  width: number,
): { projection: GeoProjection; height: number; extent: number } {
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
  const [leastHeight, mostHeight, padding] = [0.36 * width, 0.75 * width, width / 12];
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
function labelled(places: readonly MappedPlace[], most: number, projection: GeoProjection, frame: Frame): Dot[] {
  const dots = places.flatMap((place) => {
    const [x, y] = projection([place.at[1], place.at[0]]) ?? [];
    if (x === undefined || y === undefined) return [];
    const radius = rounded(3.5 + 7 * Math.sqrt(place.mentions / most));
    return [{ ...place, x: rounded(x), y: rounded(y), radius }];
  });
  const wide = labels(dots, LETTER.wide, frame);
  const narrow = labels(dots, onNarrow(frame), frame);
  return dots.flatMap((dot, i) => {
    const [forWide, forNarrow] = [wide[i], narrow[i]];
    return forWide && forNarrow ? [{ ...dot, labels: { wide: forWide, narrow: forNarrow } }] : [];
  });
}

/** On a narrow screen both maps are as wide as the screen. */
function onNarrow({ width }: Frame): Letter {
  const scale = width / WIDTH.first;
  return { size: LETTER.narrow.size * scale, height: LETTER.narrow.height * scale };
}

type Frame = { readonly width: number; readonly height: number };

type Letter = { readonly size: number; readonly height: number };

/** In the order of the dots; the more often a place is mentioned, the earlier its label takes its room. */
function labels(dots: readonly Placed[], letter: Letter, frame: Frame): Label[] {
  const taken = dots.map(boxOfDot);
  return dots.map((dot): Label => {
    const away = dot.mentions >= LABELLED ? positionsAway(dot, letter) : [];
    const places = [...positions(dot, letter), ...away].filter(({ box }) => isOnMap(box, frame));
    const free = places.find(({ box }) => !taken.some((other) => overlap(box, other)));
    if (free) taken.push(free.box);
    const { label } = free ?? places[0] ?? clamped(dot, letter, frame);
    return { ...label, hasRoom: free !== undefined };
  });
}

type Placed = MappedPlace & { readonly x: number; readonly y: number; readonly radius: number };

type Position = { readonly label: Omit<Label, 'hasRoom'>; readonly box: Box };

/** Between a dot and its label. */
const GAP = 4;

/** Where the label of a dot may stand, the best place first: beside it, a little higher or lower, over or under it. */
function positions(dot: Placed, letter: Letter): Position[] {
  const beside = dot.radius + GAP;
  const over = Math.max(letter.height, dot.radius + letter.height / 2);
  const shifts = [
    [0, beside],
    [-letter.height / 2, beside],
    [letter.height / 2, beside],
    [-over, 0],
    [over, 0],
  ] as const;
  return shifts
    .flatMap(([shift, near]) => {
      const y = dot.y + shift;
      return [positionAt(dot, letter, dot.x + near, y, 'end'), positionAt(dot, letter, dot.x - near, y, 'start')];
    })
    .filter(({ box }) => !overlap(box, boxOfDot(dot)));
}

/** Further away, on rings around the dot. */
function positionsAway(dot: Placed, letter: Letter): Position[] {
  const rings = [1.5, 2.5, 3.5, 5, 7, 9, 12];
  return rings.flatMap((ring) =>
    Array.from({ length: 16 }, (_, i) => {
      const angle = (i * Math.PI) / 8;
      const [x, y] = [dot.x + ring * letter.height * Math.cos(angle), dot.y + ring * letter.height * Math.sin(angle)];
      const { label, box } = positionAt(dot, letter, x, y, x < dot.x ? 'start' : 'end');
      return { label: { ...label, isAway: true }, box };
    }),
  );
}

function positionAt(dot: Placed, letter: Letter, x: number, y: number, side: Label['side']): Position {
  const length = lengthOf(dot.name) * letter.size;
  const [left, right] = side === 'end' ? [x, x + length] : [x - length, x];
  const top = y - letter.height / 2;
  return { label: { x: rounded(x), y: rounded(y), side }, box: { left, right, top, bottom: top + letter.height } };
}

/** Inside the frame, whatever it lies over: it is shown only when the dot is looked at. */
function clamped(dot: Placed, letter: Letter, { width, height }: Frame): Position {
  const length = lengthOf(dot.name) * letter.size;
  const x = Math.max(0, Math.min(dot.x, width - length));
  const y = Math.max(letter.height / 2, Math.min(dot.y - letter.height, height - letter.height / 2));
  return positionAt(dot, letter, x, y, 'end');
}

/** How long a name is in the reader's own face, at most, in sizes of it. */
function lengthOf(name: string): number {
  const widths = [...name].map((letter) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) return 1;
    if (/[\p{Lu}MWmw]/u.test(letter)) return 0.72;
    return /[iljtfrI.,’' ]/.test(letter) ? 0.36 : 0.58;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

function boxOfDot({ x, y, radius }: Placed): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isOnMap({ left, right, top, bottom }: Box, { width, height }: Frame): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
