import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const TESTS = ['**/*.test.ts'];

/** Files that build sites: a checkout has one build at a time. */
const BUILDING = ['added-page', 'build', 'chain', 'kept-build'].map((name) => `build/${name}.test.ts`);

const SHARED = {
  root: import.meta.dirname,
  setupFiles: [join(import.meta.dirname, 'vitest.setup.ts')],
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

/** Tests in Node: first what needs no build, as many files at once as there are cores, then what builds, one file after the other. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...SHARED,
          name: 'without a build',
          include: TESTS,
          exclude: BUILDING,
          // The code under test keeps no state: a worker loads it once, and not once for each file, which took a third of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...SHARED,
          name: 'with builds',
          include: BUILDING,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
