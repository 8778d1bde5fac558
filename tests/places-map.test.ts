import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesMap } from '../src/components/places-map.ts';

const place = (name: string, latitude: number, longitude: number, mentions = 1) => ({
  name,
  path: `/names/${name}/`,
  at: [latitude, longitude] as const,
  mentions,
});

test('without places there is no map', async () => {
  expect(await placesMap([])).toBeUndefined();
});

test('the map is fitted to its places, north above, east to the right, the most mentioned largest', async () => {
  const map = await placesMap([place('Kabul', 34.5, 69.2, 9), place('Herat', 34.3, 62.2), place('Balkh', 36.8, 66.9)]);
  const [kabul, balkh, herat] = map?.dots ?? [];
  expect([kabul, balkh, herat].map((dot) => dot?.name)).toEqual(['Kabul', 'Balkh', 'Herat']);
  expect(herat!.x).toBeLessThan(balkh!.x);
  expect(balkh!.x).toBeLessThan(kabul!.x);
  expect(balkh!.y).toBeLessThan(kabul!.y);
  expect(kabul!.radius).toBeGreaterThan(herat!.radius);
  expect(kabul!.labels.wide.hasRoom).toBe(true);
});

test('places on both sides of the Pacific stand side by side', async () => {
  const map = await placesMap([place('Suva', -18, 178), place('Apia', -14, -172)]);
  const [apia, suva] = map?.dots ?? [];
  expect(apia!.x - suva!.x).toBeGreaterThan(0);
  expect(apia!.x - suva!.x).toBeLessThan(map!.width);
});

test('every place of the world is on its map', async () => {
  const at = fc.record({
    latitude: fc.double({ min: -84, max: 84, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(at, { minLength: 1, maxLength: 6 }), async (all) => {
      const map = await placesMap(all.map(({ latitude, longitude }, i) => place(`P${i}`, latitude, longitude)));
      expect(map?.dots).toHaveLength(all.length);
      for (const { x, y } of map?.dots ?? []) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(map?.width ?? 0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(map?.height ?? 0);
      }
    }),
    { numRuns: 40 },
  );
});
