/**
 * The parts of a divided build: folders that are whole or not there, with a manifest of what is in them. They are named by what they
 * are made of, so a part that is made twice is made once, and those of other corpora and programs are others.
 */
import { hash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type Fault, fault } from '../../corpus/faults.ts';
import { flagsOf, type PartStep } from './steps.ts';

/** What a part is of: the step, and all inputs of the build as one hash. */
export type PartName = { readonly step: PartStep; readonly inputs: string };

/** What is in a part: each file by its path, with `/`. */
export type Manifest = {
  readonly format: 1;
  readonly inputs: string;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
};

const MANIFEST = 'manifest.json';

/** Characters of the hash of all inputs in the name of a part. */
const SHORT = 16;

/** `count-3-of-8-0123456789abcdef` */
function folderName({ step, inputs }: PartName): string {
  return `${labelOf(step)}-${inputs.slice(0, SHORT)}`;
}

function labelOf(step: PartStep): string {
  return step.kind === 'plan' ? 'plan' : `${step.kind}-${step.shard}-of-${step.of}`;
}

/** The folder of a part with what it holds, compared with its manifest; a fault if it is not there or not whole. */
export function openPart(
  parts: string,
  name: PartName,
): { readonly folder: string; readonly manifest: Manifest } | Fault {
  const folder = join(parts, folderName(name));
  const place = { file: relative('', folder) };
  const remedy = `Write it with "npm run build -- ${flagsOf(name.step).join(' ')}", with the same corpus, programs and PARTS.`;
  if (!existsSync(join(folder, MANIFEST))) {
    const others = (existsSync(parts) ? readdirSync(parts) : []).filter((one) =>
      one.startsWith(`${labelOf(name.step)}-`),
    );
    const what = others.length > 0 ? 'is of another corpus, or of other programs or settings' : 'is missing';
    return fault('bad-part', place, `This part ${what}.`, remedy);
  }
  const manifest = manifestIn(folder);
  const wrong = manifest ? manifest.files.find((file) => !isWhole(folder, file))?.path : MANIFEST;
  if (wrong === undefined && manifest?.inputs === name.inputs) return { folder, manifest };
  return fault(
    'bad-part',
    place,
    `This part is damaged: ${wrong ?? MANIFEST} is not as it was written.`,
    `Remove the folder. ${remedy}`,
  );
}

function manifestIn(folder: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
    return manifest.format === 1 && Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(folder: string, { path, sha256, size }: Manifest['files'][number]): boolean {
  try {
    const bytes = readFileSync(join(folder, path));
    return bytes.length === size && hash('sha256', bytes) === sha256;
  } catch {
    return false;
  }
}

/**
 * Writes a part, whole or not at all.
 * @param fill writes its files into a folder that is there; tells whether there shall be a part
 */
export async function writePart(
  parts: string,
  name: PartName,
  fill: (folder: string) => Promise<boolean>,
): Promise<void> {
  const target = join(parts, folderName(name));
  const draft = join(parts, `.${basename(target)}.${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    if (!(await fill(draft))) return;
    const files = filesIn(draft).map((path) => {
      const bytes = readFileSync(join(draft, path));
      return { path, sha256: hash('sha256', bytes), size: bytes.length };
    });
    const manifest: Manifest = { format: 1, inputs: name.inputs, files };
    writeFileSync(join(draft, MANIFEST), `${JSON.stringify(manifest)}\n`);
    putInPlace(draft, target, parts, name);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Who is first wins: another process may have written the same part meanwhile. What is damaged makes place. */
function putInPlace(draft: string, target: string, parts: string, name: PartName): void {
  if (existsSync(target) && 'code' in openPart(parts, name)) rmSync(target, { recursive: true, force: true });
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Paths below the folder, with `/`, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function removePart(parts: string, name: PartName): void {
  rmSync(join(parts, folderName(name)), { recursive: true, force: true });
}

/** Removes the parts that are of other inputs, and what steps of them left that were killed. */
export function forgetOthers(parts: string, inputs: string): void {
  for (const name of existsSync(parts) ? readdirSync(parts) : [])
    if (PART.test(name) && !name.includes(`-${inputs.slice(0, SHORT)}`))
      rmSync(join(parts, name), { recursive: true, force: true });
}

/** A part, or the draft of one: whatever else lies in the folder is not ours. */
const PART = /^\.?(?:plan|(?:count|make|names)-\d+-of-\d+)-[0-9a-f]{16}(?:\.|$)/;
