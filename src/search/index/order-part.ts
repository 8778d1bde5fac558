/**
 * Which records say two words side by side, as the index keeps it beside Pagefind: the hash of each two words and the number of each record that has
 * it, as one sorted list of numbers, each stored as its distance from the one before (a set coded by Golomb's method, in whole bytes). The hash is
 * short: of a thousand words of a record hardly one pair in five hundred is taken for another, and every record is read before it answers.
 */

/** Hashes are below it. */
export const HASHES = 2 ** 20;

/** What two words that stand side by side are kept under, or a single one. */
export function hashOf(run: readonly string[]): number {
  const [one = 0, other] = run.map(hashOfWord);
  return hashOfWords(one, other);
}

/** The same of words of which the hashes are known. The last mixing step of MurmurHash3. */
export function hashOfWords(one: number, other = 0): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 12;
}

/** Of a single word, in 32 bits: FNV-1a. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The part, of so many, that has what is kept under a hash. */
export function partOf(hash: number, parts: number): number {
  return Math.floor((hash * parts) / HASHES);
}

/** Whole numbers from 0 up, sorted, as bytes: each as its distance from the one before, seven bits a byte, the lowest first. */
export function encode(sorted: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of sorted) {
    let distance = number - before;
    for (; distance >= 128; distance = Math.floor(distance / 128)) bytes.push((distance % 128) + 128);
    bytes.push(distance);
    before = number;
  }
  return Uint8Array.from(bytes);
}

/** How many numbers these bytes are. */
export function countIn(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 128) count += 1;
  return count;
}

/** What {@link encode} made bytes of. */
export function decode(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [number, scale] = [0, 1];
  for (const byte of bytes) {
    number += (byte % 128) * scale;
    scale = byte < 128 ? 1 : scale * 128;
    if (byte < 128) numbers.push(number);
  }
  return numbers;
}
