import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversion } from '../../corpus/conversion.ts';
import { FRAME_DIRECTION, FRAME_LANGUAGE, offlineWords } from '../../frame/words.ts';
import { PROJECT } from '../../settings.ts';

/**
 * `/sw.js`: keeps the pages that were read, where the corpus says `offline: yes`. Everywhere else it removes itself:
 * no page asks for it then, but a browser that has it from before looks for a newer one.
 */
export async function serviceWorker({ corpus }: Conversion): Promise<string> {
  if (!corpus.offline) return readFile(join(PROJECT, 'src/worker/remove.js'), 'utf8');
  const frame = { lang: FRAME_LANGUAGE, dir: FRAME_DIRECTION, words: offlineWords };
  return `self.frame = ${JSON.stringify(frame)};\n${await readFile(join(PROJECT, 'src/worker/keep-pages.js'), 'utf8')}`;
}
