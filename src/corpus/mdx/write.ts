import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/**
 * Puts pages into the folder: a file that is there with the same text is left alone, one that is no page is removed. One by one:
 * to wait for the disk costs more than the disk does.
 */
export async function write(folder: string, pages: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const present = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const wanted = new Set([...pages.keys()].map((name) => join(folder, name.split('/').join(sep))));
  for (const path of present) if (!wanted.has(path)) await rm(path);
  const isThere = new Set(present);
  for (const [name, text] of pages) {
    const path = join(folder, name);
    if (isThere.has(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
