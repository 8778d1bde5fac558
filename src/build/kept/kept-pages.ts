/**
 * The pages that Astro keeps for its incremental builds. It restores them without a look at what is in them, so they are compared with
 * what the last whole build left: a page that was damaged, or written by a build that was interrupted, is removed and rendered again.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { keyOf } from '../../kept.ts';
import type { Former } from './kept-build.ts';

/** Astro's `cacheDir`. */
export type KeptPages = {
  readonly folder: string;
  /** To be called when the pages are made. */
  keep(): void;
};

/**
 * Makes the folder ready for a build; nothing is returned where it cannot be used.
 * @param shared what all pages depend on beside the programs: what each depends on by itself is its `cacheKey`
 */
export function openPages(folder: string, shared: string, results: Former['results']): KeptPages | undefined {
  const key = keyOf('pages', shared);
  try {
    mkdirSync(folder, { recursive: true });
    const sums = new Map((results.get(key) ?? []) as Sums);
    for (const file of filesIn(folder)) if (sums.get(file) !== sumOf(folder, file)) rmSync(join(folder, file));
  } catch (error) {
    results.failure ??= error as Error;
    return undefined;
  }
  return {
    folder,
    keep: () => results.set(key, filesIn(folder).map((file) => [file, sumOf(folder, file)]) satisfies Sums),
  };
}

type Sums = (readonly [file: string, sum: string])[];

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function sumOf(folder: string, file: string): string {
  return hash('sha256', readFileSync(join(folder, file)));
}
