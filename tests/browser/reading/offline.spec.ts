/** `offline: yes`: what was read can be read again without a connection, and all of it goes away when it is switched off. */
import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { textOf } from '../built.ts';
import { ESSAY, OFFLINE, outOf } from '../sites.ts';
import { type Serving, serve } from '../serve.ts';

const { base } = OFFLINE;

let serving: Serving;

let folder: string;

/** A copy of the site, served to this test alone: one test changes it. */
test.beforeEach(async () => {
  folder = test.info().outputPath('site');
  await cp(outOf(OFFLINE), folder, { recursive: true });
  serving = await serve(folder, base);
});

test.afterEach(() => serving.close());

test('a page that was read can be read without a connection and says that it is a copy', async ({ page, context }) => {
  await read(page, '/the-first-letter/');
  await read(page, '/the-first-letter/#p2');
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(address('/the-first-letter/#p2'));
  await expect(page.getByText('No connection: this is the page as it was')).toBeVisible();
  await expect(page.locator('#p2')).toContainText('I read your book again.');
  await expect(page.locator('#p2')).toBeInViewport();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('No connection')).toHaveCount(0);
});

test('a page that was never read says so without a connection, and leads to those that were', async ({
  page,
  context,
}) => {
  await read(page, '/the-first-letter/');
  await context.setOffline(true);
  await page.goto(address('/the-second-letter/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^The first letter/ })
    .click();
  await expect(page.locator('#p1')).toContainText('It is raining here');
});

test('switched off, the worker and all that it kept are gone', async ({ page }) => {
  await read(page, '/the-first-letter/');
  await copyFile(join(outOf(ESSAY), 'sw.js'), join(folder, 'sw.js'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    // What a browser does by itself when a page is opened.
    await registration?.update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
});

test('a site that does not ask for it has no script for it, and a worker that removes itself', () => {
  expect(textOf(ESSAY, 'index.html').match(/<script type="module"/g)).toHaveLength(1);
  expect(textOf(OFFLINE, 'index.html').match(/<script type="module"/g)).toHaveLength(2);
  expect(textOf(ESSAY, 'sw.js')).toContain('unregister');
  expect(textOf(OFFLINE, 'sw.js')).not.toContain('unregister');
});

function address(path: string): string {
  return serving.origin + base + path;
}

/** Opens a page, and waits until it is kept. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(address(path));
  // `waitForFunction` takes the promise of an async function for a yes.
  await expect
    .poll(() =>
      page.evaluate(
        async (url) => {
          await navigator.serviceWorker.ready;
          return (await caches.match(url)) !== undefined;
        },
        address(path).replace(/#.*/, ''),
      ),
    )
    .toBe(true);
}
