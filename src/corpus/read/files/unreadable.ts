import { lstat } from 'node:fs/promises';
import type { Stats } from 'node:fs';

/** Why something that is there cannot be read, and what a person can do about it, both without an end. */
export type Unreadable = {
  readonly reason: string;
  readonly remedy: string;
  /** Whether it is a link without anything behind it. */
  readonly isDeadLink?: true;
  /** Where it has more than the limit: `600 MB`, `32 MB`. */
  readonly tooLarge?: { readonly size: string; readonly limit: string };
};

/** The reason and remedy of an error; nothing if it only says that there is nothing at this path. */
export async function unreadable(path: string, error: unknown): Promise<Unreadable | undefined> {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!NOWHERE.has(code)) return REASONS[code] ?? { reason: `the system says "${message}"`, remedy: 'Replace it' };
  const link = await lstat(path).catch(() => undefined);
  return link?.isSymbolicLink() ? DEAD_LINK : undefined;
}

/** What is neither a file nor, where one is wanted, a folder. */
export function wrongKind(found: Stats, wanted: 'file' | 'folder'): Unreadable {
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isFIFO() ? 'pipe' : 'device';
  return { reason: `it is a ${kind}, not a ${wanted}`, remedy: `Put the ${wanted} back in its place` };
}

/** A file of more bytes than may be read. */
export function tooLarge(size: number, most: number): Unreadable {
  const said = { size: `${Math.ceil(size / 1e6)} MB`, limit: `${most / 1e6} MB` };
  return { reason: `it has ${said.size}, and the limit is ${said.limit}`, remedy: 'Divide it', tooLarge: said };
}

/** Nothing has this path, and nothing could. */
const NOWHERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

const DEAD_LINK: Unreadable = {
  reason: 'it is a link that leads to nothing',
  remedy: 'Mend the link',
  isDeadLink: true,
};

const NO_RIGHT: Unreadable = {
  reason: 'you have no right to',
  remedy: 'Give yourself the right to read it (chmod -R u+rX)',
};

const REASONS: Readonly<Record<string, Unreadable>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  ELOOP: { reason: 'it is a link that leads to itself', remedy: 'Mend the link' },
};
