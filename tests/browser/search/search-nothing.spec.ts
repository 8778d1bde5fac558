/** What is shown where nothing answers all that was asked. */
import { expect, test } from '@playwright/test';
import { resultLinks } from '../search-page.ts';
import { at, ESSAY } from '../sites.ts';

test('words that were left out are named', async ({ page }) => {
  await page.goto(at(ESSAY, '/search/?q=Stanekzai+zzzzqx'));
  await resultLinks(page);
  await expect(page.getByRole('main')).toContainText(/Left out.*zzzzqx/);
});

test('where one word of a name is in no text nothing is taken for the name, and what the other finds is offered', async ({
  page,
}) => {
  await page.goto(at(ESSAY, '/search/?q=Nawaz+Sharif'));
  await expect(page.getByRole('status')).toHaveText('Nothing found for “Nawaz Sharif”.');
  await expect(page.locator('main .results a')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('1 paragraph has Sharif');
  await page.getByRole('button', { name: 'Sharif', exact: true }).click();
  expect(await resultLinks(page)).toHaveLength(1);
});

test('where nothing is found the nearest names are offered, and the names page', async ({ page }) => {
  await page.goto(at(ESSAY, '/search/?q=Iraq'));
  await expect(page.getByRole('status')).toHaveText('Nothing found for “Iraq”.');
  const nearest = page.getByRole('list', { name: 'Names spelled most like it' });
  await expect(nearest.getByRole('link').first()).toHaveText('Iran');
  await page.getByRole('link', { name: 'the names page' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/names/'));
});

test('a query that nothing answers is answered in words', async ({ page }) => {
  await page.goto(at(ESSAY, '/search/?q=zzzzqx'));
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzqx”.');
  await expect(page.locator('main .results a')).toHaveCount(0);
});
