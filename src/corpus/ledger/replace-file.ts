import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a text at a path, whole or not at all: a file beside it is complete and on the disk before it takes the name. */
export async function replaceFile(path: string, text: string): Promise<void> {
  try {
    await writeDraft(path, text);
    await keepDraft(path);
  } catch (error) {
    await rm(draftOf(path), { force: true });
    throw error;
  }
}

export function draftOf(path: string): string {
  return `${path}.new`;
}

/** Writes a text beside the path that it is meant for. */
export async function writeDraft(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(draftOf(path), 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } catch (error) {
    // What fails on an open file does not say which.
    throw Object.assign(error as Error, { path });
  } finally {
    await handle.close();
  }
}

export async function keepDraft(path: string): Promise<void> {
  await rename(draftOf(path), path);
}
