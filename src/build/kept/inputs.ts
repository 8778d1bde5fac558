import { createHash, hash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LedgerChanges } from '../../corpus/ledger/ledger-changes.ts';
import { PROJECT, type Settings } from '../../settings.ts';

/** All that a site is made of, as hashes. */
export type Inputs = {
  /** Of the programs, of what is installed, and of how the build was called. */
  readonly program: string;
  /** Of each file of the corpus, by its path inside it. */
  readonly corpus: ReadonlyMap<string, string>;
};

/** What Astro, Vite and Node read by themselves, before they set some of it. */
const ENVIRONMENT = Object.entries(process.env).filter(([name]) =>
  /^(?:PUBLIC_|VITE_|ASTRO_|NODE_ENV$|NODE_OPTIONS$)/.test(name),
);

/** Of which kind the hashes are: of this checkout, or equal on each machine that has the same corpus, programs and settings. */
type Reach = 'here' | 'anywhere';

/**
 * Reads everything that a site depends on. Contents count, not dates: git and CI give files new ones.
 * @returns nothing where the corpus has files that cannot be read, or links to folders outside it
 */
export function readInputs(settings: Settings, project = PROJECT, reach: Reach = 'here'): Inputs | undefined {
  try {
    return inputsOf(settings, project, reach);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return undefined;
  }
}

function inputsOf(settings: Settings, project: string, reach: Reach): Inputs | undefined {
  const { seeds, out, site, base, isStrict, withCards } = settings;
  const corpus = new Map<string, string>();
  const isKnown = addFiles(corpus, seeds, (path) => !path.startsWith(out) && !/[\\/]\.[^\\/]+$/.test(path));
  if (!isKnown) return undefined;
  const code = new Map<string, string>();
  // What a build generates, and what only people read.
  const others = ['src/content', 'src/decisions', 'src/README.md'].map((path) => join(project, path));
  for (const folder of ['src', 'public'])
    if (!addFiles(code, join(project, folder), (path) => !others.includes(path))) return undefined;
  const files = readdirSync(project).filter((name) =>
    /^(?:astro\.config\.mjs|package.*\.json|tsconfig\.json|\.env.*)$/.test(name),
  );
  // What is installed may have programs for another processor elsewhere; the lock file says what it is.
  for (const file of [...files, ...(reach === 'here' ? ['node_modules/.package-lock.json'] : [])])
    add(code, project, file);
  const call = { site, base, isStrict, withCards, node: process.version };
  const here = reach === 'here' && { seeds, out, folder: process.cwd(), environment: ENVIRONMENT };
  return { program: digest([JSON.stringify({ ...call, ...here }), ...lines(code)]), corpus };
}

/** The same once these ledgers are written. */
export function withLedgers({ program, corpus }: Inputs, { written, removed }: LedgerChanges): Inputs {
  const after = new Map(corpus);
  for (const [file, textOf] of written) after.set(file, hash('sha256', textOf()));
  for (const file of removed) after.delete(file);
  return { program, corpus: after };
}

export function isSame(one: Inputs, other: Inputs): boolean {
  return fingerprint(one) === fingerprint(other);
}

/** One hash of all. */
export function fingerprint({ program, corpus }: Inputs): string {
  return digest([program, ...lines(corpus)]);
}

/** @returns whether all files below the folder could be added */
function addFiles(to: Map<string, string>, folder: string, isWanted: (path: string) => boolean, below = ''): boolean {
  for (const entry of existsSync(join(folder, below))
    ? readdirSync(join(folder, below), { withFileTypes: true })
    : []) {
    const path = join(below, entry.name);
    if (!isWanted(join(folder, path))) continue;
    if (entry.isSymbolicLink() && statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) {
      const target = relative(realpathSync(folder), realpathSync(join(folder, path)));
      const isAdded = target.split(sep).every((_, i, parts) => isWanted(join(folder, ...parts.slice(0, i + 1))));
      if (!isAdded || target === '' || target.startsWith('..')) return false;
      // What is in it is added where it lies.
      to.set(path.split(sep).join('/'), `link to ${target}`);
    } else if (!entry.isDirectory()) add(to, folder, path);
    else if (!addFiles(to, folder, isWanted, path)) return false;
  }
  return true;
}

/** A file that is not there, or is no file, counts as that. */
function add(to: Map<string, string>, folder: string, path: string): void {
  const file = join(folder, path);
  const found = statSync(file, { throwIfNoEntry: false });
  to.set(path.split(sep).join('/'), found?.isFile() ? hashOf(file, found.size) : 'no file');
}

/** Read in pieces where it is large: what lies beside the texts may be larger than the memory. */
function hashOf(file: string, size: number): string {
  if (size <= PIECE) return hash('sha256', readFileSync(file));
  const sum = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      sum.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return sum.digest('hex');
}

/** Bytes read at a time. */
const PIECE = 1_048_576;

function lines(files: ReadonlyMap<string, string>): string[] {
  return [...files].map(([path, one]) => `${path}\0${one}`).sort();
}

function digest(all: readonly string[]): string {
  return hash('sha256', all.join('\n'));
}
