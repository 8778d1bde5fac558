/** A text of 100,000 words: it opens where the address says, and only what is in view is drawn. */
import { expect, type Page, test } from '@playwright/test';
import { at, documentsOf, ESSAY, LONG, RICH } from '../sites.ts';

const LONG_PATH = '/a-long-text/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const address of ['p2', 'p900', 'p1200']) {
      test(`${address} of a long text is where its address leads, and stays there`, async ({ page }) => {
        await page.goto(at(LONG, `${LONG_PATH}#${address}`));
        await expect(page.locator(`#${address}`)).toBeInViewport({ ratio: 0.9 });
        const before = await topOf(page, address);
        await page.waitForLoadState('networkidle');
        expect(Math.abs((await topOf(page, address)) - before)).toBeLessThan(2);
        expect(before).toBeGreaterThanOrEqual(0);
        if (address !== 'p1200') expect(before).toBeLessThan(80);
      });
    }
  });
}

for (const width of [360, 1440]) {
  test(`at ${width} pixels the room kept for what is not drawn yet is enough, and not much more`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(at(LONG, LONG_PATH));
    const parts = page.locator('.part');
    const heights = () => parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height));
    const kept = await heights();
    await parts.evaluateAll((all) => {
      for (const part of all as HTMLElement[]) part.style.contentVisibility = 'visible';
    });
    const drawn = await heights();
    expect(kept.filter((room, at) => room < (drawn[at] ?? 0) - 1)).toEqual([]);
    const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
    expect(sum(kept)).toBeLessThan(1.5 * sum(drawn));
  });
}

test('a long text is in parts, each whole, and what is far away is not drawn', async ({ page }) => {
  await page.goto(at(LONG, LONG_PATH));
  const seen = await page.evaluate(() => {
    const isDrawn = (selector: string) =>
      document.querySelector(selector)?.checkVisibility({ contentVisibilityAuto: true });
    const parts = [...document.querySelectorAll('article > .part')];
    return {
      inside: parts.flatMap((part) => [...part.querySelectorAll(':scope > [data-paragraph]')]).length,
      outside: document.querySelectorAll('article > [data-paragraph]').length,
      drawn: ['#p1', '#p600', '#p1200'].map(isDrawn),
    };
  });
  expect(seen).toEqual({ inside: 1200, outside: 0, drawn: [true, false, false] });
});

for (const [site, path] of [
  [LONG, LONG_PATH],
  [LONG, '/'],
  [LONG, '/names/'],
  [RICH, '/the-bridge-at-harrow-ford/'],
] as const) {
  test(`the scripts of ${site.name}${path} have nothing laid out before the browser does it`, async ({ page }) => {
    await page.addInitScript(() => {
      const asked: string[] = [];
      let isInFrame = false;
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = (callback) =>
        requestAnimationFrame((time) => {
          isInFrame = true;
          callback(time);
          isInFrame = false;
        });
      const watch = (object: object, name: string) => {
        const described = Object.getOwnPropertyDescriptor(object, name);
        const inner = (described?.get ?? described?.value) as (...values: unknown[]) => unknown;
        const outer = function (this: unknown, ...values: unknown[]) {
          const isEarly = document.readyState !== 'complete' && performance.getEntriesByType('paint').length === 0;
          if (isEarly && !isInFrame) asked.push(name);
          return inner.apply(this, values);
        };
        Object.defineProperty(object, name, { ...described, [described?.get ? 'get' : 'value']: outer });
      };
      for (const name of ['scrollX', 'scrollY', 'innerWidth', 'innerHeight', 'getComputedStyle']) watch(window, name);
      for (const name of ['getBoundingClientRect', 'scrollTop', 'clientHeight', 'clientWidth', 'checkVisibility'])
        watch(Element.prototype, name);
      for (const name of ['offsetTop', 'offsetHeight', 'innerText', 'focus']) watch(HTMLElement.prototype, name);
      watch(Document.prototype, 'elementFromPoint');
      Object.assign(window, { asked });
    });
    await page.goto(at(site, path));
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
  });
}

test('on paper a long text is as wide as the page', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(LONG, LONG_PATH));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(768);
});

test('a link inside a long text leads exactly there too', async ({ page }) => {
  await page.goto(at(LONG, LONG_PATH));
  await page.getByText('Contents', { exact: true }).click();
  await page.locator('.outline a').nth(15).click();
  const target = page.locator(':target');
  await expect(target).toBeInViewport({ ratio: 0.9 });
  expect((await target.boundingBox())!.y).toBeLessThan(80);
});

test('a reader who comes back to a long text is offered the place where she left', async ({ page }) => {
  await page.goto(at(LONG, `${LONG_PATH}#p700`));
  await expect(page.getByRole('link', { name: /^Continue at/ })).toHaveCount(0);
  await page.goto(at(LONG, '/'));
  await page.goto(at(LONG, LONG_PATH));
  await page.getByRole('link', { name: 'Continue at ¶ 700' }).click();
  await expect(page.locator('#p700')).toBeInViewport();
});

test('a short text has no outline, no line of progress and no place to come back to', async ({ page }) => {
  await page.goto(at(ESSAY, documentsOf(ESSAY)[0]!.url));
  await expect(page.locator('.outline, .part')).toHaveCount(0);
});

test('a text with headings has an outline, and each line of it leads to its heading', async ({ page }) => {
  await page.goto(at(RICH, '/the-bridge-at-harrow-ford/'));
  await page.getByText('Contents', { exact: true }).click();
  const lines = page.locator('.outline a');
  await expect(lines).toHaveText(['Building it twice', 'What it cost', 'The river since']);
  for (const line of await lines.all()) {
    const id = (await line.getAttribute('href'))!.slice(1);
    await expect(page.locator(`[id="${id}"]`)).toHaveText((await line.textContent())!);
  }
});

async function topOf(page: Page, id: string): Promise<number> {
  return (await page.locator(`#${id}`).boundingBox())!.y;
}
