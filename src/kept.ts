import { hash } from 'node:crypto';

/**
 * Results of functions of which the same inputs always make the same, from this build and the one before: a `Map` for as long as it
 * lives. A result is what JSON can hold; what is returned may be shared, and is never changed.
 */
export type Kept = {
  get(key: string): unknown;
  set(key: string, result: unknown): void;
};

export const NOTHING_KEPT: Kept = { get: () => undefined, set: () => undefined };

/** What a result is kept under. @param what the function @param inputs all that it depends on beside the programs */
export function keyOf(what: string, ...inputs: readonly string[]): string {
  return hash('sha256', JSON.stringify([what, ...inputs]));
}

/** What is kept under the key, or else what `make` returns, which is kept from now on. */
export function keptOr<Result>(kept: Kept, key: string, make: () => Result): Result {
  const found = kept.get(key);
  if (found !== undefined) return found as Result;
  const made = make();
  kept.set(key, made);
  return made;
}
