import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prose } from '../../bench/material/prose.ts';

/** Documents of a thousand words that make up the long one. */
const PARTS = 100;

/** Writes a corpus of one document of 1,200 paragraphs and 100,000 words. */
export async function writeLongCorpus(folder: string): Promise<void> {
  const paragraphs = Array.from({ length: PARTS }, (_, i) => prose(i + 1).paragraphs).flat();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'INDEX.md'), '# A shelf\n\n- [A long text](long.txt)\n');
  await writeFile(join(folder, 'long.txt'), `${paragraphs.join('\n\n')}\n`);
}
