/** What is kept of the last build into a folder: when nothing has changed, neither Astro nor Pagefind is started. */
import { hash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { type Fault, fault } from '../../corpus/faults.ts';
import type { Conversion } from '../../corpus/conversion.ts';
import { CACHE, type Settings } from '../../settings.ts';
import type { Site } from '../../site.ts';
import { fingerprint, type Inputs, isSame, readInputs, withLedgers } from './inputs.ts';
import { KeptResults } from './kept-results.ts';
import { documentChanges, type NameChanges, type Outcome } from '../said/summary.ts';

/** What a build has to say that finds everything as it was. */
export type KeptBuild = Outcome & {
  readonly site: Site;
  readonly faults: readonly Fault[];
  /** Whether there are addresses that the ledger does not hold yet: the last build was only for a look. */
  readonly hasNewAddresses: boolean;
};

type Kept = KeptBuild & { readonly inputs: string; readonly output: string };

/**
 * The last build into the folder of the site, if it was of these inputs and the site is there as it left it. What is damaged, or
 * was written by another version, counts as nothing.
 * @param inputs nothing where they cannot be told
 * @returns faults only where nothing can be kept
 */
export function findKept(
  { out, isFresh }: Settings,
  inputs: Inputs | undefined,
): { readonly kept?: KeptBuild; readonly faults?: readonly Fault[] } {
  if (!inputs || isFresh) return {};
  let text = '';
  try {
    text = readFileSync(fileOf(out), 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {} : { faults: [unusable(error)] };
  }
  const [sum = '', json = ''] = text.split('\n');
  if (sum !== hash('sha256', json)) return {};
  const kept = JSON.parse(json) as Kept;
  const isThere = kept.inputs === fingerprint(inputs) && existsSync(out) && kept.output === stateOf(out);
  return isThere ? { kept } : {};
}

/**
 * Keeps a build for the next one into its folder, unless somebody has changed the corpus or the programs meanwhile.
 * @param isPublished whether the ledgers of this conversion are written
 */
export function keepBuild(
  settings: Settings,
  inputs: Inputs | undefined,
  { site, faults, documents, manuscripts, ledgerChanges }: Conversion,
  names: NameChanges,
  isPublished: boolean,
): Fault[] {
  if (!inputs) return [];
  const after = isPublished ? withLedgers(inputs, ledgerChanges) : inputs;
  const now = readInputs(settings);
  if (!now || !isSame(now, after)) return [];
  const before = isPublished ? documents : manuscripts;
  return keep(settings.out, after, {
    site,
    faults,
    documents: documentChanges({ documents, manuscripts: before }),
    names: { ...names, gone: 0, ...(isPublished && { new: 0 }) },
    hasNewAddresses: !isPublished && ledgerChanges.written.size + ledgerChanges.removed.length > 0,
  });
}

function keep(out: string, inputs: Inputs, build: KeptBuild): Fault[] {
  try {
    const json = JSON.stringify({ ...build, inputs: fingerprint(inputs), output: stateOf(out) } satisfies Kept);
    mkdirSync(folderOf(out), { recursive: true });
    // Whole or not at all, like everything that a build writes.
    writeFileSync(`${fileOf(out)}.next`, `${hash('sha256', json)}\n${json}\n`);
    renameSync(`${fileOf(out)}.next`, fileOf(out));
    forgetOldest();
    return [];
  } catch (error) {
    return [unusable(error)];
  }
}

const FOLDER = join(CACHE, 'builds');

/** Of so many folders the last build is kept. */
const MOST = 8;

function folderOf(out: string): string {
  return join(FOLDER, hash('sha256', out).slice(0, 16));
}

function fileOf(out: string): string {
  return join(folderOf(out), 'build.json');
}

/** What a build that has something to do can take from the last one into the same folder. */
export type Former = Disposable & {
  readonly results: KeptResults;
  /** To be called at the end of a whole build: what it did not ask for is forgotten. */
  end(): void;
  /** That what was kept could not be used, if so. */
  faults(): readonly Fault[] | undefined;
  /** Of all that is kept of any build, in bytes: at most of {@link MOST} folders. */
  size(): number;
};

/** @param inputs nothing where nothing can be kept */
export function openFormer({ out, isFresh }: Settings, inputs: Inputs | undefined): Former {
  const folder = folderOf(out);
  if (isFresh) rmSync(folder, { recursive: true, force: true });
  const results = new KeptResults(inputs && { file: join(folder, 'results.sqlite'), program: inputs.program });
  return {
    results,
    end() {
      results.forgetOthers();
      // Here a disk that is full by now is still told of.
      results.close();
    },
    faults: () => (results.failure ? [unusable(results.failure)] : undefined),
    size: () => sizeOf(FOLDER),
    [Symbol.dispose]: () => results.close(),
  };
}

function forgetOldest(): void {
  const folders = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const byAge = folders.map((folder) => ({ folder, at: statSync(folder).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const { folder } of byAge.slice(MOST)) rmSync(folder, { recursive: true, force: true });
}

/** Bytes of all files in a folder; nothing where it cannot be read. */
function sizeOf(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  } catch {
    return 0;
  }
}

function unusable(error: unknown): Fault {
  return fault('cache-unusable', { file: relative('', FOLDER) }, (error as Error).message.replace(/,.*/s, ''));
}

/**
 * Tells whether a site was touched since: size and times of each file. Who changes a file and sets its date back still changes
 * the time that the system itself keeps.
 */
function stateOf(out: string, below = ''): string {
  const lines: string[] = [];
  for (const entry of readdirSync(join(out, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    const { size, mtimeMs, ctimeMs } = lstatSync(join(out, path));
    lines.push(`${path}\0${entry.isDirectory() ? stateOf(out, path) : `${size} ${mtimeMs} ${ctimeMs}`}`);
  }
  return hash('sha256', lines.sort().join('\n'));
}
