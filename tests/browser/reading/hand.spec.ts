/** A document in the hand: words are selected wherever a press begins, a number moves nothing, and a text comes back where it was. */
import { expect, type Page, test } from '@playwright/test';
import { at, ESSAY, ESSAY_BELOW, LONG, RICH } from '../sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';
const LONG_PATH = '/a-long-text/';

const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
];

for (const viewport of WINDOWS) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });

    test('a drag that begins on a name selects its words, and follows no link', async ({ page }) => {
      await page.goto(at(ESSAY, ESSAY_PATH));
      const name = page.locator('#p3 a[data-name=sher-abbas-stanekzai]');
      await name.scrollIntoViewIfNeeded();
      const line = await lineOf(page, '#p3 a[data-name=sher-abbas-stanekzai]');
      await page.mouse.move(line.left + 2, line.middle);
      await page.mouse.down();
      await page.mouse.move(line.right - 2, line.middle, { steps: 12 });
      await page.mouse.up();
      expect((await selected(page)).trim().length).toBeGreaterThan(3);
      expect(await name.textContent()).toContain((await selected(page)).trim());
      await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeVisible();
      await expect(page).toHaveURL(at(ESSAY, ESSAY_PATH));
      await expect(name).toHaveAttribute('href', '/names/sher-abbas-stanekzai/');
      await expect(page.locator('.card')).toHaveCount(0);
    });

    test('a drag from the words before a name into it selects both', async ({ page }) => {
      await page.goto(at(ESSAY, ESSAY_PATH));
      await page.locator('#p1 a[data-name=united-states]').scrollIntoViewIfNeeded();
      const line = await lineOf(page, '#p1 a[data-name=united-states]');
      await page.mouse.move(line.left - 12, line.middle);
      await page.mouse.down();
      await page.mouse.move(line.right - 2, line.middle, { steps: 12 });
      await page.mouse.up();
      expect(await selected(page)).not.toBe('');
      await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeVisible();
      await expect(page.locator('.card')).toHaveCount(0);
    });

    test('a double click on a name selects a word of it, a click opens its card', async ({ page }) => {
      await page.goto(at(ESSAY, ESSAY_PATH));
      const name = page.locator('#p3 a[data-name=sher-abbas-stanekzai]');
      await name.dblclick();
      expect((await selected(page)).trim()).toMatch(/^(Sher|Abbas|Stanekzai)$/);
      await expect(page.locator('.card:popover-open')).toHaveCount(0);
      await expect(page).toHaveURL(at(ESSAY, ESSAY_PATH));
      await name.click();
      await expect(page.locator('.card:popover-open')).toHaveCount(1);
    });

    test('a press on a number in view moves nothing, and the address ends in it', async ({ page }) => {
      for (const [site, path] of [
        [ESSAY, ESSAY_PATH],
        [LONG, LONG_PATH],
        [RICH, '/old-bridge/'],
      ] as const) {
        await page.goto(at(site, path));
        for (const id of ['p2', 'p3', 'p2']) {
          const control = page.locator(`#${id} > a.permalink`);
          await control.evaluate((link) => link.scrollIntoView({ block: 'center' }));
          const { x, y, width, height } = (await control.boundingBox())!;
          const before = await page.evaluate(() => scrollY);
          await page.mouse.click(x + width / 2, y + height / 2);
          await expect(page).toHaveURL(at(site, `${path}#${id}`));
          await expect(page.locator(`#${id}:target`)).toHaveCount(1);
          await expect(page.getByRole('status')).toHaveText(`Address of ¶ ${id.slice(1)} copied`);
          expect(await page.evaluate(() => scrollY)).toBe(before);
        }
      }
    });

    test('a number says what it does, and once, to a reader who is new, so does the page', async ({ page }) => {
      await page.goto(at(ESSAY, ESSAY_PATH));
      await expect(page.getByRole('status')).toHaveText('');
      await page.mouse.wheel(0, 300);
      await expect(page.getByRole('status')).toHaveText('Press the number of a paragraph to copy its address.');
      await page.locator('#p2 > a.permalink').hover();
      await expect(page.locator('#p2 > a.permalink')).toHaveAttribute('title', 'Copy the address of ¶ 2');
      await page.reload();
      await page.mouse.wheel(0, 300);
      await settled(page);
      await expect(page.getByRole('status')).toHaveText('');
    });

    test('a message and the choices of selected words do not lie over each other', async ({ page }) => {
      await page.goto(at(ESSAY, ESSAY_PATH));
      await page.mouse.wheel(0, 300);
      const message = page.getByRole('status');
      await expect(message).not.toHaveText('');
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#p4')!));
      const choices = page.locator('.choices');
      await expect(choices).toBeVisible();
      const [above, below] = [(await message.boundingBox())!, (await choices.boundingBox())!];
      expect(above.y + above.height).toBeLessThanOrEqual(below.y);
    });

    test('who comes from search is told nothing of numbers: the bar of what was found is enough', async ({ page }) => {
      await page.goto(at(ESSAY, `${ESSAY_PATH}?mark=stanekzai#p3`));
      await expect(page.locator('.marks')).toBeVisible();
      await page.mouse.wheel(0, 300);
      await settled(page);
      await expect(page.getByRole('status')).toHaveText('');
    });

    test('the reference is whole, names the paragraph that was opened, and is copied at a press', async ({ page }) => {
      await page.goto(at(ESSAY_BELOW, `${ESSAY_PATH}#p3`));
      await page.locator('.cite button').click();
      await expect(page.getByRole('status')).toHaveText('Reference copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        '[Kabul and Islamabad after the Withdrawal], [October 2022]. In: Kabul and Islamabad, edition 1. https://example.org/kabul/kabul-and-islamabad/#p3',
      );
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('BibTeX').click()]);
      expect(download.suggestedFilename()).toBe('kabul-and-islamabad.bib');
    });

    test('back from a number leads to where the reader stood', async ({ page }) => {
      await page.goto(at(ESSAY, ESSAY_PATH));
      await page.locator('#p6').scrollIntoViewIfNeeded();
      await settled(page);
      const before = await tops(page, ['p6']);
      await page.locator('#p6 > a.permalink').click();
      await page.goto(at(ESSAY, `${ESSAY_PATH}#p1`));
      await expect(page.locator('#p1')).toBeInViewport();
      await settled(page);
      await page.goBack();
      await expect(page).toHaveURL(/#p6$/);
      await expect.poll(() => tops(page, ['p6'])).toEqual(before);
      await page.goForward();
      await expect(page.locator('#p1')).toBeInViewport();
    });

    for (const hash of ['#p300', ''] as const) {
      test(`a long text ${hash || 'without a fragment'} comes back at the same paragraph and height`, async ({
        page,
      }) => {
        await page.goto(at(LONG, LONG_PATH + hash));
        await page.mouse.move(100, 300);
        for (let i = 0; i < 12; i += 1) await page.mouse.wheel(0, 400);
        await settled(page);
        const before = await firstInView(page);
        // Its face may come in time only now, and then what stands above it has other lines.
        await page.reload();
        await settled(page);
        expect(await tops(page, [before.id])).toEqual([before.top]);
        await page.goto(at(LONG, '/names/'));
        await page.goBack();
        await settled(page);
        expect(await tops(page, [before.id])).toEqual([before.top]);
      });
    }

    test('a place stays the same paragraph, whether the face of the text comes in time or not', async ({ page }) => {
      await page.goto(at(LONG, LONG_PATH));
      await page.evaluate(() => document.fonts.ready);
      // Without its face the text is lower or higher: then the paragraph above begins in the window too.
      await page.locator('#p319').evaluate((one) => {
        one.scrollIntoView({ behavior: 'instant' });
        const above = one.previousElementSibling!.getBoundingClientRect();
        scrollBy({ top: above.top + 8, behavior: 'instant' });
      });
      await settled(page);
      const before = await tops(page, ['p319']);
      for (const hasFace of [false, true, false, true]) {
        await page.unrouteAll();
        if (!hasFace) await page.route('**/*.woff2', (face) => face.abort());
        await page.reload();
        await settled(page);
        expect(await tops(page, ['p319'])).toEqual(before);
      }
    });

    test('a window that becomes wider or narrower shows the same paragraph at the same height', async ({ page }) => {
      await page.goto(at(LONG, `${LONG_PATH}#p300`));
      await page.mouse.move(100, 300);
      for (let i = 0; i < 12; i += 1) await page.mouse.wheel(0, 400);
      await settled(page);
      const before = await firstInView(page);
      const expectTop = async (top: number) => {
        await settled(page);
        const [now = 0] = await tops(page, [before.id]);
        // A text is laid out in parts of a pixel, and a window scrolls by whole ones.
        expect(Math.abs(now - top)).toBeLessThanOrEqual(2);
      };
      for (const width of [800, 500, viewport.width]) {
        await page.setViewportSize({ width, height: viewport.height });
        await expectTop(before.top);
      }
      // A telephone shows and hides its own bars: what a reader scrolls to then is not taken back.
      await page.setViewportSize({ width: viewport.width, height: viewport.height - 60 });
      await page.mouse.wheel(0, 100);
      await expectTop(before.top - 100);
    });

    test('a window that becomes wider before a place is kept moves nobody to the top', async ({ page }) => {
      await page.goto(at(LONG, LONG_PATH));
      await page.mouse.move(100, 300);
      await page.mouse.wheel(0, 1200);
      await settled(page);
      await page.evaluate(() => history.replaceState({ place: null }, ''));
      await page.setViewportSize({ width: viewport.width + 100, height: viewport.height });
      await settled(page);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });

    test('a reload at an address opens it where it stood', async ({ page }) => {
      await page.goto(at(LONG, `${LONG_PATH}#p300`));
      await settled(page);
      const [before = 0] = await tops(page, ['p300']);
      await page.reload();
      await settled(page);
      const [after = 0] = await tops(page, ['p300']);
      // A text is laid out in parts of a pixel, and a window scrolls by whole ones.
      expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
    });
  });
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('a tap on a name opens its card; as long as a finger is on it, it is no link but words', async ({ page }) => {
    await page.goto(at(ESSAY, ESSAY_PATH));
    const name = page.locator('#p3 a[data-name=sher-abbas-stanekzai]');
    await name.scrollIntoViewIfNeeded();
    const { left, middle } = await lineOf(page, '#p3 a[data-name=sher-abbas-stanekzai]');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: left + 8, y: middle }] });
    await expect(name).not.toHaveAttribute('href');
    await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
    await expect(name).toHaveAttribute('href', '/names/sher-abbas-stanekzai/');
    await page.touchscreen.tap(left + 8, middle);
    await expect(name).toHaveAttribute('href', '/names/sher-abbas-stanekzai/');
    await expect(page.locator('.card:popover-open')).toHaveCount(1);
  });

  test('a tap on a number in view moves nothing', async ({ page }) => {
    await page.goto(at(ESSAY, ESSAY_PATH));
    await page.locator('#p2 > a.permalink').scrollIntoViewIfNeeded();
    const box = (await page.locator('#p2 > a.permalink').boundingBox())!;
    const before = await page.evaluate(() => scrollY);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(/#p2$/);
    await settled(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

async function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** The first line of an element, in pixels of the window. */
async function lineOf(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => {
    const { left, right, top, bottom } = element.getClientRects()[0]!;
    return { left, right, middle: (top + bottom) / 2 };
  });
}

/** Until the text stands still and its place is kept. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const pause = () => new Promise((done) => setTimeout(done, 300));
    for (let before = -1; before !== scrollY; await pause()) before = scrollY;
  });
}

async function firstInView(page: Page): Promise<{ id: string; top: number }> {
  return page.evaluate(() => {
    const first = [...document.querySelectorAll('[data-paragraph]')].find(
      (one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.getBoundingClientRect().top >= 0,
    )!;
    return { id: first.id, top: Math.round(first.getBoundingClientRect().top) };
  });
}

async function tops(page: Page, ids: readonly string[]): Promise<number[]> {
  return page.evaluate(
    (all) => all.map((id) => Math.round(document.getElementById(id)!.getBoundingClientRect().top)),
    ids as string[],
  );
}
