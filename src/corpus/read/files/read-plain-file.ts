import { readFile, stat } from 'node:fs/promises';

/** The bytes of a file; of what is none, such as a folder, a pipe or a device that never ends, nothing. */
export async function readPlainFile(path: string): Promise<Buffer | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? readFile(path).catch(() => undefined) : undefined;
}
