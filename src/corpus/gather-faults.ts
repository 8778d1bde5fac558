import { join, relative } from 'node:path';
import type { Request } from './conversion.ts';
import type { Fault } from './faults.ts';

/**
 * What these stages found, in the order of files and lines; paths are relative to the working directory. With strict, every
 * warning is an error.
 */
export function gatherFaults(
  stages: readonly { readonly faults: readonly Fault[] }[],
  { folder, isStrict }: Pick<Request, 'folder' | 'isStrict'>,
): Fault[] {
  const corpus = relative('', folder);
  return stages
    .flatMap(({ faults }) => faults)
    .map((found): Fault => ({ ...found, ...(isStrict && { level: 'error' }), place: inFolder(corpus, found) }))
    .sort(
      (a, b) =>
        compare(a.place.file, b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0) || compare(a.code, b.code),
    );
}

function inFolder(folder: string, { place }: Fault): Fault['place'] {
  return { ...place, file: join(folder, place.file) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
