/** Pages of every kind on paper: what is to be read, and nothing that only a screen can do. */
import { expect, type Page, test } from '@playwright/test';
import { at, documentsOf, ESSAY, ESSAY_BELOW, HISTORY, RICH, type TestSite, UNWIELDY } from '../browser/sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';

test('the list of names stands in two columns, without ways to jump or to filter', async ({ page }) => {
  await print(page, ESSAY, '/names/');
  for (const hidden of ['.letters', '#names-filter']) await expect(page.locator(hidden), hidden).toBeHidden();
  const lines = page
    .locator('.names ul')
    .filter({ has: page.locator('li:nth-child(6)') })
    .first()
    .locator('li:visible');
  const lefts = await lines.evaluateAll((all) => all.map((line) => line.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(2);
});

test('of code and of a table with many columns nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 680 });
  await print(page, UNWIELDY, documentsOf(UNWIELDY)[0]!.url);
  const cut = await page
    .locator('pre, div[data-paragraph]')
    .evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.outerHTML.slice(0, 60)),
    );
  expect(cut).toEqual([]);
  await expect(page.locator('table').first()).toBeVisible();
});

test('a history says of which text it is, and once what changed', async ({ page }) => {
  await print(page, HISTORY, '/the-ferry/history/');
  await expect(page.getByText('The Ferry', { exact: true })).toBeVisible();
  for (const hidden of ['#paragraphs', '.unchanged', '.as-it-was'])
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  for (const shown of ['.change del', '.change ins']) await expect(page.locator(shown).first(), shown).toBeVisible();
});

test('a link is not underlined: in a history lines below words say that they came in', async ({ page }) => {
  for (const [site, path] of [
    [HISTORY, '/the-ferry/history/'],
    [ESSAY, '/names/'],
    [ESSAY, ESSAY_PATH],
    [RICH, '/the-bridge-at-harrow-ford/'],
  ] as const) {
    await print(page, site, path);
    const lines = await page
      .locator('main a:visible')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
    expect(new Set(lines), path).toEqual(new Set(['none']));
  }
});

test('where a text is cited is a plain line, or the list that the reader has opened', async ({ page }) => {
  await print(page, HISTORY, '/the-ferry/');
  const summary = page.locator('.cited summary');
  await expect(summary).toBeVisible();
  await expect(summary).toHaveCSS('list-style-type', 'none');
});

test('the reference ends with the address: that of the site, or else the one at which it is read', async ({ page }) => {
  for (const [site, address] of [
    [ESSAY, at(ESSAY, ESSAY_PATH)],
    [ESSAY_BELOW, `https://example.org/kabul${ESSAY_PATH}`],
  ] as const) {
    for (const hash of ['', '#p3']) {
      await print(page, site, ESSAY_PATH + hash);
      const reference = page.locator('#reference');
      const said = async () => (await reference.innerText()).replace(/\s+/g, ' ').trim();
      await expect
        .poll(said)
        .toBe(
          `[Kabul and Islamabad after the Withdrawal], [October 2022]. In: Kabul and Islamabad, edition 1. ${address}${hash}`,
        );
      await page.emulateMedia({ media: 'screen' });
      expect((await said()).endsWith(address + hash)).toBe(site === ESSAY_BELOW);
    }
  }
});

async function print(page: Page, site: TestSite, path: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.goto('about:blank');
  await page.goto(at(site, path));
}
