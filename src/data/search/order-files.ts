import { hash } from 'node:crypto';
import { countIn, decode, encode, partOf } from '../../search/index/order-part.ts';
import { ORDER, type OrderFile, orderPath } from '../../search/index/word-order.ts';

/** Numbers in a part: some 5 kB, which a reader loads for two words of a question. */
const NUMBERS_A_PART = 4_000;

/**
 * The files that tell which records have which words side by side, by their paths in the site, for the index of this hash, as
 * Pagefind tells it.
 * @param hashes of each record, in the order of the index, as {@link encode} makes them
 */
export function orderFiles(hashes: readonly Uint8Array[]): (index: string) => Map<string, Uint8Array> {
  const records = hashes.length;
  const numbers = new Float64Array(hashes.reduce((sum, its) => sum + countIn(its), 0));
  let at = 0;
  for (const [record, its] of hashes.entries()) for (const one of decode(its)) numbers[at++] = one * records + record;
  numbers.sort();
  const parts = Math.max(1, Math.ceil(numbers.length / NUMBERS_A_PART));
  const files = Array.from(
    divided(numbers, (number) => partOf(Math.floor(number / records), parts), parts),
    encode,
  );
  const file: OrderFile = { format: 1, hash: hash('sha256', Buffer.concat(files)).slice(0, 16), parts, records };
  return (index) =>
    new Map<string, Uint8Array>([
      [orderPath(index), Buffer.from(JSON.stringify(file))],
      ...files.map((bytes, part): [string, Uint8Array] => [`${ORDER}/${file.hash}/${part}.bin`, bytes]),
    ]);
}

/** The numbers of each part. */
function* divided(
  sorted: Float64Array,
  partOfNumber: (number: number) => number,
  parts: number,
): Generator<Float64Array> {
  let start = 0;
  for (let part = 0; part < parts; part += 1) {
    let end = start;
    while (end < sorted.length && partOfNumber(sorted[end] as number) === part) end += 1;
    yield sorted.subarray(start, end);
    start = end;
  }
}
