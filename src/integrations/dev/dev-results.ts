import type { Kept } from '../../kept.ts';

/** What a dev server keeps of its conversions. */
export type DevResults = {
  /** For one conversion: what neither it nor the next asks for is forgotten. @param built what builds have left */
  over(built: Kept): Kept;
};

/** Results in memory, as they were returned: a database would make each anew from its text, at every save. */
export function devResults(): DevResults {
  let now = new Map<string, unknown>();
  return {
    over(built) {
      const before = now;
      const own = new Map<string, unknown>();
      now = own;
      return {
        get(key) {
          const found = own.get(key) ?? before.get(key) ?? built.get(key);
          if (found !== undefined) own.set(key, found);
          return found;
        },
        set(key, result) {
          own.set(key, result);
          built.set(key, result);
        },
      };
    },
  };
}
