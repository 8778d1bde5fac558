import { type Fault, fault } from '../faults.ts';
import type { Listing } from '../model.ts';

/**
 * What is told of a listed file without a text. Who lists a folder did not say that each file in it is a document: there it is a
 * warning, and nothing if it is the `index.md` that names its folder.
 */
export function emptyDocument({ file, section }: Listing, line: number, isNaming: boolean): Fault[] {
  if (section && isNaming && isFolderIndex(file)) return [];
  const empty = fault('empty-document', { file, line });
  return [section ? { ...empty, level: 'warning' } : empty];
}

/** `index.md`, or `_index.md` as Hugo calls it: it may be there to name its folder only. */
export function isFolderIndex(file: string): boolean {
  return /(?:^|\/)_?index\.md$/i.test(file);
}
