import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { manyAtATime } from './many-at-a-time.ts';

/** Puts pages into the folder: a file that is there with the same text is left alone, one that is no page is removed. */
export async function write(folder: string, pages: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const present = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const wanted = new Set([...pages.keys()].map((name) => join(folder, name.split('/').join(sep))));
  for (const path of present) if (!wanted.has(path)) await rm(path);
  const isThere = new Set(present);
  await manyAtATime(pages, async ([name, text]) => {
    const path = join(folder, name);
    if (isThere.has(path) && (await readFile(path, 'utf8')) === text) return;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  });
}
