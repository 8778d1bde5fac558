import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Conversion } from '../corpus/convert.ts';
import { siteFiles } from '../data/site-files.ts';

/** Writes what is no page beside the pages. Small files are written synchronously: awaiting each write is slower than the write. */
export async function writeSiteFiles(folder: string, conversion: Conversion): Promise<void> {
  for (const [path, content] of siteFiles(conversion)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await content());
  }
}
