/** Search as a reader uses it, at the root of a host and below a path. */
import { expect, type Page, test } from '@playwright/test';
import { at, ESSAY, ESSAY_BELOW, RICH, type TestSite } from './browser/sites.ts';
import { expectNone, watch } from './browser/watch.ts';

const FIELD = 'Search the texts';

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
      await expect(page.getByRole('status')).toHaveText(`${links.length} paragraphs`);

      for (const link of links) {
        const address = link.replace(/^.*#/, '');
        await page.goto(at(site, '/search/?q=Stanekzai'));
        await page.locator(`#results a[href$="#${address}"]`).click();
        await expect(page, 'the address is fit to be sent').toHaveURL(at(site, `/kabul-and-islamabad/#${address}`));
        await expect(page.locator(`#${address}:target`)).toBeInViewport();
        const words = await markedWords(page, address);
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(word).toMatch(/^stanekzai(’s)?$/);
      }
      expectNone(complaints);
    });

    test('results come while the reader types, and the address follows', async ({ page }) => {
      await page.goto(at(site, '/search/'));
      await page.getByLabel(FIELD).pressSequentially('Stane', { delay: 20 });
      await expect(page.locator('#results a').first()).toBeVisible();
      await expect(page).toHaveURL(at(site, '/search/?q=Stane'));
      await page.getByLabel(FIELD).fill('');
      await expect(page.locator('#results a')).toHaveCount(0);
      await expect(page).toHaveURL(at(site, '/search/'));
    });

    test('the field on the home page leads to the results', async ({ page }) => {
      await page.goto(at(site, '/'));
      await page.getByLabel(FIELD).fill('Stanekzai');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(at(site, '/search/?q=Stanekzai'));
      expect((await resultLinks(page)).length).toBeGreaterThan(0);
    });

    test('nothing of the index is asked for before the reader turns to search', async ({ page }) => {
      const { requests } = await watch(page);
      const index = () => requests.filter((path) => path.includes('/pagefind/'));
      for (const path of ['/', '/kabul-and-islamabad/', '/search/']) {
        await page.goto(at(site, path));
        await page.waitForLoadState('networkidle');
        expect(index(), path).toEqual([]);
      }
      await page.getByLabel(FIELD).focus();
      await expect.poll(index).toContain(`${site.base}/pagefind/pagefind.js`);
    });
  });
}

test('the way back leads through the queries that were asked', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  await page.goto(at(ESSAY, '/search/?q=Stanekzai'));
  const first = await resultLinks(page);
  await page.getByLabel(FIELD).fill('');
  await page.getByLabel(FIELD).pressSequentially('Bannu', { delay: 150 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(ESSAY, '/search/?q=Bannu'));
  await page.getByLabel(FIELD).fill('diplomatic missions');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(ESSAY, '/search/?q=diplomatic+missions'));
  await page.locator('#results a').first().click();
  await expect(page).toHaveURL(/kabul-and-islamabad\/#p5$/);

  await page.goBack();
  await expect(page.getByLabel(FIELD)).toHaveValue('diplomatic missions');
  await expect(page.locator('#results a').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel(FIELD)).toHaveValue('Bannu');
  await page.goBack();
  await expect(page.getByLabel(FIELD)).toHaveValue('Stanekzai');
  await expect.poll(() => resultLinks(page)).toEqual(first);
  await page.goBack();
  await expect(page).toHaveURL(at(ESSAY, '/'));
});

test('a query that nothing answers is answered in words', async ({ page }) => {
  await page.goto(at(ESSAY, '/search/?q=zzzzqx'));
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzqx”.');
  await expect(page.locator('#results a')).toHaveCount(0);
});

test('search finds the text of a table, a footnote, a list, a program and another script', async ({ page }) => {
  const answers: [query: string, address: string, words: string][] = [
    ['quarry', '#p4', 'quarry'],
    ['falsework', '#p6', 'falsework'],
    ['pounds', '#p7', 'Pounds'],
    ['felled', '#p2', 'felled'],
    ['walkers', '#p9', 'walkers'],
    ['memory', '#p11', 'memory'],
    ['southern arch', '#p13', 'southern arch'],
    ['الحجر', '#p2', 'الحجر'],
  ];
  for (const [query, address, words] of answers) {
    await page.goto(at(RICH, `/search/?q=${encodeURIComponent(query)}`));
    const result = page
      .locator('#results li')
      .filter({ has: page.locator(`a[href$="${address}"]`) })
      .first();
    await expect(result, query).toContainText(words);
  }
});

test('without JavaScript the search page says so and links to the documents', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const ends: [TestSite, string][] = [
    [ESSAY, '/search/?q=Stanekzai'],
    [ESSAY_BELOW, '/search/'],
  ];
  for (const [site, path] of ends) {
    await page.goto(at(site, path));
    await expect(page.getByRole('main')).toContainText('Searching needs JavaScript', { useInnerText: true });
    await page.getByRole('main').getByRole('link', { name: 'All documents' }).click();
    await expect(page).toHaveURL(at(site, '/'));
  }
  await context.close();
});

async function resultLinks(page: Page): Promise<string[]> {
  await expect(page.locator('main #results a').first()).toBeVisible();
  return page.locator('main #results a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

test('words are marked whole, wherever they stand in the paragraph, and never inside other words', async ({ page }) => {
  const marks: [link: string, address: string, words: string[]][] = [
    ['?mark=is#p5', 'p5', ['is', 'is']],
    ['?mark=is-k#p5', 'p5', ['is-k', 'is-k']],
    ['?mark=kabul&mark=taliban#p1', 'p1', ['kabul', 'taliban', 'taliban']],
    ['?mark=talib#p1', 'p1', []],
  ];
  for (const [link, address, words] of marks) {
    await page.goto('about:blank');
    await page.goto(at(ESSAY, `/kabul-and-islamabad/${link}`));
    expect((await markedWords(page, address)).sort(), link).toEqual(words);
  }
  await page.goto(at(RICH, '/search/?q=bridge'));
  const links = (await resultLinks(page)).filter((link) => link.includes('?'));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/\?mark=[a-z]+(&mark=[a-z]+)*#p\d+$/);
});

/** The words that are marked in a paragraph, in lower case. */
function markedWords(page: Page, address: string): Promise<string[]> {
  return page.evaluate((id) => {
    const paragraph = document.getElementById(id);
    const ranges = [...(CSS.highlights.get('found') ?? [])] as StaticRange[];
    return ranges
      .filter(({ startContainer }) => paragraph?.contains(startContainer))
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString().toLowerCase();
      });
  }, address);
}
