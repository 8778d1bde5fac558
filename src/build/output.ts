/** The folder of the finished site: built elsewhere, swapped in whole by two renames. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readlink, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Fault, fault } from '../corpus/faults.ts';
import { CACHE } from '../settings.ts';

/** Where a site is put: at the other end of a symbolic link, though nothing may lie there yet. */
export async function placeOf(out: string): Promise<string> {
  const target = await readlink(out).catch(() => undefined);
  return target === undefined ? out : resolve(dirname(out), target);
}

/** The siblings that a build uses: `dist` has `.dist.next` and `.dist.previous`. */
function siblings(out: string) {
  const beside = (ending: string) => join(dirname(out), `.${basename(out)}.${ending}`);
  return { next: beside('next'), previous: beside('previous') };
}

/** Puts the last good site back if a build was killed between the two renames, and removes what it left. */
export async function recover(out: string, staging = STAGING): Promise<void> {
  const { next, previous } = siblings(out);
  if (existsSync(previous)) {
    if (existsSync(out)) await rm(previous, { recursive: true });
    else await rename(previous, out);
  }
  for (const left of [next, staging]) await rm(left, { recursive: true, force: true });
}

/**
 * The fault of a folder that is no site to replace: it has files in it and no `index.html`, it lies in the corpus, or it holds the
 * corpus or the project.
 *
 * @param seeds the corpus; all paths are absolute
 */
export async function checkOutput(out: string, seeds: string, project: string): Promise<Fault[]> {
  const shown = relative('', out) || '.';
  const refused = (what: string) => [fault('foreign-output', { file: shown }, `${shown} ${what}`)];
  const [place, corpus] = [await behindLinks(out), await behindLinks(seeds)];
  if (isIn(corpus, place)) return refused(`holds ${relative('', seeds) || 'this project'}`);
  if (isIn(await behindLinks(project), place)) return refused('holds this project');
  if (isIn(place, corpus)) return refused('lies in the corpus');
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : ['?']));
  if (names.length === 0 || names.includes('index.html')) return [];
  return refused('has files in it but no index.html');
}

/** A path without symbolic links, as far as it is there. */
async function behindLinks(path: string): Promise<string> {
  return realpath(path).catch(async () => join(await behindLinks(dirname(path)), basename(path)));
}

/** Whether a path is a folder or lies in it. */
function isIn(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Where a site is built: inside the project, where the packages that Astro's program asks for are found. */
export const STAGING = join(CACHE, 'site');

/**
 * Puts the new site in the place of the old one: beside it first, on its own disk, so that two renames swap the two.
 * @param record what must be done for the new site to stand; if it fails, the old one is put back
 * @returns why the old site could not be removed, if so
 */
export async function swapIn(out: string, record = nothing, staging = STAGING): Promise<unknown> {
  const { next, previous } = siblings(out);
  try {
    await move(staging, next);
  } catch (error) {
    // What was copied may be what filled the disk.
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  if (existsSync(out)) await rename(out, previous);
  try {
    await rename(next, out);
    await record();
  } catch (error) {
    if (existsSync(out)) await rename(out, next);
    await recover(out, staging);
    throw error;
  }
  return rm(previous, { recursive: true, force: true }).then(nothing, (error: unknown) => error);
}

async function nothing(): Promise<void> {}

/** Where the last site is after a build that failed, in a sentence. */
export function whereLastIs(out: string): string {
  const { previous } = siblings(out);
  if (!existsSync(previous)) return 'The last site is untouched.';
  const shown = relative('', previous);
  return existsSync(out)
    ? `The new site is in its place without its addresses in the ledger: do not publish it, and build again. The last one is ${shown}.`
    : `The last site is ${shown}: the next build puts it back.`;
}

/** Moves a folder, to another disk as well. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
