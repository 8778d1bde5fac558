import { closeSync, linkSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInPieces, type MakeFile } from '../data/site-files.ts';

/**
 * Writes what is no page beside the pages. Small files are written synchronously: awaiting each write is slower than the write.
 * @param last the folder of the last site, if there may be one: a file that is there already is linked
 */
export async function writeSiteFiles(
  folder: string,
  files: ReadonlyMap<string, MakeFile>,
  last: string | undefined,
): Promise<void> {
  const made = new Set<string>();
  for (const [path, make] of files) {
    const target = join(folder, path);
    const content = await make();
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    if (isInPieces(content)) {
      writePieces(target, content);
      continue;
    }
    const bytes = Buffer.from(content);
    if (last === undefined || !isLinked(join(last, path), target, bytes)) writeFileSync(target, bytes);
  }
}

function writePieces(target: string, pieces: Iterable<string>): void {
  const file = openSync(target, 'w');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Links a file to another that has the same bytes; tells if there is none, or if the system cannot link the two. */
function isLinked(from: string, to: string, bytes: Buffer): boolean {
  try {
    if (!readFileSync(from).equals(bytes)) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
