/** The page of a name. */
import { expect, type Page, test } from '@playwright/test';
import { at, ESSAY, ESSAY_BELOW } from '../browser/sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';

test('where the data of the cards cannot be loaded a name leads to its page', async ({ page }) => {
  await page.route('**/names.json', (route) => route.abort());
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.locator('#p9 span[data-name=taliban]').first().click();
  await expect(page).toHaveURL(at(ESSAY, '/names/taliban/'));
});

test('without JavaScript a name opens its page, and each of its sentences leads to its paragraph', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(ESSAY_BELOW, ESSAY_PATH));
  await page.locator('#p3 a[data-name=sher-abbas-stanekzai]').click();
  await expect(page).toHaveURL(at(ESSAY_BELOW, '/names/sher-abbas-stanekzai/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sher Abbas Stanekzai');
  await expect(page.locator('.mentions ol b')).toHaveText([
    'Sher Abbas Stanekzai',
    'Stanekzai',
    'Stanekzai',
    'Stanekzai',
  ]);
  await page.getByRole('link', { name: 'Paragraph 9', exact: true }).click();
  await expect(page).toHaveURL(at(ESSAY_BELOW, `${ESSAY_PATH}#p9`));
  await context.close();
});

test('no page of a name or place is wider than a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/names/', '/names/east-turkestan-islamic-movement/', '/names/taliban/', '/places/']) {
    await page.goto(at(ESSAY, path));
    expect(await widthOf(page), path).toBeLessThanOrEqual(320);
  }
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
