/** Which documents have runs of words in common, found by shards together: each looks at all runs of which the hashes fall to it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsIn } from '../../corpus/citations/find-quotations.ts';
import type { Document } from '../../corpus/model.ts';

/** In a part, a file for each shard. It has of each document its place in the corpus, how many hashes follow, and these. */
const FOLDER = 'runs';

/** @param places of all documents, by their ids */
export function writeRuns(
  folder: string,
  documents: readonly Document[],
  places: ReadonlyMap<string, number>,
  shards: number,
): void {
  const files = Array.from({ length: shards }, (): number[] => []);
  for (const document of documents) {
    const place = places.get(document.id) ?? 0;
    const byShard = Map.groupBy(runsIn(document), (hash) => hash % shards);
    for (const [shard, hashes] of byShard) files[shard]?.push(place, hashes.length, ...hashes);
  }
  mkdirSync(join(folder, FOLDER));
  for (const [i, numbers] of files.entries())
    writeFileSync(join(folder, FOLDER, `${i + 1}.bin`), Float64Array.from(numbers));
}

/** The places of the documents that have a run in common with another, of the runs that fall to a shard. @param folders of the parts of all */
export function quotingIn(folders: readonly string[], shard: number): Set<number> {
  const files = folders.map((folder) => {
    const { buffer } = new Uint8Array(readFileSync(join(folder, FOLDER, `${shard}.bin`)));
    return new Float64Array(buffer);
  });
  const all = files.flatMap((numbers) => [...documentsIn(numbers)]);
  const hashes = new Float64Array(all.reduce((sum, one) => sum + one.hashes.length, 0));
  let end = 0;
  for (const one of all) {
    hashes.set(one.hashes, end);
    end += one.hashes.length;
  }
  hashes.sort();
  const shared = new Set(hashes.filter((hash, i) => hash === hashes[i - 1]));
  return new Set(all.filter((one) => one.hashes.some((hash) => shared.has(hash))).map(({ place }) => place));
}

function* documentsIn(numbers: Float64Array): Generator<{ readonly place: number; readonly hashes: Float64Array }> {
  for (let at = 0; at < numbers.length;) {
    const [place, count] = [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    yield { place, hashes: numbers.subarray(at + 2, at + 2 + count) };
    at += 2 + count;
  }
}
