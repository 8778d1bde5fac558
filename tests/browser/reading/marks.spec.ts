/** The words that a search found, on the page where the reader arrives. */
import { expect, type Page, test } from '@playwright/test';
import { markedWords } from '../marked-words.ts';
import { at, ESSAY, RICH } from '../sites.ts';
import { expectNone, watch } from '../watch.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';

test('words are marked whole, and never inside other words', async ({ page }) => {
  const marks: [link: string, address: string, words: string[]][] = [
    ['?mark=is#p5', '#p5', ['IS', 'IS']],
    ['?mark=IS-K#p5', '#p5', ['IS-K', 'IS-K']],
    ['?mark=IS#p9', '#p9', []],
    ['?mark=kabul&mark=taliban#p1', '#p1', ['Kabul', 'Taliban', 'Taliban']],
    ['?mark=Taliban%E2%80%99s#p5', '#p5', ['Taliban’s']],
    ['?mark=talib#p1', '#p1', []],
    ['?mark=Pakistan&mark=Tehreek-i-Taliban+Pakistan#p6', '#p6', ['Pakistan', 'Tehreek-i-Taliban Pakistan']],
  ];
  for (const [link, address, words] of marks) {
    await arrive(page, link);
    await expect.poll(() => markedWords(page, address), link).toEqual(words);
  }
});

test('the whole text is marked, the steps begin where the reader arrived, and the address is clean', async ({
  page,
}) => {
  const complaints = await watch(page);
  await arrive(page, '?mark=Stanekzai#p9');
  await expect(page).toHaveURL(at(ESSAY, `${ESSAY_PATH}#p9`));
  await expect(page.locator('#p9')).toBeInViewport();
  const bar = page.getByRole('group', { name: 'Marked words' });
  await expect(bar).toBeVisible();
  const all = (await markedWords(page, 'article')).length;
  expect(all).toBeGreaterThan(2);
  await expect(bar).toContainText(`3 of ${all}, ¶ 9`);
  await bar.getByRole('button', { name: 'Next match' }).click();
  await expect(bar).toContainText(`4 of ${all}, ¶ 10`);
  await expect(page.locator('#p10')).toBeInViewport();
  expect(await markedWords(page, '#p10', 'found-here')).toEqual(['Stanekzai']);
  for (let times = 0; times < 3; times += 1) await bar.getByRole('button', { name: 'Previous match' }).click();
  await expect(bar).toContainText(`1 of ${all}, ¶ 3`);
  await bar.getByRole('button', { name: 'Previous match' }).click();
  await expect(bar, 'the last one comes before the first').toContainText(`${all} of ${all}`);
  expectNone(complaints);
});

test('by keyboard the bar comes next after the paragraph, and Escape removes the marks and the bar', async ({
  page,
}) => {
  await arrive(page, '?mark=Stanekzai#p9');
  const bar = page.getByRole('group', { name: 'Marked words' });
  await expect(bar).toBeVisible();
  await expect(page.locator('#p9')).toBeFocused();
  for (const focused of ['#p9 > a.permalink', '.marks button:first-of-type']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(focused)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await markedWords(page, 'article')).toEqual([]);
  expect(await markedWords(page, 'article', 'found-here')).toEqual([]);
});

test('Escape closes what lies above the page before it removes the marks', async ({ page }) => {
  await arrive(page, '?mark=Stanekzai#p9');
  const bar = page.getByRole('group', { name: 'Marked words' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

test('a page without words to mark loads nothing for them', async ({ page }) => {
  const { requests } = await watch(page);
  await page.goto(at(ESSAY, `${ESSAY_PATH}#p9`));
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.includes('marks'))).toEqual([]);
});

test('words of a footnote are marked in the footnote', async ({ page }) => {
  await page.goto(at(RICH, '/the-bridge-at-harrow-ford/?mark=felled#p2'));
  await expect.poll(() => markedWords(page, '[data-footnotes]')).toEqual(['felled']);
});

test('in a browser without highlights words are marked all the same, and nothing of the text or its addresses changes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(CSS, 'highlights', { value: undefined });
  });
  await page.goto(at(ESSAY, ESSAY_PATH));
  const html = () => page.locator('article').evaluate((article) => article.innerHTML);
  const text = () => page.locator('article').evaluate((article) => article.textContent);
  const [htmlBefore, textBefore] = [await html(), await text()];
  const link = '?mark=Pakistan&mark=Tehreek-i-Taliban+Pakistan&mark=Stanekzai&mark=Taliban%E2%80%99s#p9';
  await page.goto('about:blank');
  await page.goto(at(ESSAY, ESSAY_PATH + link));
  const bar = page.getByRole('group', { name: 'Marked words' });
  await expect(bar).toContainText('¶ 9');
  await expect(page).toHaveURL(at(ESSAY, `${ESSAY_PATH}#p9`));
  await expect(page.locator('#p9')).toBeInViewport();
  await expect(page.locator('#p6 mark.found').filter({ hasText: 'Tehreek' })).toHaveText('Tehreek-i-Taliban Pakistan');
  await expect(page.locator('#p9 mark.here')).toHaveCount(1);
  expect(await text()).toBe(textBefore);
  await bar.getByRole('button', { name: 'Next match' }).click();
  await expect(page.locator('mark.here')).toHaveCount(1);
  await bar.getByRole('button', { name: 'Remove the marks' }).click();
  await expect(page.locator('article mark')).toHaveCount(0);
  expect(await html()).toBe(htmlBefore);
});

test('on a wide screen the bar hides no name beside the text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(at(ESSAY, `${ESSAY_PATH}?mark=stanekzai#p3`));
  const bar = page.locator('.marks:popover-open');
  await bar.waitFor();
  await page.locator('.names-here ol').hover();
  await page.mouse.wheel(0, 2000);
  const last = page.locator('.names-here li').last();
  await expect(last).toBeInViewport({ ratio: 1 });
  const [{ y }, name] = [(await bar.boundingBox())!, (await last.boundingBox())!];
  expect(name.y + name.height).toBeLessThanOrEqual(y);
});

async function arrive(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(at(ESSAY, ESSAY_PATH + link));
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('found') || !location.search)).toBe(true);
}
