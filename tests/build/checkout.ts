import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { CACHE, CONTENT, PROJECT } from '../../src/settings.ts';

/** A copy of this project: one checkout has one build at a time, so tests of builds have one each and run beside each other. */
export type Checkout = {
  readonly project: string;
  /** What its builds keep. */
  readonly cache: string;
  /** @param environment what differs from a person's own: SEEDS, OUT, … */
  startBuild(environment: Readonly<Record<string, string>>, ...flags: string[]): Build;
  runBuild(environment: Readonly<Record<string, string>>, ...flags: string[]): Promise<Ended>;
};

/** What `npm run build` does, as a process of its own. */
type Build = { readonly process: ChildProcess; readonly ended: Promise<Ended> };
export type Ended = { readonly code: number | null; readonly said: string };

/** Copies the files of the project into a folder, with links to its packages. */
export async function checkOut(project: string): Promise<Checkout> {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(join(PROJECT, name), join(project, name), { recursive: true, filter: (path) => path !== CONTENT });
  await mkdir(join(project, 'node_modules'));
  for (const name of await readdir(join(PROJECT, 'node_modules')))
    if (name !== '.cache' && name !== '.astro')
      await symlink(join(PROJECT, 'node_modules', name), join(project, 'node_modules', name));
  return {
    project,
    cache: join(project, relative(PROJECT, CACHE)),
    startBuild: (environment, ...flags) => startBuild(project, environment, flags),
    runBuild: (environment, ...flags) => startBuild(project, environment, flags).ended,
  };
}

function startBuild(project: string, environment: Readonly<Record<string, string>>, flags: readonly string[]): Build {
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

/** What Vitest and CI set and a person does not: Astro takes BASE_URL and its like for its own. */
const FOREIGN = new Set(
  'CI GITHUB_ACTIONS LEDGER SITE BASE OUT SEEDS STRICT NODE_ENV VITEST TEST BASE_URL MODE DEV PROD SSR'.split(' '),
);
