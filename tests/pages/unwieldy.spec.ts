/** A corpus in letters that run from right to left, with texts in others; with words, names and formulas wider than a telephone. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { filesOf } from '../browser/built.ts';
import { at, documentsOf, UNWIELDY } from '../browser/sites.ts';

for (const width of [360, 1440]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('nothing of any page lies outside of the window', async ({ page }) => {
      const paths = filesOf(UNWIELDY)
        .filter((file) => file.endsWith('index.html'))
        .map((file) => `/${file.replace('index.html', '')}`);
      for (const path of paths) {
        await page.goto(at(UNWIELDY, path));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBe(0);
      }
    });

    test('axe finds nothing on its documents', async ({ page }) => {
      for (const { url } of documentsOf(UNWIELDY)) {
        await page.goto(at(UNWIELDY, url));
        expect(await faultsOf(page), url).toEqual([]);
      }
    });

    for (const path of ['/', '/places/']) {
      test(`on the map of ${path} no label lies over another one, a dot or the frame`, async ({ page }) => {
        await page.goto(at(UNWIELDY, path));
        await page.evaluate(() => document.fonts.ready);
        expect(await page.locator('.map svg').evaluateAll(overlaps)).toEqual([]);
        expect(await page.locator('.map svg text').filter({ visible: true }).count()).toBeGreaterThan(3);
      });
    }
  });
}

test('every place of three mentions is labelled, the one of a long name by its first words', async ({ page }) => {
  await page.goto(at(UNWIELDY, '/places/'));
  const labels = page.locator('.map svg text.wide:not(.hidden)');
  await expect(labels).toHaveCount(9);
  await expect(labels.filter({ hasText: 'Landing by' })).toHaveText('Landing by the Very Long and…');
  await expect(page.getByRole('link', { name: /^Landing by .* Few Ever Went, \d+ mentions$/ })).toHaveCount(1);
});

test('a formula in a line scrolls by itself where it is too wide, and stands on the line where it is not', async ({
  page,
}) => {
  await page.goto(at(UNWIELDY, documentsOf(UNWIELDY)[0]!.url));
  const [long, short, fraction] = await page.locator('.formula').all();
  const scrolls = (element: Element) => element.scrollWidth > element.clientWidth;
  expect(await long!.evaluate(scrolls)).toBe(true);
  for (const formula of [short!, fraction!]) expect(await formula.evaluate(scrolls)).toBe(false);
  // `x²` stands on the line of the words around it.
  const [bottom, line] = await short!.evaluate((formula) => {
    const range = document.createRange();
    range.setStart(formula.previousSibling!, formula.previousSibling!.textContent!.length - 2);
    range.setEndAfter(formula.previousSibling!);
    return [formula.querySelector('mi')!.getBoundingClientRect().bottom, range.getBoundingClientRect().bottom];
  });
  expect(Math.abs(bottom! - line!)).toBeLessThan(8);
});

test('what the site says itself stands in its own language and direction', async ({ page }) => {
  await page.goto(at(UNWIELDY, '/'));
  for (const words of ['Search the texts', 'Named most', 'Places:', /^words of the texts/]) {
    const element = page.locator('main').getByText(words).first();
    expect(await element.evaluate((one) => one.closest('[lang]')!.getAttribute('lang')), `${words}`).toBe('en');
    await expect(element).toHaveCSS('direction', 'ltr');
  }
  const description = page.getByText('Of three boats, and where they went.');
  await expect(description).toHaveCSS('direction', 'ltr');
  expect(await faultsOf(page)).toEqual([]);
});

async function faultsOf(page: Page): Promise<string[][]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** Labels of maps that lie over another one, over a dot of another place, or over the frame. */
function overlaps(maps: readonly Element[]): string[] {
  return maps.flatMap((map) => {
    const frame = map.getBoundingClientRect();
    const labels = [...map.querySelectorAll('text')].filter((text) => text.checkVisibility());
    const boxes = labels.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // Boxes of text are a little higher than the letters in them.
      return { name: text.textContent, left, right, top: top + 3, bottom: bottom - 3 };
    });
    const dots = [...map.querySelectorAll('circle:not(.touch)')].map((dot) => ({
      name: 'a dot',
      ...(dot.getBoundingClientRect().toJSON() as DOMRect),
    }));
    return boxes.flatMap((box, i) => [
      ...[...boxes.slice(i + 1), ...dots]
        .filter(
          (other) =>
            box.left < other.right - 1 &&
            other.left + 1 < box.right &&
            box.top < other.bottom - 1 &&
            other.top + 1 < box.bottom,
        )
        .map((other) => `${box.name} over ${other.name}`),
      ...(box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom
        ? [`${box.name} over the frame`]
        : []),
    ]);
  });
}
