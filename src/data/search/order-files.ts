import { createHash } from 'node:crypto';
import { countIn, decode, encode, partOf } from '../../search/index/order-part.ts';
import { ORDER, type OrderFile, orderPath } from '../../search/index/word-order.ts';

/** Numbers in a part: some 5 kB, which a reader loads for two words of a question. */
const NUMBERS_A_PART = 4_000;

/**
 * The files that tell which records have which words side by side, by their paths in the site, for the index of this hash, as
 * Pagefind tells it.
 * @param hashes of each record, in the order of the index, as {@link encode} makes them
 */
export function orderFiles(
  hashes: readonly Uint8Array[],
  atATime = PARTS_AT_A_TIME,
): (index: string) => Map<string, Uint8Array> {
  const records = hashes.length;
  const all = hashes.reduce((sum, its) => sum + countIn(its), 0);
  const parts = Math.max(1, Math.ceil(all / NUMBERS_A_PART));
  const files: Uint8Array[] = [];
  for (let first = 0; first < parts; first += atATime)
    files.push(...filesOf(hashes, parts, first, Math.min(parts, first + atATime)));
  const sum = createHash('sha256');
  for (const bytes of files) sum.update(bytes);
  const file: OrderFile = { format: 1, hash: sum.digest('hex').slice(0, 16), parts, records };
  return (index) =>
    new Map<string, Uint8Array>([
      [orderPath(index), Buffer.from(JSON.stringify(file))],
      ...files.map((bytes, part): [string, Uint8Array] => [`${ORDER}/${file.hash}/${part}.bin`, bytes]),
    ]);
}

/** Parts that are made at once: of a large corpus all numbers together would take a gigabyte. Each time all hashes are looked through. */
const PARTS_AT_A_TIME = 4_000;

/** The files of some parts, from one up to another. */
function filesOf(hashes: readonly Uint8Array[], parts: number, from: number, to: number): Uint8Array[] {
  const counts = new Uint32Array(to - from);
  const isWanted = (hash: number) => partOf(hash, parts) >= from && partOf(hash, parts) < to;
  for (const its of hashes)
    for (const hash of decode(its)) if (isWanted(hash)) counts[partOf(hash, parts) - from]! += 1;
  const numbers = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const [record, its] of hashes.entries())
    for (const hash of decode(its)) if (isWanted(hash)) numbers[at++] = hash * hashes.length + record;
  numbers.sort();
  let start = 0;
  return Array.from(counts, (count) => encode(numbers.subarray(start, (start += count))));
}
