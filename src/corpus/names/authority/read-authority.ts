import { join } from 'node:path';
import { decode } from '../../read/files/decode.ts';
import { readPlainFile } from '../../read/files/read-plain-file.ts';
import { type Fault, fault } from '../../faults.ts';
import type { Authority } from '../model.ts';
import { AUTHORITY_FILE, NO_AUTHORITY, parseAuthority } from './parse-authority.ts';

/** The authority file of a corpus. A corpus without one has no entries. */
export async function readAuthority(folder: string): Promise<{ authority: Authority; faults: readonly Fault[] }> {
  const found = await readPlainFile(join(folder, AUTHORITY_FILE));
  if (!found) return { authority: NO_AUTHORITY, faults: [] };
  if (found.unreadable) {
    const { reason, remedy } = found.unreadable;
    const faults = [fault('bad-names', { file: AUTHORITY_FILE }, `This file cannot be read: ${reason}.`, `${remedy}.`)];
    return { authority: NO_AUTHORITY, faults };
  }
  const decoded = decode(found.bytes);
  if ('text' in decoded) return parseAuthority(decoded.text);
  const place = { file: AUTHORITY_FILE, line: decoded.line };
  return { authority: NO_AUTHORITY, faults: [fault('not-text', place, decoded.reason)] };
}
