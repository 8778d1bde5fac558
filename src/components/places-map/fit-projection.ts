import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { MappedPlace } from './mapped-place.ts';

/** Degrees between the outermost places below which the map shows no less, so that coasts still say where one is. */
const LEAST_EXTENT = 10;

/** A projection that keeps areas, turned to the middle of the places; the height of the map; and how many degrees they span. */
export function fitted(
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
  // Points of a coast lie near each other: none are needed between them.
  const projection = geoEqualEarth().rotate([-middle, 0]).precision(0);
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

/** Degrees that places span, from north to south or along their circle. */
export function extentOf(places: readonly MappedPlace[]): number {
  const latitudes = places.map(({ at }) => at[0]);
  return Math.max(spanOf(places.map(({ at }) => at[1])).span, Math.max(...latitudes) - Math.min(...latitudes));
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
