/** What a reader does with the keys: the skip link, permalinks, and copying text without its numbers. */
import { expect, type Page, test } from '@playwright/test';
import { at, documentsOf, ESSAY, ESSAY_BELOW, originOf, paragraphsOf, RICH, SITES } from '../browser/sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';

/** Tab stops that a page may have before its first paragraph. */
const MOST_STOPS = 12;

for (const site of SITES) {
  test(`the first Tab stop of every page of ${site.name} skips to the content`, async ({ page }) => {
    const documents = documentsOf(site).map(({ url }) => url.slice(site.base.length));
    for (const path of ['/', ...documents, '/names/', '/places/', '/search/', '/search/?q=water', '/nothing/here/']) {
      await page.goto(at(site, path));
      await page.keyboard.press('Tab');
      const skip = page.locator('a:focus');
      await expect(skip, path).toHaveText('Skip to content');
      await expect(skip, path).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.locator('main'), path).toBeFocused();
      await expect(page, path).toHaveURL(/#content$/);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main, body > footer') !== null), path).toBe(
        true,
      );
    }
  });
}

for (const site of [ESSAY, ESSAY_BELOW]) {
  test(`a permalink of ${site.name} is reached with Tab, and Enter goes there and copies its full address`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: originOf(site) });
    await page.goto(at(site, ESSAY_PATH));
    await tabTo(page, '#p1 > a.permalink');
    expect(await page.locator('a:focus').evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at(site, `${ESSAY_PATH}#p1`));
    await expect(page.locator('#p1')).toBeInViewport();
    await expect(page.getByRole('status')).toHaveText('Address of ¶ 1 copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at(site, `${ESSAY_PATH}#p1`));
    await tabTo(page, '#p2 > a.permalink');
  });
}

test('where copying is refused the address is shown, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.locator('#p2 > a.permalink').click();
  await expect(page).toHaveURL(at(ESSAY, `${ESSAY_PATH}#p2`));
  await expect(page.getByRole('textbox')).toHaveValue(at(ESSAY, `${ESSAY_PATH}#p2`));
});

test('a permalink is named for its paragraph, and its number is printed but is no text', async ({ page }) => {
  for (const site of [ESSAY, RICH]) {
    for (const document of documentsOf(site)) {
      await page.goto(at(site, document.url));
      const links = await page.locator('a.permalink').evaluateAll((all) =>
        all.map((link) => ({
          text: link.textContent,
          name: link.getAttribute('aria-label'),
          printed: getComputedStyle(link, '::before').content,
          number: link.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph,
        })),
      );
      expect(links).toHaveLength(document.paragraphs);
      for (const { text, name, printed, number } of links) {
        expect(text).toBe('');
        expect(name).toBe(`Paragraph ${number}, its address`);
        expect(printed).toContain(`"${number}"`);
      }
    }
  }
});

test('a finger can hit a permalink: at least 24 by 24 pixels on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at(ESSAY, ESSAY_PATH));
  for (const link of await page.locator('a.permalink').all()) {
    const { width, height } = (await link.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

test('selected and copied text holds every paragraph and none of the numbers', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: originOf(ESSAY) });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at(ESSAY, ESSAY_PATH));
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const selected = await page.evaluate(() => window.getSelection()?.toString() ?? '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const texts = paragraphsOf(ESSAY, documentsOf(ESSAY)[0]!).map(({ text }) => text);
    for (const taken of [selected, copied]) {
      const lines = taken
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const first = lines.indexOf(texts[0]!);
      expect(lines.slice(first, first + texts.length)).toEqual(texts);
      expect(taken).not.toContain('¶');
    }
  }
});

async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${selector} is not among the first ${MOST_STOPS} Tab stops`);
}
