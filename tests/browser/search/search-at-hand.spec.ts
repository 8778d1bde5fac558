/** On a telephone search is one thumb away in the midst of a text. */
import { expect, type Page, test } from '@playwright/test';
import { at, LONG } from '../sites.ts';
import { searchDialog } from '../search-dialog.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('scrolling back, the link to search stands at the foot of the window, and reading on it is gone', async ({
  page,
}) => {
  await page.goto(at(LONG, '/a-long-text/'));
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  for (let times = 0; times < 8; times += 1) await scrollBy(page, 400);
  await expect(link, 'nothing lies above the text that is read').not.toBeInViewport();
  const before = await page.locator('[data-paragraph]').nth(1).boundingBox();
  const shifts = await page.evaluate(() => {
    const seen = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
    Object.assign(window, { seen });
    return seen.sum;
  });
  expect(shifts).toBe(0);
  await scrollBy(page, -30);
  await expect(link).toBeInViewport({ ratio: 1 });
  const after = await page.locator('[data-paragraph]').nth(1).boundingBox();
  expect(after!.y - before!.y, 'nothing moves but by the scroll').toBeCloseTo(30, 0);
  expect(await page.evaluate(() => (window as unknown as { seen: { sum: number } }).seen.sum)).toBe(0);
  const { width = 0, height = 0, y = 0 } = (await link.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  expect(y, 'where a thumb is').toBeGreaterThan(740 / 2);
  await link.tap();
  await expect(searchDialog(page).field).toBeFocused();
  await page.keyboard.press('Escape');
  await scrollBy(page, 60);
  await expect(link).not.toBeInViewport();
});

test('who comes to the midst of a text has it too, and with the keys it covers no focus', async ({ page }) => {
  await page.goto(at(LONG, '/a-long-text/#p100'));
  await expect(page.locator('#p100')).toBeInViewport();
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await scrollBy(page, -20);
  await expect(link).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(link).not.toBeInViewport();
});

test('at the end of a page it covers nothing of the foot', async ({ page }) => {
  await page.goto(at(LONG, '/a-long-text/#p100'));
  await expect(page.locator('#p100')).toBeInViewport();
  await scrollBy(page, -20);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await expect(link).toBeInViewport({ ratio: 1 });
  const { room, top } = await link.evaluate((element) => {
    const foot = document.querySelector('footer.site')?.getBoundingClientRect().bottom ?? 0;
    return {
      room: document.documentElement.getBoundingClientRect().bottom - foot,
      top: innerHeight - element.getBoundingClientRect().top,
    };
  });
  expect(room).toBeGreaterThanOrEqual(top);
});

async function scrollBy(page: Page, by: number): Promise<void> {
  await page.evaluate(
    (by) =>
      new Promise<void>((done) => {
        addEventListener('scroll', () => requestAnimationFrame(() => done()), { once: true });
        window.scrollBy({ top: by, behavior: 'instant' });
      }),
    by,
  );
}
