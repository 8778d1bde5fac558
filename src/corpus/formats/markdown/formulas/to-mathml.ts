import { createRequire } from 'node:module';

/**
 * The MathML of a formula as it was written, `$x$` or `$$x$$`, without anything that leads out of it or defines; nothing for one
 * that temml cannot read.
 */
export function toMathml(written: string): string | undefined {
  const isDisplay = written.startsWith('$$');
  const tex = isDisplay ? written.slice(2, -2) : written.slice(1, -1);
  if (tex.length > LONGEST || DEFINING.test(tex) || depthOf(tex) > DEEPEST) return undefined;
  try {
    return temml().renderToString(tex, { ...OPTIONS, displayMode: isDisplay });
  } catch {
    // Whatever it stumbles over.
    return undefined;
  }
}

/** UTF-16 units: what people write is far shorter, and a second of work. */
const LONGEST = 5000;

/** Braces inside braces: how many fill the stack differs from machine to machine, so that a page would. */
const DEEPEST = 100;

function depthOf(tex: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of tex) {
    if (sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === '}') depth -= 1;
  }
  return deepest;
}

/** Definitions of commands, with which a line makes gigabytes; and a comment, which has lost the end of its line. */
const DEFINING = /\\(?:[gex]?def|(?:re)?newcommand|providecommand|(?:global|future)?let)(?![a-zA-Z])|(?<!\\)%/;

/** `trust: false` refuses what would lead out of a formula: addresses, pictures, classes, ids, styles. */
const OPTIONS = {
  throwOnError: true,
  trust: false,
  strict: false,
  maxExpand: 1000,
  maxSize: [20, 200] satisfies [number, number],
};

const require = createRequire(import.meta.url);

/** Loaded for a formula only: it takes as long as the conversion of a small corpus. */
function temml(): typeof import('temml').default {
  return require('temml');
}
