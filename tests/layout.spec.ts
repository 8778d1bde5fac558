/** Every kind of page at every width: nothing is cut off or scrolls sideways, and both colour schemes are readable. */
import { expect, test } from '@playwright/test';
import { at, documentsOf, ESSAY, RICH } from './browser/sites.ts';

const PAGES = [ESSAY, RICH].flatMap((site) => ({
  site,
  fixed: ['/', '/names/', '/places/', '/search/?q=the', '/nothing/here/'],
}));

for (const width of [320, 360, 768, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} pixels, ${colorScheme}, no page scrolls sideways`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const { site, fixed } of PAGES) {
        for (const path of [...fixed, ...documentsOf(site).map(({ url }) => url)]) {
          await page.goto(at(site, path));
          if (path.startsWith('/search/')) await expect(page.locator('main .results a').first()).toBeVisible();
          const seen = await page.evaluate(() => ({
            overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            outside: [...document.querySelectorAll('main a, header a, footer a, input, button, img')]
              .filter((element) => !element.closest('pre, div:has(> table)'))
              .map((element) => element.getBoundingClientRect())
              .filter(({ left, right, width: own }) => own > 0 && (left < 0 || right > innerWidth)).length,
          }));
          expect(seen, `${site.name} ${path}`).toEqual({ overflow: 0, outside: 0 });
        }
      }
    });
  }
}

test('the page follows the colour scheme of the reader', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  const brightness = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      const sum = (value: string) =>
        (value.match(/\d+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
      return { paper: sum(backgroundColor), ink: sum(color) };
    });
  };
  const light = await brightness('light');
  expect(light.paper).toBeGreaterThan(light.ink);
  const dark = await brightness('dark');
  expect(dark.paper).toBeLessThan(dark.ink);
});

test('text can be set to twice its size without being cut off', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(at(RICH, '/the-bridge-at-harrow-ford/'));
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '36px';
  });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
