/** Search as a reader uses it, at the root of a host and below a path. */
import { expect, type Page, test } from '@playwright/test';
import { markedWords } from '../marked-words.ts';
import { at, ESSAY, ESSAY_BELOW, MANY, RICH, type TestSite } from '../sites.ts';
import { expectNone, watch } from '../watch.ts';

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

test('a facet narrows the answer, stands in the address, and the way back undoes it', async ({ page }) => {
  await page.goto(at(MANY, '/search/?q=harbour'));
  const all = (await resultLinks(page)).length;
  const documents = page.getByRole('combobox', { name: 'Document' });
  await documents.focus();
  await documents.selectOption({ index: 1 });
  await expect(page).toHaveURL(/\/search\/\?q=harbour&document=[^&]+$/);
  const [id] = /(?<=document=).*/.exec(page.url())!;
  await expect.poll(() => page.locator('main .results a').count()).toBeLessThan(all);
  await expect(page.getByRole('combobox', { name: 'Document' })).toHaveValue(id!);
  for (const link of await resultLinks(page)) expect(link).toContain(`/${id}/`);
  await expect(documents).toBeFocused();
  await page.reload();
  await expect(documents).toHaveValue(id!);
  await page.goBack();
  await expect.poll(() => page.locator('main .results a').count()).toBe(all);
  await documents.selectOption({ index: 1 });
  await documents.selectOption('All');
  await expect(page).toHaveURL(at(MANY, '/search/?q=harbour'));
  await expect.poll(() => page.locator('main .results a').count()).toBe(all);
});

test('up to ten answers nobody is asked to choose among them', async ({ page }) => {
  await page.goto(at(RICH, '/search/?q=bridge'));
  expect((await resultLinks(page)).length).toBeLessThanOrEqual(10);
  await expect(page.getByRole('group', { name: 'Show only' })).toHaveCount(0);
});

test('the only document is not named at its paragraphs; of several each is named where its paragraphs begin', async ({
  page,
}) => {
  await page.goto(at(ESSAY, '/search/?q=Taliban'));
  await resultLinks(page);
  await expect(page.locator('main .results a').first()).toHaveText(/^¶ \d+$/);
  await expect(page.getByRole('main')).not.toContainText('after the Withdrawal');
  await page.goto(at(RICH, '/search/?q=bridge'));
  const hrefs = await resultLinks(page);
  const titles = await page
    .locator('main .results a')
    .evaluateAll((all) => all.map((link) => link.querySelector('bdi')?.textContent ?? ''));
  const documents = hrefs.map((href) => /^\/([^/]+)\//.exec(href)?.[1]);
  expect(titles.map((title) => title !== '')).toEqual(documents.map((id, i) => id !== documents[i - 1]));
});

test('answers of one name in one text stand in reading order', async ({ page }) => {
  await page.goto(at(ESSAY, '/search/?q=Stanekzai'));
  const numbers = (await resultLinks(page)).map((href) => Number(/#p(\d+)$/.exec(href)?.[1]));
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
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

test('each result says why it is there, and only the typed spelling is one click away, and back', async ({ page }) => {
  await page.goto(at(ESSAY, '/search/?q=TTP'));
  const cards = page.getByRole('list', { name: 'Names' });
  await expect(cards.getByRole('link')).toHaveText('Tehreek-i-Taliban Pakistan');
  await expect(cards).toContainText('Organisation · ');
  await expect(cards).toContainText('TTP = Tehreek-i-Taliban Pakistan');
  const all = await resultLinks(page);
  await page.getByRole('button', { name: 'Only this spelling: TTP' }).press('Enter');
  await expect(page).toHaveURL(at(ESSAY, '/search/?q=TTP&only=tehreek-i-taliban-pakistan'));
  const back = page.getByRole('button', { name: 'Also Tehreek-i-Taliban Pakistan' });
  await expect(back).toBeFocused();
  for (const mark of await page.locator('main .results mark').allTextContents()) expect(mark).toBe('TTP');
  await back.press('Enter');
  await expect(page).toHaveURL(at(ESSAY, '/search/?q=TTP'));
  await expect(page.getByRole('button', { name: 'Only this spelling: TTP' })).toBeFocused();
  expect(await resultLinks(page)).toEqual(all);
});

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
      .locator('main .results li')
      .filter({ has: page.locator(`a[href$="${address}"]`) })
      .first();
    await expect(result, query).toContainText(words);
  }
});

test('a result is in the language of its document', async ({ page }) => {
  await page.goto(at(RICH, `/search/?q=${encodeURIComponent('الحجر')}`));
  const result = page.locator('main .results li').first();
  await expect(result.locator('.sentence')).toHaveAttribute('lang', 'ar');
  await expect(result.locator('.sentence')).toHaveAttribute('dir', 'rtl');
  await expect(result.locator('a bdi')).toHaveAttribute('lang', 'ar');
  await page.goto(at(RICH, '/search/?q=quarry'));
  await expect(page.locator('main .results .sentence').first()).toHaveAttribute('lang', 'en');
});

test('of very many results the best come first, and more when they are asked for', async ({ page }) => {
  await page.goto(at(MANY, '/search/?q=harbour'));
  const links = page.locator('main .results a');
  await expect(links).toHaveCount(14);
  await expect(page.getByRole('status')).toHaveText(/^\d+ paragraphs or more, the best 14 first$/);
  await expect(page.locator('.more')).toHaveText(/\d+ more documents may hold some\.$/);
  await page.getByRole('button', { name: 'More results' }).press('Enter');
  await expect.poll(() => links.count()).toBeGreaterThan(20);
  await expect(page).toHaveURL(at(MANY, '/search/?q=harbour&at=15'));
  await expect(page.locator('main .results a[data-rank="15"]')).toBeFocused();
  await page.reload();
  await expect(page.locator('main .results a[data-rank="15"]')).toBeFocused();
});

test('after the first ten results those of a document stand folded behind its third, and can be opened', async ({
  page,
}) => {
  await page.goto(at(MANY, '/search/?q=harbour'));
  const folded = page.locator('main .results details').first();
  await expect(folded.locator('a').first()).toBeHidden();
  const [, count] = /^(\d+) more in Document \d+/.exec((await folded.locator('summary').textContent()) ?? '') ?? [];
  await folded.locator('summary').press('Enter');
  await expect(folded.locator('a')).toHaveCount(Number(count));
  await expect(folded.locator('a').first()).toBeVisible();
});

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

async function resultLinks(page: Page): Promise<string[]> {
  await expect(page.locator('main .results a').first()).toBeVisible();
  return page.locator('main .results a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
