import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './browser/chromium.ts';

/** Tests in a real browser, of built sites and of the dev server. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  globalSetup: './browser/setup.ts',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: process.env.CI ? 'list' : 'line',
  forbidOnly: Boolean(process.env.CI),
  // A machine that others load may be late once; a fault is there each time, and a test that needed a second try is told.
  retries: process.env.CI ? 2 : 0,
  fullyParallel: true,
  workers: 2,
  // What hangs is given up; a machine that others load is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] },
    viewport: { width: 1280, height: 800 },
  },
});
