/**
 * Pages of the last site that this one takes as they are: each was made of the same, which its `cacheKey` says, and is as the build left it.
 * They lie in the site alone. Astro's `incrementalBuild` keeps all of them a second time, restores them without a look at
 * what is in them, and knows only pages that the same process has rendered.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kept, keyOf } from '../../kept.ts';

export type KeptPages = {
  /**
   * Puts a page of the last site into this folder, if it need not be rendered. It is a copy: what changes the pages of a new site
   * leaves those of the last one as they are.
   * @param path below the base, without slashes at its ends
   * @param key hash of what it is made of
   */
  take(folder: string, path: string, key: string): boolean;
  /** To be called when the pages are in this folder: those that were asked for are kept. @param others that other processes rendered */
  keep(folder: string, others?: readonly KeptPage[]): readonly KeptPage[];
};

/** Where it is below the base, what it was made of, and what it was. */
export type KeptPage = readonly [path: string, key: string, sha256: string];

/**
 * @param last the folder of the last site
 * @param shared what all pages depend on beside the programs and their own keys
 */
export function openPages(last: string, shared: string, results: Kept): KeptPages {
  const name = keyOf('pages', shared);
  const known = new Map(((results.get(name) ?? []) as readonly KeptPage[]).map((page) => [page[0], page]));
  const asked = new Map<string, string>();
  const found = new Map<string, KeptPage>();
  return {
    take(folder, path, key) {
      asked.set(path, key);
      const page = known.get(path);
      if (page?.[1] !== key) return false;
      const html = textOf(last, path);
      if (html === undefined || hash('sha256', html) !== page[2]) return false;
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), html);
      found.set(path, page);
      return true;
    },
    keep(folder, others = []) {
      const own = [...asked].map(
        ([path, key]): KeptPage => found.get(path) ?? [path, key, hash('sha256', textOf(folder, path) ?? '')],
      );
      results.set(name, [...own, ...others]);
      return own;
    },
  };
}

function textOf(folder: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, path, 'index.html'));
  } catch {
    return undefined;
  }
}
