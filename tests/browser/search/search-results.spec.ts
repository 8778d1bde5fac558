/** What an answer shows: its results, why each is there, and the choice among them. */
import { expect, test } from '@playwright/test';
import { resultLinks } from '../search-page.ts';
import { at, ESSAY, MANY, RICH } from '../sites.ts';

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

test('who sees a few answers, and may find more in documents that were not read, is asked to choose', async ({
  page,
}) => {
  await page.goto(at(MANY, '/search/?q=timber+talk'));
  expect((await resultLinks(page)).length).toBeLessThanOrEqual(10);
  await expect(page.locator('.more')).toHaveText(/\d+ more documents may hold some\.$/);
  await expect(page.getByRole('group', { name: 'Show only' })).toBeVisible();
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
