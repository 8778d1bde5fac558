import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesMaps, smallPlacesMap } from '../../src/components/places-map/places-map.ts';

const place = (name: string, latitude: number, longitude: number, mentions = 1) => ({
  name,
  path: `/names/${name}/`,
  at: [latitude, longitude] as const,
  mentions,
});

test('without places there is no map', async () => {
  expect(await placesMaps([])).toEqual([]);
});

test('the map is fitted to its places, north above, east to the right, the most mentioned largest', async () => {
  const [map] = await placesMaps([
    place('Kabul', 34.5, 69.2, 9),
    place('Herat', 34.3, 62.2),
    place('Balkh', 36.8, 66.9),
  ]);
  const [kabul, balkh, herat] = map?.dots ?? [];
  expect([kabul, balkh, herat].map((dot) => dot?.name)).toEqual(['Kabul', 'Balkh', 'Herat']);
  expect(herat!.x).toBeLessThan(balkh!.x);
  expect(balkh!.x).toBeLessThan(kabul!.x);
  expect(balkh!.y).toBeLessThan(kabul!.y);
  expect(kabul!.radius).toBeGreaterThan(herat!.radius);
  expect(kabul!.labels.wide.hasRoom).toBe(true);
});

test('places on both sides of the Pacific stand side by side', async () => {
  const [map] = await placesMaps([place('Suva', -18, 178), place('Apia', -14, -172)]);
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
      const maps = await placesMaps(all.map(({ latitude, longitude }, i) => place(`P${i}`, latitude, longitude)));
      expect(maps.flatMap(({ dots }) => dots)).toHaveLength(all.length);
      for (const { dots, width, height } of maps) {
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('a small map of which the near places are few shows all', async () => {
  const coasts = [
    place('San Francisco', 37.8, -122.4, 9),
    place('Denver', 39.7, -105, 8),
    place('New York', 40.7, -74),
  ];
  expect((await smallPlacesMap(coasts))?.dots).toHaveLength(3);
});

test('what is far from where most mentions are has a second map; what is not, has none', async () => {
  const near = [place('Kabul', 34.5, 69.2, 9), place('Herat', 34.3, 62.2, 5), place('Lahore', 31.5, 74.3, 4)];
  const maps = await placesMaps([...near, place('Washington', 38.9, -77, 2), place('Berlin', 52.5, 13.4)]);
  expect(maps.map(({ dots }) => dots.map(({ name }) => name))).toEqual([
    ['Kabul', 'Herat', 'Lahore'],
    ['Washington', 'Berlin'],
  ]);
  expect(await placesMaps(near)).toHaveLength(1);
});

test('every place of three mentions has its label, though many stand at one point', async () => {
  const crowd = Array.from({ length: 14 }, (_, i) => place(`Village ${i}`, 34 + i * 0.01, 69 + (i % 3) * 0.01, 3 + i));
  const [map] = await placesMaps([...crowd, place('Far hamlet', 40, 75)]);
  for (const screen of ['wide', 'narrow'] as const)
    expect(map!.dots.filter(({ mentions, labels }) => mentions > 2 && !labels[screen].hasRoom)).toEqual([]);
});

test('every country of a crowded continent has its label, on a narrow screen too', async () => {
  const [map] = await placesMaps(EUROPE.map(([name, latitude, longitude]) => place(name, latitude, longitude, 3)));
  expect(map!.dots.filter(({ labels }) => !labels.wide.hasRoom || !labels.narrow.hasRoom)).toEqual([]);
});

test('no coast runs from one side of a map to the other, as one does that leaps at the 180th meridian', async () => {
  const maps = await placesMaps(EUROPE.map(([name, latitude, longitude]) => place(name, latitude, longitude)));
  const pacific = await placesMaps([place('Suva', -18, 178), place('Apia', -14, -172), place('Nuku‘alofa', -21, -175)]);
  for (const { land, width, height } of [...maps, ...pacific]) {
    const isInside = ([, y = 0]: readonly number[]) => y > 0 && y < height;
    for (const outline of land.split('Z')) {
      const points = outline
        .replace('M', '')
        .split('L')
        .map((point) => point.split(',').map(Number));
      const leaps = points.filter((point, i) => {
        const [x = 0] = points[i - 1] ?? point;
        return isInside(point) && Math.abs((point[0] ?? 0) - x) > width / 2;
      });
      expect(leaps).toEqual([]);
    }
  }
});

const EUROPE = [
  ['United Kingdom', 53, -2],
  ['Germany', 51, 10],
  ['France', 46, 2],
  ['Norway', 61, 9],
  ['Sweden', 62, 15],
  ['Denmark', 56, 10],
  ['Netherlands', 52.2, 5.5],
  ['Belgium', 50.6, 4.6],
  ['Luxembourg', 49.8, 6.1],
  ['Switzerland', 46.8, 8.2],
  ['Austria', 47.6, 14],
  ['Czech Republic', 49.8, 15.5],
  ['Poland', 52, 19],
  ['Hungary', 47, 19.5],
  ['Slovenia', 46, 14.8],
  ['Croatia', 45, 16],
  ['Bosnia and Herzegovina', 44, 18],
  ['Serbia', 44, 21],
  ['Montenegro', 42.7, 19.3],
  ['Albania', 41, 20],
  ['North Macedonia', 41.6, 21.7],
  ['Greece', 39, 22],
  ['Bulgaria', 42.7, 25],
  ['Romania', 46, 25],
  ['Italy', 42.8, 12.5],
  ['Spain', 40, -4],
  ['Portugal', 39.5, -8],
] as const;

test('a label has room for its letters in the widest face that devices have', async () => {
  /** "Sacramento" in DejaVu Sans, in sizes of its letters. */
  const LONGEST = 6.05;
  const at = fc.record({
    latitude: fc.double({ min: 25, max: 49, noNaN: true }),
    longitude: fc.double({ min: -124, max: -70, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(at, { minLength: 4, maxLength: 12 }), async (all) => {
      const maps = await placesMaps(all.map(({ latitude, longitude }) => place('Sacramento', latitude, longitude)));
      for (const { dots, width } of maps) {
        for (const { labels } of dots) {
          const { x, side, hasRoom } = labels.wide;
          if (!hasRoom) continue;
          expect(side === 'start' ? x - LONGEST * 14 : width - x - LONGEST * 14).toBeGreaterThanOrEqual(-0.1);
        }
      }
    }),
    { numRuns: 15 },
  );
});
