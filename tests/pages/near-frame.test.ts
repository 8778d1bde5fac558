import fc from 'fast-check';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { coastlines } from '../../src/components/places-map/coastlines.ts';
import { fitted } from '../../src/components/places-map/fit-projection.ts';
import { nearFrame } from '../../src/components/places-map/near-frame.ts';

test('the land in the frame is the same when what is far from it is cut off first', async () => {
  const land = feature(await coastlines(false), 'land');
  const place = fc.record({
    latitude: fc.double({ min: -84, max: 84, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    extent: fc.double({ min: 0, max: 70, noNaN: true }),
  });
  fc.assert(
    fc.property(place, ({ latitude, longitude, extent }) => {
      const places = [longitude - extent / 2, longitude + extent / 2].map((each) => ({
        name: '',
        path: '',
        mentions: 1,
        at: [latitude, each] as const,
      }));
      const width = 720;
      const { projection, height } = fitted(places, width);
      const all = geoPath(projection).area(land);
      const near = geoPath(nearFrame(projection, { width, height })).area(land);
      expect(Math.abs(near - all) / (width * height)).toBeLessThan(0.001);
    }),
    { numRuns: 200 },
  );
});
