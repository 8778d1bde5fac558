/** Light and dark: as the device says, or as the reader says; remembered, and there before the first thing is drawn. */
import { expect, type Page, test } from '@playwright/test';
import { at, documentsOf, ESSAY, ESSAY_BELOW } from '../browser/sites.ts';

const DARK_DEVICE = { colorScheme: 'dark' } as const;

test('the switch has three states, is used by keyboard, and is remembered on every page', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  const choice = (name: string) => page.getByRole('radio', { name });
  await expect(choice('Auto')).toBeChecked();
  await choice('Auto').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(choice('Dark')).toBeChecked();
  expect(await isDark(page)).toBe(true);
  await page.goto(at(ESSAY, documentsOf(ESSAY)[0]!.url));
  await expect(choice('Dark')).toBeChecked();
  expect(await isDark(page)).toBe(true);
  await choice('Auto').check();
  expect(await isDark(page)).toBe(false);
  await page.emulateMedia(DARK_DEVICE);
  expect(await isDark(page)).toBe(true);
  await page.reload();
  await expect(choice('Auto')).toBeChecked();
});

test('the choice is there before anything is drawn', async ({ page }) => {
  await page.goto(at(ESSAY_BELOW, '/'));
  await page.getByRole('radio', { name: 'Dark' }).check();
  // Nothing but the page itself may answer: what is dark then is dark at the first sight.
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.dataset.seen = getComputedStyle(document.documentElement).colorScheme;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(at(ESSAY_BELOW, documentsOf(ESSAY)[0]!.url));
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'dark');
});

test('a browser that refuses to remember still switches', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('refused');
      },
    });
  });
  await page.goto(at(ESSAY, '/'));
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await isDark(page)).toBe(true);
});

test('paper is white whatever the reader chose', async ({ page }) => {
  await page.goto(at(ESSAY, documentsOf(ESSAY)[0]!.url));
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.emulateMedia({ media: 'print' });
  expect(await isDark(page)).toBe(false);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no switch, and the page is as the device says', async ({ page }) => {
    await page.emulateMedia(DARK_DEVICE);
    await page.goto(at(ESSAY, '/'));
    await expect(page.locator('#theme')).toBeHidden();
    expect(await isDark(page)).toBe(true);
  });
});

/** Whether the ground is darker than the letters. */
function isDark(page: Page): Promise<boolean> {
  return page.locator('html').evaluate((html) => {
    const { backgroundColor, color } = getComputedStyle(html);
    const sum = (value: string) =>
      (value.match(/\d+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
    return sum(backgroundColor) < sum(color);
  });
}
