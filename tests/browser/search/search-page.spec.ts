/** The search page as a reader uses it, at the root of a host and below a path: its address, the way back, its field on other pages. */
import { expect, test } from '@playwright/test';
import { markedWords } from '../marked-words.ts';
import { FIELD, resultLinks } from '../search-page.ts';
import { at, ESSAY, ESSAY_BELOW, type TestSite } from '../sites.ts';
import { expectNone, watch } from '../watch.ts';

/** A result's link: the path of a document and the address of a paragraph. */
const PARAGRAPH_LINK = /^(\/kabul)?\/[^/]+\/(\?[^#]*)?#p\d+[a-z]*$/;

for (const site of [ESSAY, ESSAY_BELOW]) {
  test.describe(`search of ${site.name}`, () => {
    test('a link with a query lists paragraphs, and each opens at its place with the words marked', async ({
      page,
    }) => {
      const complaints = await watch(page);
      await page.goto(at(site, '/search/?q=Stanekzai'));
      await expect(page.getByLabel(FIELD)).toHaveValue('Stanekzai');
      const links = await resultLinks(page);
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(link).toMatch(PARAGRAPH_LINK);
      await expect(page.getByRole('status')).toHaveText(`1 name and ${links.length} paragraphs`);

      for (const link of links) {
        const address = link.replace(/^.*#/, '');
        await page.goto(at(site, '/search/?q=Stanekzai'));
        await page.locator(`main .results a[href$="#${address}"]`).click();
        await expect(page, 'the address is fit to be sent').toHaveURL(at(site, `/kabul-and-islamabad/#${address}`));
        await expect(page.locator(`#${address}:target`)).toBeInViewport();
        await expect.poll(() => markedWords(page, `#${address}`)).not.toEqual([]);
        for (const word of await markedWords(page, 'article')) expect(word).toMatch(/Stanekzai(’s)?$/);
      }
      expectNone(complaints);
    });

    test('results come while the reader types, and the address follows', async ({ page }) => {
      await page.goto(at(site, '/search/'));
      await page.getByLabel(FIELD).pressSequentially('Stane', { delay: 20 });
      await expect(page.locator('main .results a').first()).toBeVisible();
      await expect(page).toHaveURL(at(site, '/search/?q=Stane'));
      await page.getByLabel(FIELD).fill('');
      await expect(page.locator('main .results a')).toHaveCount(0);
      await expect(page).toHaveURL(at(site, '/search/'));
    });

    test('a field on another page is the same search: results below it, and Enter leads to all of them', async ({
      page,
    }) => {
      for (const path of ['/', '/nothing/here/']) {
        await page.goto(at(site, path));
        await page.getByLabel(FIELD).pressSequentially('Stanekzai');
        const links = await resultLinks(page);
        for (const link of links) expect(link).toMatch(PARAGRAPH_LINK);
        await page.keyboard.press('ArrowDown');
        await expect(page.locator('main .results a').first()).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.getByLabel(FIELD)).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(at(site, '/search/?q=Stanekzai'));
        expect(await resultLinks(page)).toEqual(links);
      }
    });

    test('nothing of search is asked for before the reader turns to it', async ({ page }) => {
      const { requests } = await watch(page);
      const texts = () => requests.filter((path) => path.includes('/pagefind/'));
      for (const path of ['/', '/kabul-and-islamabad/']) {
        await page.goto(at(site, path));
        await page.waitForLoadState('networkidle');
        expect(texts(), path).toEqual([]);
      }
      await page.goto(at(site, '/search/'));
      await expect.poll(() => texts().join(' ')).toContain(`${site.base}/pagefind/pagefind-entry.json`);
    });
  });
}

test('the way back leads through the queries that were asked', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  await page.goto(at(ESSAY, '/search/?q=Stanekzai'));
  const first = await resultLinks(page);
  await page.getByLabel(FIELD).fill('');
  await page.getByLabel(FIELD).pressSequentially('Wang Yi', { delay: 150 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(ESSAY, '/search/?q=Wang+Yi'));
  await page.getByLabel(FIELD).fill('diplomatic missions');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(ESSAY, '/search/?q=diplomatic+missions'));
  await page.locator('main .results a[href*="mark=diplomatic"]').first().click();
  await expect(page).toHaveURL(/kabul-and-islamabad\/#p5$/);

  await page.goBack();
  await expect(page.getByLabel(FIELD)).toHaveValue('diplomatic missions');
  await expect(page.locator('main .results a').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel(FIELD)).toHaveValue('Wang Yi');
  await page.goBack();
  await expect(page.getByLabel(FIELD)).toHaveValue('Stanekzai');
  await expect.poll(() => resultLinks(page)).toEqual(first);
  await page.goBack();
  await expect(page).toHaveURL(at(ESSAY, '/'));
});

test('the way back from a result leads to that result', async ({ page }) => {
  await page.goto(at(ESSAY, '/search/?q=Taliban'));
  const links = await resultLinks(page);
  const third = page.locator('main .results a').nth(2);
  await third.click();
  await expect(page).toHaveURL(/kabul-and-islamabad\/#p\d+$/);
  await page.goBack();
  await expect(page).toHaveURL(at(ESSAY, '/search/?q=Taliban&at=3'));
  await expect(third).toBeFocused();
  await expect(third).toBeInViewport();
  expect(await resultLinks(page)).toEqual(links);
  await page.reload();
  await expect(third).toBeFocused();
});

test('a link that asks for a paragraph by its number opens it, and Back leads on', async ({ page }) => {
  await page.goto(at(ESSAY, '/names/'));
  for (const query of ['¶ 7', 'p7', 'P7.']) {
    await page.goto(at(ESSAY, `/search/?q=${encodeURIComponent(query)}`));
    await expect(page, query).toHaveURL(at(ESSAY, '/kabul-and-islamabad/#p7'));
    await expect(page.locator('#p7')).toBeInViewport();
    await page.goBack();
    await expect(page).not.toHaveURL(/search/);
  }
});

test('without JavaScript the search page says so and leads to the names, the documents and a search elsewhere', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const ends: [TestSite, string][] = [
    [ESSAY, '/search/?q=Stanekzai'],
    [ESSAY_BELOW, '/search/'],
  ];
  for (const [site, path] of ends) {
    await page.goto(at(site, path));
    await expect(page.getByRole('main')).toContainText('Searching needs JavaScript', { useInnerText: true });
    await expect(page.getByRole('main').getByRole('link', { name: 'all documents' })).toHaveAttribute(
      'href',
      `${site.base}/`,
    );
    await expect(page.getByRole('main').getByRole('link', { name: /DuckDuckGo/ })).toHaveCount(
      site.publicOrigin ? 1 : 0,
    );
    await page.getByRole('main').getByRole('link', { name: 'the names page' }).click();
    await expect(page).toHaveURL(at(site, '/names/'));
  }
  await context.close();
});
