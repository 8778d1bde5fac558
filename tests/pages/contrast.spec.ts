/** What is said by colour is said otherwise too: where the browser sets the colours, where there are none, and where more contrast is asked for. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { KINDS, open } from '../browser/kinds-of-page.ts';
import { at } from '../browser/sites.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with the colours of the device, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

    test('the paragraph that an address leads to is outlined, and what became of an address is bordered', async ({
      page,
    }) => {
      await openKind(page, 'joined');
      expect(await differs(page.locator('#p2'), page.locator('#p1'), 'outline-style')).toBe(true);
      await expect(page.getByRole('status')).toHaveCSS('border-block-start-style', 'solid');
      await openKind(page, 'removed');
      expect(await style(page.locator('#p5'), 'outline-style')).toBe('solid');
    });

    test('names are links, and the switch that shows them all is seen to be on', async ({ page }) => {
      await openKind(page, 'document');
      const named = page.locator('#p1 [data-name]').first();
      expect(await differs(named, page.locator('#p1'), 'color')).toBe(true);
      const button = page.getByRole('button', { name: /^(Show|Hide) names$/ });
      await button.click();
      await page.mouse.move(0, 0);
      for (const underlined of [named, button]) {
        expect(await style(underlined, 'text-decoration-line')).toBe('underline');
      }
    });

    test('words that were found are marked, and the one that is stepped to otherwise', async ({ page }) => {
      await openKind(page, 'paragraph');
      const grounds = await page.evaluate(() =>
        ['found', 'found-here'].map(
          (name) => getComputedStyle(document.documentElement, `::highlight(${name})`).backgroundColor,
        ),
      );
      const paper = await style(page.locator('html'), 'background-color');
      expect(new Set([...grounds, paper]).size).toBe(3);
      await openKind(page, 'search-open');
      const mark = page.getByRole('dialog').locator('mark').first();
      expect(await differs(mark, mark.locator('..'), 'background-color')).toBe(true);
      expect(await style(page.locator('.search-ask'), 'outline-style')).toBe('solid');
    });

    test('a switch that is on does not look like one that is off', async ({ page }) => {
      await openKind(page, 'names');
      const persons = page.getByRole('button', { name: 'Persons' });
      const places = page.getByRole('button', { name: 'Places' });
      expect(await differs(persons, places, 'background-color')).toBe(false);
      await persons.click();
      await page.mouse.move(0, 0);
      await expect(persons).toHaveAttribute('aria-pressed', 'true');
      expect(await differs(persons, places, 'background-color')).toBe(true);
      const theme = (name: string) => page.locator('#theme label', { hasText: name }).locator('span');
      expect(await differs(theme('Auto'), theme('Dark'), 'text-decoration-line')).toBe(true);
    });

    test('the focus is seen on links, numbers, switches and fields', async ({ page }) => {
      await openKind(page, 'document');
      for (const selector of ['.skip', 'header nav a', '#p1 > .permalink', '#p1 [data-name]', '.about button']) {
        await expectOutline(page, page.locator(selector).first());
      }
      await page.locator('#theme input').first().focus();
      expect(await style(page.locator('#theme span').first(), 'outline-style')).toBe('solid');
      await openKind(page, 'search-open');
      await page.keyboard.press('ArrowDown');
      const outline = page.locator('.results a:focus');
      expect(await outline.evaluate((link) => getComputedStyle(link, '::after').outlineStyle)).toBe('solid');
    });
  });

  test(`asked for more contrast, ${colorScheme}, all letters are black on white or white on black, and marks have edges`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await openKind(page, 'paragraph');
    const [paper, ink] =
      colorScheme === 'light' ? ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'] : ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    expect(await style(page.locator('html'), 'background-color')).toBe(paper);
    for (const selector of ['#p1', '#p1 [data-name]', '#p1 > .permalink', '.about time', 'header nav a', '.cite'])
      expect(await style(page.locator(selector).first(), 'color'), selector).toBe(ink);
    expect(await style(page.locator('#p3'), 'outline-style')).toBe('solid');
  });
}

async function openKind(page: Page, name: string): Promise<void> {
  const kind = KINDS.find((one) => one.name === name)!;
  await open(page, kind, (path) => at(kind.site, path));
}

async function expectOutline(page: Page, control: Locator): Promise<void> {
  // The keyboard was used last.
  await page.keyboard.press('Shift');
  await control.focus();
  expect(await style(control, 'outline-style'), String(control)).toBe('solid');
}

function style(locator: Locator, property: string): Promise<string> {
  return locator.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property);
}

async function differs(one: Locator, other: Locator, property: string): Promise<boolean> {
  return (await style(one, property)) !== (await style(other, property));
}
