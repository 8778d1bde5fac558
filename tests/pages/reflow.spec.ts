/** A page enlarged four times and with the distances that a reader may need: it runs down, and nothing is out of reach. */
import { expect, type Page, test } from '@playwright/test';
import { KINDS, type KindOfPage, open } from '../browser/kinds-of-page.ts';
import { at } from '../browser/sites.ts';

/** A window of 1280 by 1024 pixels at 400 %: WCAG 2.2, 1.4.10. */
const ENLARGED = { width: 320, height: 256 };

/** WCAG 2.2, 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What needs two dimensions, and scrolls by itself. */
const WIDE = '.scroll, .map, pre, div:has(> table)';

/** The part of the window that what stays in its place may take. */
const MOST_TAKEN = 1 / 3;

test.use({ viewport: ENLARGED });

for (const kind of KINDS) {
  test(`enlarged and widely spaced, ${kind.name} runs down, cuts nothing off and leaves room for text`, async ({
    page,
  }) => {
    await openSpaced(page, kind);
    expect(await troubles(page)).toEqual([]);
  });
}

test('enlarged and widely spaced, search is used to its last result', async ({ page }) => {
  await openSpaced(
    page,
    KINDS.find(({ name }) => name === 'search-open')!,
  );
  const dialog = page.getByRole('dialog');
  const last = dialog.locator('.results a').last();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
  const close = dialog.getByRole('button', { name: 'Close' });
  await close.focus();
  await expect(close).toBeInViewport({ ratio: 1 });
  await close.press('Enter');
  await expect(dialog).toBeHidden();
});

test('enlarged and widely spaced, no Tab stop is under something that stays in its place', async ({ page }) => {
  for (const name of ['paragraph', 'home', 'long-document']) {
    await openSpaced(
      page,
      KINDS.find((kind) => kind.name === name)!,
    );
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      // A long text is laid out as it is reached.
      const covering = () => {
        const focused = document.activeElement!;
        const { left, top, width, height } = focused.getClientRects()[0] ?? new DOMRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return focused === document.body || focused.contains(there) || there?.contains(focused)
          ? ''
          : `${focused.outerHTML.slice(0, 80)} is under ${there?.outerHTML.slice(0, 80)}`;
      };
      await expect.poll(() => page.evaluate(covering), name).toBe('');
    }
  }
});

async function openSpaced(page: Page, kind: KindOfPage): Promise<void> {
  // The policy of the page has no say over what a browser itself sets.
  const space = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  };
  await page.addInitScript(space, SPACED);
  await open(page, kind, (path) => at(kind.site, path));
}

/** What is too wide, cut off, or in the way: each in words. */
function troubles(page: Page): Promise<string[]> {
  return page.evaluate(
    ([wide, mostTaken]) => {
      const root = document.documentElement;
      const name = (element: Element) => element.outerHTML.slice(0, 100).replace(/\s+/g, ' ');
      const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest('.sr-only, .skip:not(:focus), [data-removed]:not(:target), input[type="radio"]'),
      );
      const overflow = root.scrollWidth > root.clientWidth ? [`scrolls sideways: ${root.scrollWidth}`] : [];
      const outside = shown
        .filter((element) => !element.closest(wide) && element.getClientRects().length > 0)
        .filter((element) =>
          [...element.getClientRects()].some(({ left, right }) => left < -0.5 || right > root.clientWidth + 0.5),
        )
        .map((element) => `outside: ${name(element)}`);
      const cut = shown
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const isTooWide = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible';
          const isTooHigh = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY);
          return element.clientWidth > 0 && !element.closest(wide) && (isTooWide || isTooHigh);
        })
        .map((element) => `cut off: ${name(element)}`);
      const window = root.clientWidth * innerHeight;
      const inTheWay = shown
        .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
        .filter((element) => !element.closest('dialog, [role="dialog"]'))
        .filter((element) => element.offsetWidth * element.offsetHeight > window * mostTaken)
        .map((element) => `in the way: ${name(element)}`);
      const outOfReach = shown
        .filter((element) => element.matches('dialog, [role="dialog"]'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.top < -0.5 || box.bottom > innerHeight + 0.5)
        .map(({ element }) => `out of reach: ${name(element)}`);
      return [...overflow, ...outside, ...cut, ...inTheWay, ...outOfReach];
    },
    [WIDE, MOST_TAKEN] as const,
  );
}
