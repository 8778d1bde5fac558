import { readFile, stat } from 'node:fs/promises';
import { tooLarge, type Unreadable, unreadable, wrongKind } from './unreadable.ts';

/** The bytes of a file, or why they cannot be read. */
export type PlainFile =
  { readonly bytes: Buffer; readonly unreadable?: never } | { readonly unreadable: Unreadable; readonly bytes?: never };

/** Bytes of a file that a person writes: seven times the Bible, which builds in a minute and a half. */
const MOST_BYTES = 32_000_000;

/** Bytes of a file that programs write; as a text they still fit into a string. */
export const MOST_BYTES_OF_PROGRAMS = 256_000_000;

/**
 * The file at a path, nothing if there is none. A folder, a pipe or a device that never ends is never waited for.
 * @param most bytes that it may have
 */
export async function readPlainFile(path: string, most = MOST_BYTES): Promise<PlainFile | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { unreadable: wrongKind(found, 'file') };
    if (found.size > most) return { unreadable: tooLarge(found.size, most) };
    return { bytes: await readFile(path) };
  } catch (error) {
    const why = await unreadable(path, error);
    return why && { unreadable: why };
  }
}
