import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests in Node, as many files at once as there are cores: those that build sites have a checkout each. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    setupFiles: [join(import.meta.dirname, 'vitest.setup.ts')],
    maxWorkers: '100%',
    // The code under test keeps no state: a worker loads it once, and not once for each file, which took a third of the time.
    isolate: false,
    // A machine that others load is slow, not wrong: what hangs is given up.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
