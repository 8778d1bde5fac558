import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a text at a path, whole or not at all: a file beside it is complete and on the disk before it takes the name. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
}
