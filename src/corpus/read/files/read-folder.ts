import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { type Unreadable, unreadable, wrongKind } from './unreadable.ts';

/** What is in a folder, or why it cannot be told. */
export type Folder =
  | { readonly entries: readonly Dirent[]; readonly unreadable?: never }
  | { readonly unreadable: Unreadable; readonly entries?: never };

/** The folder at a path, nothing if there is none. */
export async function readFolder(path: string): Promise<Folder | undefined> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return { unreadable: wrongKind(found, 'folder') };
    return { entries: await readdir(path, { withFileTypes: true }) };
  } catch (error) {
    const why = await unreadable(path, error);
    return why && { unreadable: why };
  }
}
