import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { PROJECT } from '../../src/settings.ts';

/** What running a command took, of the machine that it ran on: only its ratio to another one means anything elsewhere. */
export type Spending = {
  /** Milliseconds on the clock. */
  readonly time: number;
  /** Of all its processes, in ticks of the kernel; not measured outside Linux. */
  readonly cpu: number | undefined;
  /** The most that its largest process held, in kB; not measured outside Linux. */
  readonly memory: number | undefined;
};

/**
 * Between two looks at the processes, in milliseconds. The kernel keeps the sum of the time and the high-water mark of the
 * memory of each, so that only what a process takes in its last moments is missed. A look takes a millisecond of a core, which a
 * build on all cores has not to spare.
 */
const LOOK_EVERY = 50;

/** Runs Node with these words to its end. @throws Error with what it printed, if it fails */
export async function spendingOf(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  folder = PROJECT,
): Promise<Spending> {
  const start = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));

  const cpu = new Map<number, number>();
  let memory: number | undefined;
  const look = () => {
    for (const id of familyOf(child.pid)) {
      const ticks = ticksOf(id);
      if (ticks !== undefined) cpu.set(id, ticks);
      memory = most(memory, highWaterMark(id));
    }
  };
  look();
  const looking = setInterval(look, LOOK_EVERY);
  const { promise: ended, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  const code = await ended;
  clearInterval(looking);
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}:\n${printed}`);
  return {
    time: performance.now() - start,
    cpu: cpu.size === 0 ? undefined : [...cpu.values()].reduce((sum, ticks) => sum + ticks),
    memory,
  };
}

/** One command after the other: times add up, and of the memory the most counts. */
export function inAll(parts: readonly Spending[]): Spending {
  return parts.reduce((all, part) => ({
    time: all.time + part.time,
    cpu: all.cpu === undefined || part.cpu === undefined ? undefined : all.cpu + part.cpu,
    memory: most(all.memory, part.memory),
  }));
}

function most(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/** Ticks of a process and those that it started, which are still there. */
export function cpuOf(id: number | undefined): number {
  return familyOf(id).reduce((sum, one) => sum + (ticksOf(one) ?? 0), 0);
}

/**
 * What a process has used by itself. The kernel's own sum over its children (`cutime`) leaves out those that it does not
 * wait for, as Pagefind's service.
 */
function ticksOf(id: number): number | undefined {
  // proc(5): the second field is the name in parentheses, which may hold spaces; utime and stime are the 14th and 15th.
  const fields = read(`/proc/${id}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return fields && Number(fields[11]) + Number(fields[12]);
}

function highWaterMark(id: number): number | undefined {
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${id}/status`) ?? '');
  return found ? Number(found[1]) : undefined;
}

/** A process and those that it started, which are still there. */
function familyOf(id: number | undefined): number[] {
  if (id === undefined) return [];
  const children = threadsOf(id).flatMap((thread) => read(`/proc/${id}/task/${thread}/children`)?.match(/\d+/g) ?? []);
  return [id, ...children.flatMap((child) => familyOf(Number(child)))];
}

function threadsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/task`);
  } catch {
    return [];
  }
}

/** Nothing where there is no such file: the process has ended, or this is not Linux. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
