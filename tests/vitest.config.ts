import { defineConfig } from 'vitest/config';

/** Tests in Node. One file at a time where they build: a checkout has one build at a time. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
