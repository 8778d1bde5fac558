/** Names in a text: marked, shown on a card, and listed beside it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../browser/built.ts';
import { at, documentsOf, ESSAY, ESSAY_BELOW, outOf, RICH } from '../browser/sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';

for (const site of [ESSAY, ESSAY_BELOW, RICH]) {
  test(`every mention of ${site.name} in the data is marked in the page, the first of a paragraph as a link`, async ({
    page,
  }) => {
    for (const { id, url } of documentsOf(site)) {
      const { paragraphs } = JSON.parse(textOf(site, `${id}.json`));
      const wanted = paragraphs.flatMap(({ names }: { names: Named[] }) => {
        const seen = new Set<string>();
        return names.map(({ id, kind, text }) => {
          const hasPage = existsSync(join(outOf(site), 'names', id, 'index.html'));
          const element = seen.has(id) || !hasPage ? 'span' : 'a';
          seen.add(id);
          return { id, kind, text, element };
        });
      });
      await page.goto(at(site, url.slice(site.base.length)));
      const shown = await page.locator('[data-paragraph] [data-name]').evaluateAll((all) =>
        all.map((one) => ({
          id: (one as HTMLElement).dataset.name,
          kind: (one as HTMLElement).dataset.kind,
          text: one.textContent,
          element: one.parentElement?.closest('a') ? 'a' : one.localName,
        })),
      );
      expect(shown.length).toBeGreaterThanOrEqual(/bridge-at|islamabad/.test(id) ? 1 : 0);
      expect(shown).toEqual(wanted);
    }
  });

  test(`the offsets of mentions in the data of ${site.name} are those of their words`, () => {
    for (const { id } of documentsOf(site)) {
      const { paragraphs } = JSON.parse(textOf(site, `${id}.json`));
      for (const { text, names } of paragraphs)
        for (const one of names as Named[]) expect(text.slice(one.start, one.end)).toBe(one.text);
    }
  });
}

type Named = { id: string; kind: string; text: string; start: number; end: number };

test('a touch on a name shows who that is, and leads through its mentions', async ({ page }) => {
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.locator('#p3 [data-name=sher-abbas-stanekzai]').first().click();
  const card = page.getByRole('dialog', { name: 'Sher Abbas Stanekzai' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Person');
  await expect(card).toContainText('Introduced in ¶ 3 as “Afghan Deputy Foreign Minister Sher Abbas Stanekzai”.');
  await expect(card.getByRole('link', { name: '¶ 3', exact: true })).toHaveAttribute('href', `${ESSAY_PATH}#p3`);
  await expect(card).toContainText('Also written Stanekzai.');
  await card.getByRole('button', { name: 'Next mention: ¶ 9' }).click();
  await expect(page.locator('#p9 [data-name=sher-abbas-stanekzai]')).toBeInViewport();
  await expect(card.getByRole('button', { name: 'Previous mention: ¶ 3' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.locator('#p9 [data-name=sher-abbas-stanekzai]').click();
  await card.getByRole('link', { name: 'All 4 mentions' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/names/sher-abbas-stanekzai/'));
});

test('of two names that are touched before the card has come, the second has it', async ({ page }) => {
  const comes = Promise.withResolvers<void>();
  await page.route(/\/name-card\.[^/]*\.js$/, async (route) => {
    await comes.promise;
    await route.continue();
  });
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.locator('#p3 [data-name=sher-abbas-stanekzai]').first().click();
  await page.locator('#p4 [data-name=taliban]').first().click();
  comes.resolve();
  await expect(page.getByRole('dialog', { name: 'Taliban' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('by touch, below a base, and with the keyboard alone', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(at(ESSAY_BELOW, ESSAY_PATH));
  await page.locator('#p4 [data-name=taliban]').first().tap();
  await expect(page.getByRole('dialog', { name: 'Taliban' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show names' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#p1 a[data-name=united-states]')).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'United States' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator('#p1 a[data-name=united-states]')).toBeFocused();
  await context.close();
});

test('names have the faintest line and are no stops of the Tab key until the reader has them shown; that is remembered', async ({
  page,
}) => {
  const name = page.locator('#p1 a[data-name=united-states]');
  const line = () =>
    name.evaluate((element) => {
      const { textDecorationLine, textDecorationColor } = getComputedStyle(element);
      return `${textDecorationLine} ${textDecorationColor}`;
    });
  await page.goto(at(ESSAY, ESSAY_PATH));
  await expect(name).toHaveAttribute('tabindex', '-1');
  const atRest = await line();
  expect(atRest).toMatch(/^underline .*0\.45/);
  await page.getByRole('button', { name: 'Show names' }).click();
  await expect(name).toHaveAttribute('tabindex', '0');
  const shown = await line();
  expect(shown).not.toBe(atRest);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Hide names' })).toBeVisible();
  expect(await line()).toBe(shown);
  await page.getByRole('button', { name: 'Hide names' }).click();
  expect(await line()).toBe(atRest);
});

test('on a wide screen the names of a text stand beside it, in the order of the text, with their paragraphs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(ESSAY, ESSAY_PATH));
  const names = page.getByRole('complementary');
  await expect(names.getByRole('listitem').first()).toHaveText(/^\s*United States\s+1\s+7\s+8\s*$/);
  await expect(names.getByRole('heading')).toHaveText('Names in this text');
  const [beside, text] = [(await names.boundingBox())!, (await page.locator('#p1').boundingBox())!];
  expect(beside.x).toBeGreaterThan(text.x + text.width);
  expect(beside.x + beside.width).toBeLessThanOrEqual(1440);
  await names.getByRole('link', { name: '8', exact: true }).first().click();
  await expect(page.locator('#p8')).toBeInViewport();
  await expect(page).toHaveURL(/#p8$/);
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(names).toBeHidden();
  }
});

test('axe finds nothing when a card is open, light or dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(at(ESSAY, ESSAY_PATH));
    await page.locator('#p4 [data-name=taliban]').first().click();
    await expect(page.getByRole('dialog', { name: 'Taliban' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
