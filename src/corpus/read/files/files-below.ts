import { readFolder } from './read-folder.ts';
import type { Unreadable } from './unreadable.ts';

/** What lies in a folder and in those inside it, by paths with `/`. */
export type FilesBelow = {
  /** Sorted. */
  readonly files: readonly string[];
  /** The folders of which it cannot be told what is in them. */
  readonly unreadable: readonly { readonly path: string; readonly why: Unreadable }[];
};

/** Every file below a folder. What begins with a dot is left out, and links are not followed. A folder that is not there has none. */
export async function filesBelow(folder: string): Promise<FilesBelow> {
  const { files, unreadable } = await below(folder, '');
  return { files: files.toSorted(), unreadable };
}

async function below(root: string, path: string): Promise<FilesBelow> {
  const found = await readFolder(`${root}/${path}`);
  if (!found) return { files: [], unreadable: [] };
  if (found.unreadable) return { files: [], unreadable: [{ path, why: found.unreadable }] };
  const entries = found.entries.filter(({ name }) => !name.startsWith('.'));
  const within = (name: string) => (path === '' ? name : `${path}/${name}`);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => below(root, within(name)));
  const inner = await Promise.all(folders);
  return {
    files: [
      ...entries.filter((entry) => entry.isFile()).map(({ name }) => within(name)),
      ...inner.flatMap(({ files }) => files),
    ],
    unreadable: inner.flatMap(({ unreadable }) => unreadable),
  };
}
