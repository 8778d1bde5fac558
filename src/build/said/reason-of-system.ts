import { relative } from 'node:path';

/** What the system refused, in words; nothing for a fault of a program. @param place where, if the error does not say it */
export function reasonOfSystem(error: unknown, place?: string): string | undefined {
  const { code = '', path = place, dest = path, syscall, message } = error as NodeJS.ErrnoException & { dest?: string };
  const ofRust = CODES_OF_RUST[/\(os error (\d+)\)/.exec(message)?.[1] ?? ''];
  if (ofRust !== undefined)
    return reasonOfSystem({ syscall: 'write', code: ofRust, path: FILE_OF_RUST.exec(message)?.[1] ?? place });
  if (syscall === undefined && code !== 'ERR_SQLITE_ERROR') return undefined;
  const where = dest === undefined ? '' : ` (${relative('', dest) || '.'})`;
  return `${REASONS[code] ?? message}${where}.`;
}

/** Programs in Rust say the number alone, as Linux and macOS have it: "Failed to write file in /x/y.js", "(os error 28)". */
const CODES_OF_RUST: Readonly<Record<string, string>> = {
  1: 'EPERM',
  13: 'EACCES',
  28: 'ENOSPC',
  30: 'EROFS',
  69: 'EDQUOT',
  122: 'EDQUOT',
};

const FILE_OF_RUST = /\bfile in (\/.*)$/m;

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EACCES: 'you may not write here',
  EPERM: 'you may not write here',
  EROFS: 'this disk cannot be written',
};
