import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../../settings.ts';

/** How a command ended: exit code or signal, and what it wrote, unless that was shown. */
type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly said: string;
};

/** The program of `npm run build`. */
export const BUILD = join(PROJECT, 'src/commands/build.ts');

/** Characters that are kept of what a command writes: its end. */
const LONGEST = 20_000;

/**
 * Runs a build, or a part of one, as a process of its own.
 * @param stop ends it before its time
 * @param isShown whether a person sees what it writes
 */
export async function runBuild(
  program: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  stop: AbortSignal,
  isShown = false,
): Promise<Ended> {
  const stream = isShown ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [program, ...words], { env: environment, stdio: ['ignore', stream, stream] });
  const end = () => child.kill();
  stop.addEventListener('abort', end);
  if (stop.aborted) end();
  let output = '';
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-LONGEST)));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-LONGEST)));
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  child.once('error', reject);
  child.once('close', (code, signal) => resolve({ code, signal, output: output.trim(), said: said.trim() }));
  return promise.finally(() => stop.removeEventListener('abort', end));
}
