/** A site is published anew, with other files of search, while a page of the one before is open. */
import { symlinkSync, unlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openSearch, searchDialog } from '../search-dialog.ts';
import { serve, type Serving } from '../serve.ts';
import { ESSAY, MANY, outOf, type TestSite } from '../sites.ts';

let folder: string;
let host: Serving;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-exchanged-'));
  publish(ESSAY, { isFirst: true });
  host = await serve(join(folder, 'site'), '');
});

test.afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

function publish(site: TestSite, { isFirst = false } = {}): void {
  const link = join(folder, 'site');
  if (!isFirst) unlinkSync(link);
  symlinkSync(resolve(outOf(site)), link);
}

const PAGE = '/kabul-and-islamabad/';

const MOMENTS: readonly [moment: string, before: (page: Page) => Promise<unknown>][] = [
  ['before search is opened', async () => undefined],
  ['when search has loaded what each question needs', (page) => openSearch(page)],
  ['when a question was answered', (page) => openSearch(page, 'Stanekzai')],
  ['when a question was answered with nothing', (page) => openSearch(page, 'zzzzqx')],
];

for (const [moment, before] of MOMENTS) {
  test(`a site that is exchanged ${moment} is searched as it is now`, async ({ page }) => {
    await page.goto(`${host.origin}${PAGE}`);
    await before(page);
    await page.waitForLoadState('networkidle');
    publish(MANY);
    const { dialog, field, results, status } = searchDialog(page);
    if (!(await dialog.isVisible())) await openSearch(page);
    for (const [query, found] of [
      ['harbour', /paragraphs/],
      ['the harbour', /paragraphs/],
      ['zzzzqx', /^Nothing found/],
    ] as const) {
      await field.fill(query);
      await expect(status).toHaveText(found);
    }
    await field.fill('harbour');
    await expect(results.first()).toBeVisible();
  });
}

test('the search page of a site that is exchanged answers from the site as it is now', async ({ page }) => {
  await page.goto(`${host.origin}/search/?q=Stanekzai`);
  await expect(page.locator('.results a').first()).toBeVisible();
  publish(MANY);
  await page.getByLabel('Search the texts').fill('harbour');
  await page.keyboard.press('Enter');
  await expect(page.locator('.results a').first()).toHaveAttribute('href', /document-\d/);
});
