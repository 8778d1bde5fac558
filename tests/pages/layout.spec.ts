/** Pages at every width: nothing is cut off or scrolls sideways; lines, targets and colours are fit to read. */
import { expect, test } from '@playwright/test';
import { at, documentsOf, ESSAY, RICH } from '../browser/sites.ts';

const PAGES = [ESSAY, RICH].flatMap((site) => ({
  site,
  fixed: ['/', '/names/', '/places/', '/search/?q=the', '/nothing/here/'],
}));

for (const width of [320, 360, 768, 1440]) {
  test(`at ${width} pixels no page scrolls sideways`, async ({ page }) => {
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

for (const width of [768, 1440]) {
  test(`at ${width} pixels a line of the text holds 60 to 72 characters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at(ESSAY, documentsOf(ESSAY)[0]!.url));
    // The characters of each line but the last of a paragraph.
    const lengths = await page.locator('p[data-paragraph]').evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const lines: number[] = [];
        let bottom = 0;
        while (walker.nextNode()) {
          const { length } = walker.currentNode as Text;
          for (let i = 0; i < length; i += 1) {
            range.setStart(walker.currentNode, i);
            range.setEnd(walker.currentNode, i + 1);
            const box = range.getBoundingClientRect();
            if (box.width === 0) continue;
            if (box.top >= bottom - 2) lines.push(0);
            bottom = box.bottom;
            lines[lines.length - 1] = lines.at(-1)! + 1;
          }
        }
        return lines.slice(0, -1);
      }),
    );
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(lengths.length).toBeGreaterThan(50);
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(72);
  });
}

test('what can be pressed is at least 24 pixels high, or has room around it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/kabul-and-islamabad/']) {
    await page.goto(at(ESSAY, path));
    const boxes = await page
      .locator('header a, footer a, footer label, .colophon a, .title a, .about button')
      .evaluateAll((all) =>
        all.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { name: element.textContent.trim(), x: x + width / 2, y: y + height / 2, height };
        }),
      );
    const small = boxes.filter(({ height }) => height < 24);
    // WCAG 2.2, 2.5.8: a circle of 24 pixels around a smaller target meets no other.
    const crowded = small.filter((one) =>
      boxes.some((other) => other !== one && Math.hypot(other.x - one.x, other.y - one.y) < 24),
    );
    expect(crowded, path).toEqual([]);
  }
});

test('on a telephone the number under a list, code or a table begins where the text does, close to it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at(RICH, '/the-bridge-at-harrow-ford/'));
  const left = (await page.locator('#p1').boundingBox())!.x;
  const numbers = await page.locator('div[data-paragraph] > .permalink').evaluateAll((all) =>
    all.map((link) => {
      const text = document.createRange();
      text.selectNodeContents(link.parentElement!);
      text.setEndBefore(link);
      const { left, top, height } = link.getBoundingClientRect();
      return { left, gap: top + height / 2 - text.getBoundingClientRect().bottom };
    }),
  );
  expect(numbers.length).toBeGreaterThan(2);
  for (const number of numbers) {
    expect(number.left).toBe(left);
    expect(number.gap).toBeLessThan(24);
  }
});

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
