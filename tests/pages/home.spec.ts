/** The home page: what a reader sees of a corpus, and how she gets from there to a text. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { textOf } from '../browser/built.ts';
import { at, documentsOf, ESSAY, ESSAY_BELOW, HISTORY, MANY, RICH } from '../browser/sites.ts';
import { expectNone, watch } from '../browser/watch.ts';

for (const width of [360, 1440]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 740 }, hasTouch: width === 360 });

    test('the home page of one text shows how it begins, and reads on', async ({ page }) => {
      const complaints = await watch(page);
      await page.goto(at(ESSAY_BELOW, '/'));
      await expect(page.locator('.opening')).toContainText('Post Unites States withdrawal on August 30, 2021');
      await page.getByRole('link', { name: 'Read on' }).click();
      await expect(page).toHaveURL(at(ESSAY_BELOW, '/kabul-and-islamabad/#p2'));
      await expect(page.locator('#p2')).toBeInViewport();
      expectNone(complaints);
    });

    for (const site of [ESSAY, ESSAY_BELOW, RICH, MANY]) {
      test(`each search that is proposed in ${site.name} answers as it says`, async ({ page }) => {
        const complaints = await watch(page);
        await page.goto(at(site, '/'));
        const examples = page.getByRole('list', { name: 'For example' }).getByRole('listitem');
        const count = await examples.count();
        expect(count).toBeGreaterThan(0);
        for (let i = 0; i < count; i += 1) {
          await page.goto(at(site, '/'));
          const parts = await examples.nth(i).locator('> *').allTextContents();
          const [query = '', says = ''] = parts.map((part) => part.trim());
          await examples.nth(i).getByRole('link').click();
          await expect(page.getByLabel('Search the texts')).toHaveValue(query);
          const found = page.locator('main .results a').first();
          await expect(found).toBeVisible();
          const [, name] = /(?:finds|called so:) (.*?)(?: too)?$/.exec(says) ?? [];
          const names = page.getByRole('list', { name: 'Names' }).getByRole('link');
          if (name) await expect(names.first(), says).toHaveText(name);
          else await expect(page.locator('main .results mark').first()).toBeVisible();
        }
        expectNone(complaints);
      });
    }

    test('nothing on it scrolls sideways or lies outside of the window', async ({ page }) => {
      for (const [site, path] of [
        [ESSAY, '/'],
        [RICH, '/'],
        [MANY, '/'],
        [MANY, '/index/texts/'],
      ] as const) {
        await page.goto(at(site, path));
        const root = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(root, `${site.name}${path}`).toBeLessThanOrEqual(0);
      }
    });

    test('a long index shows its first texts, all of them on a page of their own, and the way back', async ({
      page,
    }) => {
      const complaints = await watch(page);
      await page.goto(at(MANY, '/'));
      await expect(page.locator('.documents .title')).toHaveCount(8);
      await page.getByRole('link', { name: 'All 40 texts' }).click();
      await expect(page).toHaveURL(at(MANY, '/index/texts/'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Texts');
      const links = await page
        .locator('.documents a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(documentsOf(MANY).map(({ url }) => url));
      await page.getByRole('navigation', { name: 'Where this page stands' }).getByRole('link').click();
      await expect(page).toHaveURL(at(MANY, '/'));
      expectNone(complaints);
    });
  });
}

test('most named people and places, and a map, lead to their pages', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  const named = page.getByRole('region', { name: 'Named most' });
  await named.getByRole('link', { name: 'Map of the places' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/places/'));
  await page.goBack();
  await named.getByRole('link', { name: 'Pakistan' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/names/pakistan/'));
});

test('without JavaScript all of it is there', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at(ESSAY, '/'));
  await expect(page.locator('.opening')).toBeVisible();
  await expect(page.getByRole('list', { name: 'For example' }).getByRole('link')).toHaveCount(4);
  await expect(page.locator('.named-most .map svg')).toBeVisible();
  await page.close();
});

test('nothing moves when the field of search gets the focus: a reader passes it by Tab', async ({ page }) => {
  await page.goto(at(ESSAY, '/'), { waitUntil: 'networkidle' });
  const tops = () =>
    page.locator('main a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top + scrollY));
  const before = await tops();
  const comes = page.waitForResponse(/search-field\.[^/]*\.js$/);
  await page.getByLabel('Search the texts').focus();
  await comes;
  await page.waitForLoadState('networkidle');
  expect(await tops()).toEqual(before);
  await page.getByLabel('Search the texts').pressSequentially('Stanekzai');
  await expect(page.locator('.results a').first()).toBeVisible();
});

test('on paper there is nothing to try or to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(ESSAY, '/'));
  await expect(page.locator('.opening')).toBeVisible();
  await expect(page.locator('.examples')).toBeHidden();
  await expect(page.locator('form')).toBeHidden();
  await page.goto(at(HISTORY, '/the-log/history/'));
  await expect(page.locator('.change').first()).toBeVisible();
  await expect(page.locator('form')).toBeHidden();
});

test('in the list of a section a title and its date share a line, where both have room', async ({ page }) => {
  await page.goto(at(MANY, '/index/texts/'));
  const first = page.locator('.documents.short > li').first();
  await expect(first).toHaveCSS('display', 'flex');
  await expect(first).toHaveCSS('justify-content', 'space-between');
});

test('sections are in the sitemap, can be used by everybody, and have a title of their own', async ({ page }) => {
  expect(textOf(MANY, 'sitemap-0.xml')).toContain('/index/texts/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/', '/index/texts/']) {
      await page.goto(at(MANY, path));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    }
  }
  await expect(page).toHaveTitle('Texts · Many texts');
});
