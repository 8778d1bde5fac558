import type { Conversion } from '../corpus/conversion.ts';
import { searchExamples } from '../data/search/search-examples.ts';

/** What Astro renders, by its path inside the content folder: the pages of a conversion, and what only search can say. */
export function contentOf(conversion: Conversion): ReadonlyMap<string, string> {
  return new Map([...conversion.pages, ['examples.json', `${JSON.stringify(searchExamples(conversion))}\n`]]);
}
