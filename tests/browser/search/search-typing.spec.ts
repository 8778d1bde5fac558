/** Search while the reader types. */
import { expect, test } from '@playwright/test';
import { FIELD, resultLinks } from '../search-page.ts';
import { at, MANY } from '../sites.ts';

test('a word of which but a letter or two are typed waits for the next key, another is asked for at once', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(at(MANY, '/search/'));
  // The code of the page has come: what was typed before is asked for at once.
  await expect(page.locator('#found .examples')).toBeVisible();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const field = page.getByLabel(FIELD);
  await field.fill('harbour o');
  await page.clock.runFor(200);
  await expect(page).toHaveURL(at(MANY, '/search/'));
  await page.clock.runFor(200);
  await expect(page).toHaveURL(at(MANY, '/search/?q=harbour+o'));
  for (const typed of ['harbour', 'US']) {
    await field.fill(typed);
    await page.clock.runFor(100);
    await expect(page).toHaveURL(at(MANY, `/search/?q=${typed}`));
  }
});

test('where a word stands is loaded while it is typed, before typing pauses', async ({ page }) => {
  await page.clock.install();
  await page.goto(at(MANY, '/search/'));
  await expect(page.locator('#found .examples')).toBeVisible();
  // Time stands still: typing never pauses.
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const part = page.waitForRequest(/\/pagefind\/index\//);
  await page.getByLabel(FIELD).pressSequentially('harbour');
  await part;
  await expect(page).toHaveURL(at(MANY, '/search/'));
});

test('search runs in a thread of its own, so that typing never waits for it', async ({ page }) => {
  await page.goto(at(MANY, '/search/'));
  await page.getByLabel(FIELD).fill('harbour');
  await resultLinks(page);
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('/search-worker')]);
  const own = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ initiatorType }) => initiatorType !== 'link' && initiatorType !== 'fetch')
      .map(({ name }) => name),
  );
  expect(own.filter((url) => url.endsWith('/pagefind/pagefind.js'))).toEqual([]);
});
