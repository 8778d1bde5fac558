import { geoIdentity, type GeoProjection, type GeoStreamWrapper } from 'd3-geo';

/** Degrees around the frame that are projected with it. */
const MARGIN = 2;

/**
 * The projection of a map for what lies in its frame or near it: all else, which is nearly all of the world, is cut off before
 * it is projected. Nothing is cut off where the frame reaches a pole or the 180th meridian.
 */
export function nearFrame(
  projection: GeoProjection,
  { width, height }: { readonly width: number; readonly height: number },
): GeoStreamWrapper {
  const middle = -projection.rotate()[0];
  // Parallels are level on the map and meridians bend, so that its corners are its outermost places.
  const corners = [0, width].flatMap((x) =>
    [0, height].map((y) => projection.invert?.([x, y]) ?? ([Number.NaN, Number.NaN] as const)),
  );
  const longitudes = corners.map(([longitude]) => middle + ((longitude - middle + 540) % 360) - 180);
  const latitudes = corners.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes) - MARGIN, Math.max(...longitudes) + MARGIN];
  const [south, north] = [Math.min(...latitudes) - MARGIN, Math.max(...latitudes) + MARGIN];
  const isInside = west > -180 && east < 180 && south > -85 && north < 85;
  if (!isInside) return projection;
  const cut = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  return { stream: (sink) => cut.stream(projection.stream(sink)) };
}
