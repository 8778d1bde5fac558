import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];

/** Natural Earth's. They are read as a file: bundled as a module they take a tenth of the memory of a small build. */
export async function coastlines(areFine: boolean): Promise<Topology> {
  const file = `world-atlas/land-${areFine ? '50m' : '110m'}.json`;
  return JSON.parse(await readFile(createRequire(import.meta.url).resolve(file), 'utf8')) as Topology;
}

/** Units of the view box between two points of a coarse coast, at least; of an island that is smaller nothing is left. */
const COARSE = 6;

/** `M1,1L2,2L30,8L30,20Z` → `M1,1L30,8L30,20Z` */
export function coarsened(outline: string): string {
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
