import type { Conversion } from '../corpus/conversion.ts';
import type { Example } from '../data/search/search-examples.ts';

/** What Astro renders, by its path inside the content folder: the pages of a conversion, and what only search can say. */
export function contentOf({ pages }: Conversion, examples: readonly Example[]): ReadonlyMap<string, string> {
  return new Map([...pages, ['examples.json', `${JSON.stringify(examples)}\n`]]);
}
