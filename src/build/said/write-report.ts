import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Fault, hasErrors } from '../../corpus/faults.ts';
import type { DocumentChanges } from './summary.ts';

/** Writes each fault, and what became of each document if nothing ends the build, as a line of JSON. @param file if one is asked for */
export function writeReport(
  file: string | undefined,
  faults: readonly Fault[],
  documents: readonly DocumentChanges[],
): void {
  if (file === undefined) return;
  const changes = hasErrors(faults) ? [] : documents;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, faultReport(faults) + changes.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

/** The faults as lines of JSON, for a program. */
export function faultReport(faults: readonly Fault[]): string {
  return faults
    .map(({ code, level, place, message }) => `${JSON.stringify({ code, level, ...place, message })}\n`)
    .join('');
}
