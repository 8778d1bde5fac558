import type { Format } from './format.ts';
import { MARKDOWN } from './markdown/markdown.ts';
import { PLAIN } from './plain/plain.ts';

/** What can be a document. */
const FORMATS: readonly Format[] = [PLAIN, MARKDOWN];

/** The format of a file, by the ending of its name. */
export function formatOf(file: string): Format | undefined {
  const name = file.toLowerCase();
  return FORMATS.find(({ ending }) => name.endsWith(`.${ending}`));
}
