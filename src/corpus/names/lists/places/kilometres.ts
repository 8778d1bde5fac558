/** Latitude and longitude in degrees, north and east positive. */
export type Point = readonly [latitude: number, longitude: number];

/** Between two points on the globe, along its surface. */
export function kilometresBetween([a, b]: Point, [c, d]: Point): number {
  const radians = Math.PI / 180;
  const cosine =
    Math.sin(a * radians) * Math.sin(c * radians) +
    Math.cos(a * radians) * Math.cos(c * radians) * Math.cos((b - d) * radians);
  return RADIUS * Math.acos(Math.max(-1, Math.min(1, cosine)));
}

/** Of the earth, in kilometres. */
const RADIUS = 6371;
