/** A document as a reader meets it: its addresses, its frame, its layout, with JavaScript and without. */
import { expect, type Page, test } from '@playwright/test';
import { at, documentsOf, ESSAY, ESSAY_BELOW, paragraphsOf, RICH } from '../sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';
const BRIDGE_PATH = '/the-bridge-at-harrow-ford/';
const ARABIC_PATH = '/old-bridge/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('every address of a paragraph opens it, in view and marked', async ({ page }) => {
      const essays = [ESSAY, ESSAY_BELOW, RICH].flatMap((site) =>
        documentsOf(site).map((document) => ({ site, document })),
      );
      for (const { site, document } of essays) {
        const path = document.url.slice(site.base.length);
        for (const { id } of paragraphsOf(site, document)) {
          await page.goto('about:blank');
          await page.goto(at(site, `${path}#${id}`));
          await expectArrival(page, id);
        }
      }
    });

    test('¶ 4 stands below the top of the window, not under its edge', async ({ page }) => {
      await page.goto(at(ESSAY, `${ESSAY_PATH}#p4`));
      const box = await page.locator('#p4').boundingBox();
      expect(box?.y).toBeGreaterThan(10);
      expect(box?.y).toBeLessThan(200);
    });

    test('the home page, a document, its neighbours and its other forms are reached by links', async ({ page }) => {
      await page.goto(at(RICH, '/'));
      await page.getByRole('link', { name: 'The Bridge at Harrow Ford' }).click();
      await expect(page).toHaveURL(at(RICH, BRIDGE_PATH));
      await expect(page.getByRole('link', { name: /^Previous/ })).toHaveCount(0);
      await page.getByRole('link', { name: /^Next/ }).click();
      await expect(page).toHaveURL(at(RICH, ARABIC_PATH));
      await page.getByRole('link', { name: /^Next/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Levels of the River');
      await expect(page.getByRole('link', { name: /^Next/ })).toHaveCount(0);
      await page.getByRole('link', { name: /^Previous/ }).click();
      await expect(page).toHaveURL(at(RICH, ARABIC_PATH));
      await page.getByRole('banner').getByRole('link', { name: 'The River Papers' }).click();
      await expect(page).toHaveURL(at(RICH, '/'));
    });

    test('a footnote is one link away, and its paragraph one link back', async ({ page }) => {
      await page.goto(at(RICH, BRIDGE_PATH));
      await page.locator('#p2 [data-footnote-ref]').click();
      const footnote = page.locator('[data-footnotes] li:target');
      await expect(footnote).toContainText('felled in the winter of 1787');
      await expect(footnote).toBeInViewport();
      await footnote.locator('[data-footnote-backref]').click();
      await expect(page.locator('#p2 :target')).toBeInViewport();
    });

    test('the permalink of a paragraph goes there', async ({ page }) => {
      await page.goto(at(ESSAY, ESSAY_PATH));
      await page.locator('#p3 > a.permalink').click();
      await expect(page).toHaveURL(at(ESSAY, `${ESSAY_PATH}#p3`));
      await expectArrival(page, 'p3');
    });
  });
}

test('a document without JavaScript holds the same words as with it', async ({ browser }) => {
  const texts = [];
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(at(RICH, BRIDGE_PATH));
    // Switches need JavaScript.
    const text = await page.locator('body').innerText();
    texts.push(text.replace(/(\s*Show names|Copy (?=BibTeX)|\s*Colours\s+Auto\s+Light\s+Dark\s*$)/g, '').trim());
    await context.close();
  }
  expect(texts[0]).toBe(texts[1]);
});

test('what the editor supplied is said below the title, and bracketed in the citation', async ({ page }) => {
  await page.goto(at(ESSAY, ESSAY_PATH));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kabul and Islamabad after the Withdrawal');
  await expect(page.locator('article .supplied')).toHaveText('Supplied by the editor: title, date.');
  await expect(page.locator('#citation')).toHaveText('[Kabul and Islamabad after the Withdrawal], [October 2022]');
  await page.goto(at(RICH, BRIDGE_PATH));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Bridge at Harrow Ford');
  await expect(page.locator('article .supplied')).toHaveCount(0);
});

test('the note about the author is the last paragraph and has a class of its own', async ({ page }) => {
  await page.goto(at(ESSAY, ESSAY_PATH));
  await expect(page.locator('.about-writer')).toHaveCount(1);
  await expect(page.locator('[data-paragraph]').last()).toHaveClass('about-writer');
  await expect(page.locator('.about-writer')).toHaveText('The writer is a PhD candidate.');
});

test('headings form an outline: one h1, and no level is skipped', async ({ page }) => {
  const outlines: [url: string, levels: number[]][] = [
    [at(ESSAY, '/'), [1, 2]],
    [at(ESSAY, ESSAY_PATH), [1, 2]],
    [at(ESSAY, '/search/'), [1]],
    [at(RICH, '/'), [1, 2, 2]],
    [at(RICH, BRIDGE_PATH), [1, 2, 2, 3, 2, 2]],
  ];
  for (const [url, levels] of outlines) {
    await page.goto(url);
    const found = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(found, url).toEqual(levels);
  }
});

test('a document in Arabic runs from right to left, and its frame does not', async ({ page }) => {
  await page.goto(at(RICH, ARABIC_PATH));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('banner')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('banner')).toHaveAttribute('lang', 'en');
  const text = (await page.locator('#p1').boundingBox())!;
  const number = (await page.locator('#p1 > a.permalink').boundingBox())!;
  expect(number.x, 'the number stands where lines start').toBeGreaterThan(text.x + text.width / 2);
});

test('on paper there is the text and nothing to click', async ({ page }) => {
  await page.goto(at(RICH, BRIDGE_PATH));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.skip', 'header.site', 'footer.site', '.forms', '.neighbours', '[role="status"]'])
    await expect(page.locator(hidden), hidden).toBeHidden();
  for (const shown of ['h1', '#p1', '#p2', 'table', '[data-footnotes]', '.colophon .note'])
    await expect(page.locator(shown).first(), shown).toBeVisible();
});

/** The paragraph is the target of the address: its top or the whole of it is in the window, on a ground of its own. */
async function expectArrival(page: Page, id: string): Promise<void> {
  const seen = await page.evaluate((wanted) => {
    const target = document.getElementById(wanted)!;
    const { top, bottom } = target.getBoundingClientRect();
    const ground = (element: Element) => getComputedStyle(element).backgroundColor;
    const other = [...document.querySelectorAll('[data-paragraph]')].find((element) => element !== target);
    return {
      isTarget: target.matches('[data-paragraph]:target'),
      isInView: top >= 0 && (bottom <= innerHeight || top < innerHeight / 2),
      isMarked: !other || ground(target) !== ground(other),
    };
  }, id);
  expect(seen, `${page.url()}`).toEqual({ isTarget: true, isInView: true, isMarked: true });
}
