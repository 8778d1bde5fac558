import { type ChildProcess, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT } from '../../src/settings.ts';

/** What `npm run build` does, as a process of its own. */
export type Build = { readonly process: ChildProcess; readonly ended: Promise<Ended> };
export type Ended = { readonly code: number | null; readonly said: string };

/** What Vitest and CI set and a person does not: Astro takes BASE_URL and its like for its own. */
const FOREIGN = new Set(
  'CI GITHUB_ACTIONS LEDGER SITE BASE OUT SEEDS STRICT NODE_ENV VITEST TEST BASE_URL MODE DEV PROD SSR'.split(' '),
);

/** @param environment what differs from a person's own: SEEDS, OUT, … */
export function startBuild(environment: Record<string, string>, ...flags: string[]): Build {
  return startBuildIn(PROJECT, environment, ...flags);
}

/** @param project this project, or a copy of it */
export function startBuildIn(project: string, environment: Record<string, string>, ...flags: string[]): Build {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.has(name)));
  const child = spawn(join(PROJECT, 'node_modules/.bin/node'), ['src/commands/build.ts', ...flags], {
    cwd: project,
    env: { ...own, ...environment },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return { process: child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, said }))) };
}

export function runBuild(environment: Record<string, string>, ...flags: string[]): Promise<Ended> {
  return startBuild(environment, ...flags).ended;
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** Every file of a folder and the hash of its bytes. A folder that is not there has none. */
export async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const pairs = paths.map(
    async (path) => [path.slice(folder.length + 1), hash('sha256', await readFile(path))] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}
