/** Editions that were published before: each as it was, any two compared, and the way to the one that a citation names. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { at, HISTORY } from '../sites.ts';

const FERRY = '/the-ferry/';
const LOG = '/the-log/';

for (const width of [360, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('any two editions are compared, and the comparison has an address', async ({ page }) => {
      await page.goto(at(HISTORY, `${LOG}history/`));
      await expect(page.locator('#comparison')).toBeHidden();
      await page.getByLabel('Compare edition').selectOption('1');
      await page.getByLabel('with edition').selectOption('3');
      await page.getByRole('button', { name: 'Compare' }).click();
      await expect(page).toHaveURL(at(HISTORY, `${LOG}history/?older=1&newer=3`));
      const comparison = page.getByRole('region', { name: 'From edition 1 to edition 3' });
      await expect(comparison).toBeFocused();
      await expect(comparison.locator('h3')).toHaveText([
        '¶ 1 was changed',
        '¶ 3 was removed',
        '¶ 2a is new',
        '¶ 4 is new',
      ]);
      const words = comparison.locator('.change').first();
      await expect(words.locator('del')).toHaveText('falling.');
      await expect(words.locator('ins')).toHaveText(['west-south-west, and the', 'falling steadily.']);
      const { scroll, inner } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        inner: innerWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(inner);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.goBack();
      await expect(page.locator('#comparison')).toBeHidden();
    });

    test('an edition of its own, with the words that it had', async ({ page }) => {
      await page.goto(at(HISTORY, `${LOG}history/`));
      await page.getByRole('link', { name: 'Read it as it was' }).last().click();
      await expect(page).toHaveURL(at(HISTORY, `${LOG}history/1/`));
      await expect(page.locator('#p1')).toContainText('Wind from the west, the glass falling.');
      await page.locator('#p1 a').click();
      await expect(page).toHaveURL(at(HISTORY, `${LOG}#p1`));
      await page.goto(at(HISTORY, `${LOG}history/1/#p3`));
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}

test('lines of verse stay lines where they are compared', async ({ page }) => {
  await page.goto(at(HISTORY, `${FERRY}history/`));
  const lines = page.locator('.change :is(span, del, ins)', { hasText: 'count the boats' });
  await expect(lines.first()).toHaveCSS('white-space-collapse', 'preserve-breaks');
});

test('a comparison as a link, either way round; none of what is not there', async ({ page }) => {
  await page.goto(at(HISTORY, `${LOG}history/?older=3&newer=2`));
  const comparison = page.getByRole('region', { name: 'From edition 2 to edition 3' });
  await expect(comparison.locator('h3')).toHaveText(['¶ 1 was changed', '¶ 3 was removed', '¶ 4 is new']);
  await page.goto(at(HISTORY, `${LOG}history/?older=2&newer=2`));
  await expect(page.locator('#comparison')).toContainText('No words changed.');
  for (const query of ['?utm_source=x', '']) {
    await page.goto(at(HISTORY, `${LOG}history/${query}`));
    await expect(page.locator('#comparison')).toBeHidden();
  }
});

for (const query of ['?older=0&newer=9', '?older=1', '?older=one&newer=3', '?edition=9', '?older=1&newer=3']) {
  test(`${query} moves nothing, whether there is such an edition or not`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { moved: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Late, as over a slow line: what is there has been drawn.
    await page.route('**/*.js', async (route) => {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await route.continue();
    });
    await page.goto(at(HISTORY, `${LOG}history/${query}`), { waitUntil: 'networkidle' });
    const comparison = page.locator('#comparison');
    if (query.includes('newer=3') && query.includes('=1')) await expect(comparison).toContainText('From edition 1 to');
    else if (query.includes('older')) await expect(comparison).toContainText('This text has editions 1 to 3.');
    else await expect(comparison).toBeHidden();
    expect(await page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved)).toBe(0);
  });
}

test('every paragraph has its place in the history, an unchanged one too', async ({ page }) => {
  await page.goto(at(HISTORY, `${LOG}history/#p2`));
  await expect(page.locator('#p2')).toBeInViewport();
  await page.locator('#p2').click();
  await expect(page).toHaveURL(at(HISTORY, `${LOG}#p2`));
});

test('the edition in the reference leads to its words, once the text has moved on', async ({ page }) => {
  await page.goto(at(HISTORY, `${FERRY}#p4`));
  const cited = page.locator('#reference a');
  await expect(cited).toHaveText('2');
  await expect(cited).toHaveAttribute('href', /\/the-ferry\/\?edition=2#p4$/);
  // As it was copied while the first edition was published.
  await page.goto(at(HISTORY, `${FERRY}?edition=1#p4`));
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}history/1/#p4`));
  await expect(page.locator('#p4')).toContainText('The harbour master wrote each morning');
  await page.goto(at(HISTORY, `${FERRY}?edition=1#p3`));
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}history/1/#p3`));
});

test('what still says the same, or is of today, is read where it is', async ({ page }) => {
  await page.goto(at(HISTORY, `${FERRY}?edition=1#p1`));
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}#p1`));
  await page.goto(at(HISTORY, `${FERRY}?edition=2#p4`));
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}#p4`));
  await page.goto(at(HISTORY, `${FERRY}?edition=99#p4`));
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}#p4`));
});

test('without JavaScript every edition can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(HISTORY, `${LOG}history/`));
  await expect(page.locator('form.compare')).toBeHidden();
  await page.getByRole('link', { name: 'Read it as it was' }).first().click();
  await expect(page).toHaveURL(at(HISTORY, `${LOG}history/2/`));
  await expect(page.locator('#p3')).toContainText('Lamp trimmed at four.');
  await context.close();
});
