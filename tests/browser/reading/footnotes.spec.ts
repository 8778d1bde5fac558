/** Footnotes where they are read: beside their marks, in a card, or at the foot; always the same text in one place. */
import { expect, test } from '@playwright/test';
import { at, RICH } from '../sites.ts';

const BRIDGE = '/the-bridge-at-harrow-ford/';

test('in a wide window a footnote stands beside its mark', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(RICH, BRIDGE));
  for (const number of [1, 2]) {
    const mark = (await page.locator(`#user-content-fnref-${number}`).boundingBox())!;
    const note = (await page.locator(`#user-content-fn-${number}`).boundingBox())!;
    const text = (await page.locator('#p1').boundingBox())!;
    expect(Math.abs(note.y - mark.y), `footnote ${number}`).toBeLessThan(24);
    expect(note.x).toBeGreaterThan(text.x + text.width);
    expect(note.x + note.width).toBeLessThan(1440);
  }
});

test('in a narrow window a touch of the mark shows the footnote, and Escape leads back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at(RICH, BRIDGE));
  const mark = page.locator('#user-content-fnref-1');
  await mark.click();
  const card = page.getByRole('dialog', { name: 'Footnote 1' });
  await expect(card).toContainText('felled in the winter of 1787');
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport({ ratio: 1 });
  await expect(card.locator('[data-footnote-backref], [id]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
});

test('on paper footnotes stand at the foot, with the addresses of the links of the author and not of names', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(RICH, BRIDGE));
  await page.emulateMedia({ media: 'print' });
  const note = page.locator('#user-content-fn-1');
  expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  await expect(page.locator('.links li')).toHaveText(['https://example.org/county']);
  await expect(page.locator('.links')).toBeVisible();
  const marked = await page
    .locator('article a')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link, '::after').content.includes('counter'))
        .map(({ textContent }) => textContent),
    );
  expect(marked).toEqual(['the county']);
});
