/**
 * The pages that Astro keeps for its incremental builds. It restores them without a look at what is in them, so they are compared with
 * what the last whole build left: a page that was damaged, or written by a build that was interrupted, is removed and rendered again.
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Kept, keyOf } from '../kept.ts';

/** Removes from Astro's folder what is not as {@link sumPages} found it. @param shared what all pages depend on beside the programs */
export function checkPages(folder: string, shared: string, kept: Kept): void {
  const sums = new Map((kept.get(keyOf('pages', shared)) ?? []) as Sums);
  for (const file of filesIn(folder)) {
    if (sums.get(file) !== sumOf(folder, file)) rmSync(join(folder, file));
  }
}

/** Keeps what is in the folder now, for {@link checkPages} of the next build. */
export function sumPages(folder: string, shared: string, kept: Kept): void {
  kept.set(keyOf('pages', shared), filesIn(folder).map((file) => [file, sumOf(folder, file)]) satisfies Sums);
}

type Sums = (readonly [file: string, sum: string])[];

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function sumOf(folder: string, file: string): string {
  return hash('sha256', readFileSync(join(folder, file)));
}
