import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../settings.ts';

/** Inside the project, where the packages that Astro's program asks for are found. */
const STEPS = join(CACHE, 'steps');

/** A folder for this process alone, removed when it is not needed any more. What processes left that are gone is removed too. */
export function takeWorkFolder(): Disposable & { readonly folder: string } {
  for (const name of existsSync(STEPS) ? readdirSync(STEPS) : [])
    if (!isRunning(Number(name))) rmSync(join(STEPS, name), { recursive: true, force: true });
  const folder = join(STEPS, String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 only asks: https://nodejs.org/api/process.html#processkillpid-signal
    return process.kill(id, 0);
  } catch (error) {
    // It is of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
