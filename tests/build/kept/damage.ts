import { readFile, stat, utimes, writeFile } from 'node:fs/promises';

/** Changes one byte of a file, and neither its size nor its date. */
export async function damage(file: string): Promise<void> {
  const { atime, mtime } = await stat(file);
  const bytes = await readFile(file);
  bytes[bytes.length - 3] = 0x21;
  await writeFile(file, bytes);
  await utimes(file, atime, mtime);
}
