/** What a reader meets who comes by an address: of a paragraph, of one that changed, of one that never was. */
import { expect, type Page, test } from '@playwright/test';
import { at, HISTORY } from '../sites.ts';

const FERRY = '/the-ferry/';

for (const damaged of ['p2)', 'P2', 'p2.', 'p2%29,']) {
  test(`#${damaged} leads to ¶ 2`, async ({ page }) => {
    await page.goto(at(HISTORY, `${FERRY}#${damaged}`));
    await expectMarked(page, '#p2');
    await expect(page).toHaveURL(/#p2$/);
    await expect(page.locator('#status')).toBeEmpty();
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a former address leads to the paragraph that took the words in, and says so', async ({ page }) => {
      await page.goto(at(HISTORY, `${FERRY}#p3`));
      await expectMarked(page, '#p2');
      await expect(page.locator('#p2')).toBeInViewport();
      const said = page.locator('#p3').evaluate((span) => getComputedStyle(span, '::before').content);
      expect(await said).toBe('"¶ 3 is now part of ¶ 2"');
    });

    test('a removed address shows its note, which nobody else sees', async ({ page }) => {
      await page.goto(at(HISTORY, FERRY));
      expect((await page.locator('#p5').boundingBox())?.height).toBeLessThan(2);
      await page.goto(at(HISTORY, `${FERRY}#p5`));
      await expect(page.locator('#p5')).toBeInViewport();
      await expect(page.locator('#p5')).toHaveText('Paragraph 5 was removed. Its last wording');
      expect((await page.locator('#p5').boundingBox())?.height).toBeGreaterThan(10);
      await expectMarked(page, '#p5');
    });

    test('an address of a document that was taken off finds its place there', async ({ page }) => {
      await page.goto(at(HISTORY, '/a-mistake/#p2'));
      await expect(page.getByRole('main')).toContainText('This document is no longer published here.');
      await expect(page.locator('#p2')).toHaveText('Paragraph 2 is no longer published here.');
      await expectMarked(page, '#p2');
    });

    test('an address never given stays at the top', async ({ page }) => {
      await page.goto(at(HISTORY, `${FERRY}#p99`));
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(page.locator(':target')).toHaveCount(0);
      if (javaScriptEnabled)
        await expect(page.getByRole('status')).toHaveText('There is no paragraph 99 in this document.');
    });
  });
}

test('the former address of a document leads on, with the paragraph', async ({ page }) => {
  await page.goto(at(HISTORY, '/the-lamp/#p2'));
  await expect(page).toHaveURL(at(HISTORY, '/lighthouse/#p2'));
  await expectMarked(page, '#p2');
});

test('without JavaScript the former address of a document has a link to the same paragraph', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at(HISTORY, '/the-lamp/#p2'));
  await page.locator('#p2').getByRole('link').click();
  await expect(page).toHaveURL(at(HISTORY, '/lighthouse/#p2'));
  await page.close();
});

test('the focus moves to where an address leads, and the next Tab goes on from there', async ({ page }) => {
  for (const [address, focused] of [
    ['p4', 'p4'],
    ['p3', 'p3'],
    ['p5', 'p5'],
  ]) {
    await page.goto('about:blank');
    await page.goto(at(HISTORY, `${FERRY}#${address}`));
    await expect(page.locator(`#${focused}`)).toBeFocused();
  }
  await page.goto(at(HISTORY, `${FERRY}#p1`));
  await expect(page.locator('#p1')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#p1 > a.permalink')).toBeFocused();
  await expect(page.locator('#p1')).not.toHaveAttribute('tabindex');
});

test('what became of an address is read aloud', async ({ page }) => {
  await page.goto(at(HISTORY, `${FERRY}#p3`));
  await expect(page.getByRole('status')).toHaveText('¶ 3 is now part of ¶ 2');
});

test('the message about an unknown address stays until a click', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  await page.evaluate(() => (location.hash = '#p0'));
  await expect(page.getByRole('status')).toHaveText('There is no paragraph 0 in this document.');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('status')).toHaveText('');
});

test('an address that is none of a paragraph is left to the browser', async ({ page }) => {
  await page.goto(at(HISTORY, `${FERRY}#nowhere`));
  await expect(page.getByRole('status')).toHaveText('');
});

test('a range is marked from its first to its last paragraph, until the reader goes elsewhere', async ({ page }) => {
  await page.goto(at(HISTORY, `${FERRY}?to=p4a#p2`));
  const marked = page.locator('[data-in-range]');
  await expect(marked).toHaveCount(3);
  expect(await marked.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['p2', 'p4', 'p4a']);
  await expect(page.locator('#p2')).toBeInViewport();
  await page.locator('#p1 > a.permalink').click();
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}#p1`));
  await expect(marked).toHaveCount(0);
});

test('a range may end at a former address, or before its start', async ({ page }) => {
  await page.goto(at(HISTORY, `${FERRY}?to=p3#p4`));
  await expect(page.locator('[data-in-range]')).toHaveCount(2);
  await page.goto(at(HISTORY, `${FERRY}?to=p99#p4`));
  await expect(page.locator('[data-in-range]')).toHaveCount(0);
});

/** The element is marked, and what stands around it is not. */
async function expectMarked(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('h1')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
}
