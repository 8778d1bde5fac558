import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversion } from '../corpus/convert.ts';
import { PROJECT } from '../settings.ts';

/**
 * `/sw.js`: keeps the pages that were read, where the corpus says `offline: yes`. Everywhere else it removes itself:
 * no page asks for it then, but a browser that has it from before looks for a newer one.
 */
export function serviceWorker({ corpus }: Conversion): Promise<string> {
  return readFile(join(PROJECT, 'src/worker', corpus.offline ? 'keep-pages.js' : 'remove.js'), 'utf8');
}
