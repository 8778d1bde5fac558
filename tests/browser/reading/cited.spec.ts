/** A paragraph that another document cites says so: at its number, and at the foot. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { at, HISTORY } from '../sites.ts';

const FERRY = '/the-ferry/';

for (const width of [360, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('its choices lead to the paragraph that quotes it', async ({ page }) => {
      await page.goto(at(HISTORY, FERRY));
      await page.locator('#p1 > a.permalink').click();
      await expect(page.getByRole('button', { name: 'Copy quotation' })).toBeVisible();
      await expect(page.getByRole('button', { name: /^Cited/ })).toHaveCount(0);
      await page.locator('#p2 > a.permalink').click();
      await page.getByRole('button', { name: 'Cited in The Log, ¶ 4' }).click();
      await expect(page).toHaveURL(at(HISTORY, '/the-log/#p4'));
      await expect(page.locator('#p4')).toBeInViewport();
      // The quoting one is not quoted.
      await expect(page.locator('.cited')).toHaveCount(0);
    });

    test('one line at the foot, which opens', async ({ page }) => {
      await page.goto(at(HISTORY, FERRY));
      const place = page.getByRole('link', { name: 'The Log, ¶ 4' });
      await expect(place).toBeHidden();
      await page.getByText('One paragraph is cited elsewhere').click();
      await expect(place).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const { scroll, inner } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        inner: innerWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(inner);
      await page.getByRole('link', { name: '¶ 2', exact: true }).click();
      await expect(page).toHaveURL(at(HISTORY, `${FERRY}#p2`));
    });
  });
}

test('as data too', async ({ request }) => {
  const { paragraphs } = await (await request.get(at(HISTORY, '/the-ferry.json'))).json();
  const cited = paragraphs.filter(({ citedBy }: { citedBy?: unknown }) => citedBy);
  expect(cited.map(({ id, citedBy }: { id: string; citedBy: unknown }) => [id, citedBy])).toEqual([
    ['p2', [{ url: '/the-log/#p4', how: 'quotation' }]],
  ]);
});
