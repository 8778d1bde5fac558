import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './sites.ts';

/** `npm run dev` on a corpus of its own, which a test edits as a person would. */
export type DevServer = {
  /** Where the site is shown, with the base and a slash at its end. */
  readonly url: string;
  save(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Every file of the corpus and what it holds. */
  corpus(): Promise<Record<string, string>>;
  /** What the command has said. */
  said(): string;
  stop(): Promise<void>;
};

/** Starts it and waits until it says where it serves: the port is the first free one from Astro's own. */
export async function startDev(
  files: Readonly<Record<string, string>>,
  base: string,
  command: readonly string[] = ['src/commands/dev.ts'],
): Promise<DevServer> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-dev-'));
  const save = (file: string, text: string) => writeFile(join(folder, file), text);
  for (const [file, text] of Object.entries(files)) await save(file, text);
  const child = spawn(process.execPath, command, {
    cwd: PROJECT,
    env: { ...process.env, SEEDS: folder, BASE: base || '/', SITE: '', STRICT: '', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  return {
    url: await address(child, () => said),
    save,
    remove: (file) => rm(join(folder, file)),
    corpus: async () => {
      const names = await readdir(folder, { recursive: true });
      const texts = names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
      return Object.fromEntries(await Promise.all(texts));
    },
    said: () => said,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function address(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((found, failed) => {
    const look = () => {
      const [, url] = /Local\s+(http:\S+)/.exec(said()) ?? [];
      if (url) found(url.endsWith('/') ? url : `${url}/`);
    };
    child.stdout?.on('data', look);
    child.on('exit', (code) => failed(new Error(`The dev server ended with ${code}.\n${said()}`)));
  });
}
