import { relative } from 'node:path';

/** What the system refused, in words; nothing for a fault of a program. */
export function reasonOfSystem(error: unknown): string | undefined {
  const { code = '', path, dest = path, syscall, message } = error as NodeJS.ErrnoException & { dest?: string };
  if (syscall === undefined && code !== 'ERR_SQLITE_ERROR') return undefined;
  const where = dest === undefined ? '' : ` (${relative('', dest) || '.'})`;
  return `${REASONS[code] ?? message}${where}.`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EACCES: 'you may not write here',
  EPERM: 'you may not write here',
  EROFS: 'this disk cannot be written',
};
