/** `npm run bench`: every benchmark in turn; `npm run bench -- build --sizes 1,100`: one of them, with its options. */
import { argv } from 'node:process';

/** Measures, prints ratios, and never judges: a benchmark is not a test. */
type Benchmark = { readonly run: (options: readonly string[]) => Promise<void> };

const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  /** What a build costs, beside a bare Astro site of the same text. */
  build: () => import('./build.ts'),
};

const [name, ...options] = argv.slice(2);
const chosen = name === undefined ? Object.keys(BENCHMARKS) : [name];
for (const one of chosen) {
  const load = Object.hasOwn(BENCHMARKS, one) ? BENCHMARKS[one] : undefined;
  if (load) await (await load()).run(options);
  else {
    console.error(`There is no benchmark "${one}". These are there: ${Object.keys(BENCHMARKS).join(', ')}.`);
    process.exitCode = 1;
  }
}
