import { editionOf, type Published } from './editions.ts';
import type { Entry } from '../entry.ts';

/** An edition that the last one took the place of. */
export type EditionAsItWas = {
  readonly edition: number;
  /** In reading order; of a wording that was taken back, the text is empty. */
  readonly paragraphs: readonly Published[];
};

/** Every edition but the last, each as it was published. */
export function editionsAsTheyWere(entries: readonly Entry[], last: number): EditionAsItWas[] {
  return Array.from({ length: last - 1 }, (_, i) => ({
    edition: i + 1,
    paragraphs: editionOf(entries, i + 1),
  }));
}
