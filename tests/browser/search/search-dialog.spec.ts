/** Search from every page: with the keys, with a finger, in a small window, and when something is in its way. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { markedWords } from '../marked-words.ts';
import { openSearch, searchDialog } from '../search-dialog.ts';
import { at, documentsOf, ESSAY, ESSAY_BELOW, MANY } from '../sites.ts';
import { expectNone, watch } from '../watch.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';
const PAGES = ['/', ESSAY_PATH, '/names/', '/names/wang-yi/', '/places/', '/nothing/here/'];

test('the button of every page opens search, and the focus returns to it', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(at(ESSAY_BELOW, path));
    const button = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await expect(button, path).toHaveAttribute('aria-haspopup', 'dialog');
    await button.focus();
    await page.keyboard.press('Enter');
    const { dialog, field } = searchDialog(page);
    await expect(field, path).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog, path).toBeHidden();
    await expect(button, path).toBeFocused();
  }
});

test('Ctrl-K and ⌘-K open search from anywhere in a text, and the focus returns there', async ({ page }) => {
  await page.goto(at(ESSAY, `${ESSAY_PATH}#p4`));
  await expect(page.locator('#p4')).toBeFocused();
  for (const key of ['Control+k', 'Meta+k']) {
    await page.keyboard.press('Tab');
    await page.keyboard.press(key);
    const { dialog, field } = searchDialog(page);
    await expect(field).toBeFocused();
    await field.fill('Wang Yi');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('#p4 :focus, #p5 :focus')).toHaveCount(1);
  }
});

test('what is typed while search is on its way is not lost', async ({ page }) => {
  let send = () => {};
  const isAsked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/search-dialog/, async (route) => {
    await isAsked;
    await route.continue();
  });
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Wang');
  send();
  const { dialog, field } = searchDialog(page);
  await expect(field).toHaveValue('Wang');
  await page.keyboard.type(' Yi');
  await expect(field).toHaveValue('Wang Yi');
  await expect(dialog.getByRole('link', { name: /¶ 8/ })).toBeVisible();
});

test('"/" opens search only for a reader who switched that on, and is still a sign in a field', async ({ page }) => {
  await page.goto(at(ESSAY, ESSAY_PATH));
  const { dialog, field } = searchDialog(page);
  await page.keyboard.press('/');
  await openSearch(page);
  await dialog.getByRole('checkbox', { name: '/ opens search' }).check();
  await page.reload();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.press('/');
  await expect(field).toHaveValue('/');
  await dialog.getByRole('checkbox', { name: '/ opens search' }).uncheck();
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('');
});

test('a name, ArrowDown and Enter: the reader is on the paragraph, with the name marked', async ({ page }) => {
  await page.goto(at(ESSAY, '/names/'));
  const { results, status } = await openSearch(page, 'Stanekzai');
  await expect(status).toHaveText(/^1 name and \d+ paragraphs$/);
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kabul-and-islamabad\/#p\d+$/);
  await expect(page.locator('[data-paragraph]:target')).toBeInViewport();
  await expect(page.locator('[data-paragraph]:target')).toBeFocused();
  await expect.poll(() => markedWords(page, ':target')).toContainEqual(expect.stringMatching(/^Stanekzai/));
});

test('keys that are pressed before the answer is there are not lost', async ({ page }) => {
  await page.route(/\.pf_(fragment|index)/, async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.goto(at(ESSAY, '/names/'));
  await openSearch(page);
  await page.keyboard.type('Wang Yi');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kabul-and-islamabad\/#p\d+$/);
});

test('a result on the page below is reached without loading the page again', async ({ page }) => {
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await openSearch(page, 'Wang Yi');
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/kabul-and-islamabad\/#p\d+$/);
    await expect(page.locator('[data-paragraph]:target')).toBeFocused();
    await expect.poll(() => markedWords(page, ':target')).toContain('Wang Yi');
    await openSearch(page);
  }
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('arrows lead from the field through the results and back, and letters go to the field', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  const { dialog, field, results } = await openSearch(page, 'Taliban');
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('list', { name: 'Names' }).getByRole('link').last()).toBeFocused();
  for (const _ of await dialog.getByRole('list', { name: 'Names' }).getByRole('link').all())
    await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s!');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Talibans!');
});

test('Ctrl-Enter on a result is the new tab that browsers open, and search stays open', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  const { dialog, results } = await openSearch(page, 'Stanekzai');
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  // The tab itself is the browser's, and a headless one under load now and then opens none.
  await page.evaluate(() =>
    addEventListener('click', (click) => {
      const { href } = (click.target as Element).closest('a') as HTMLAnchorElement;
      document.title = JSON.stringify({ href, isNewTab: click.ctrlKey && !click.defaultPrevented });
    }),
  );
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveTitle(/\/kabul-and-islamabad\/\?mark=[^"]*#p\d+","isNewTab":true/);
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(at(ESSAY, '/'));
});

test('Enter in the field leads to the search page, whose address can be sent', async ({ page }) => {
  await page.goto(at(ESSAY_BELOW, ESSAY_PATH));
  await openSearch(page, 'Wang Yi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(ESSAY_BELOW, '/search/?q=Wang+Yi'));
  await expect(page.locator('main .results a').first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(at(ESSAY_BELOW, ESSAY_PATH));
});

test('on the search page the keys and the button lead to its own field', async ({ page }) => {
  await page.goto(at(ESSAY, '/search/'));
  for (const act of [
    () => page.keyboard.press('Control+k'),
    () => page.getByRole('banner').getByRole('link', { name: 'Search' }).click(),
  ]) {
    await page.locator('h1').click();
    await act();
    await expect(page.getByRole('main').getByLabel('Search the texts')).toBeFocused();
    await expect(page.locator('dialog')).toHaveCount(0);
  }
});

test('recent searches are offered, and forgotten when the reader says so', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  const { dialog, field, results } = await openSearch(page);
  await expect(dialog.getByRole('list')).toHaveCount(1);
  for (const query of ['Qatar', 'Wang Yi', 'Qatar']) {
    await field.fill(query);
    await expect(dialog.locator('.results mark').first()).toHaveText(query);
    await results.first().click({ modifiers: ['ControlOrMeta'] });
  }
  await field.fill('');
  const recent = dialog.getByRole('list', { name: 'Recent searches' });
  await expect(recent.getByRole('link')).toHaveText(['Qatar', 'Wang Yi']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Wang Yi');
  await expect(results.first()).toBeVisible();
  await page.reload();
  await openSearch(page);
  await dialog.getByRole('button', { name: 'Forget them' }).click();
  await expect(recent).toHaveCount(0);
  await expect(field).toBeFocused();
  await page.reload();
  await openSearch(page);
  await expect(recent).toHaveCount(0);
});

test('an empty search shows what can be asked here, and each example is asked at a press', async ({ page }) => {
  await page.goto(at(ESSAY_BELOW, ESSAY_PATH));
  const { dialog, field, results } = await openSearch(page);
  const examples = dialog.getByRole('list', { name: 'For example' }).getByRole('link');
  await expect(examples).toHaveCount(4);
  const query = await examples.nth(1).textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(query ?? '');
  await expect(results.first()).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Names' })).toContainText('called “');
  await field.fill('');
  await expect(examples).toHaveCount(4);
});

for (const [query, site, from] of [
  ['¶ 7', ESSAY, ESSAY_PATH],
  ['p7', ESSAY, '/names/'],
  ['p7', MANY, '/index/texts/'],
] as const) {
  test(`${query} in the dialog on ${from} of ${site.name} goes to that paragraph, if one document is meant`, async ({
    page,
  }) => {
    await page.goto(at(site, from));
    const { results } = await openSearch(page, query);
    await expect(results.first()).toHaveAttribute('href', /#p7$/);
    await page.keyboard.press('Enter');
    if (site === ESSAY) {
      await expect(page).toHaveURL(at(site, `${ESSAY_PATH}#p7`));
      await expect(page.locator('#p7')).toBeInViewport();
      await page.goBack();
      await expect(page, 'the way back is not barred').not.toHaveURL(/#p7$/);
    } else {
      await expect(page).toHaveURL(at(site, '/search/?q=p7'));
      await expect(page.locator('main .results a').nth(1)).toHaveAttribute('href', /#p7$/);
    }
  });
}

test('of many documents the one that lies below the dialog is meant by a number', async ({ page }) => {
  const [, , third] = documentsOf(MANY);
  await page.goto(at(MANY, third?.url ?? ''));
  await openSearch(page, 'p7');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(MANY, `${third?.url}#p7`));
  await expect(page.locator('#p7')).toBeInViewport();
});

test('what assistive technology is told of an open search', async ({ page }) => {
  await page.goto(at(ESSAY, '/'));
  const { dialog } = await openSearch(page, 'Wang Yi');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Search":
      - search:
        - searchbox "Search the texts": Wang Yi
        - button "Close search"
      - status: 1 name and 1 paragraph
      - list "Names":
        - listitem:
          - link "Wang Yi"
          - paragraph: Person · 1 mention
      - list "Paragraphs":
        - listitem:
          - link /¶ \\d+, Kabul and Islamabad after the Withdrawal/
          - paragraph:
            - mark: Wang Yi
      - contentinfo:
        - paragraph: ↓ ↑ choose, Enter open, Esc close
        - checkbox "/ opens search"
        - text: / opens search
  `);
  const link = dialog.getByRole('list', { name: 'Paragraphs' }).getByRole('link');
  await expect(link, 'the sentence is read with the link').toHaveAccessibleDescription(/Wang Yi/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in search, ${colorScheme}, and the policy is kept`, async ({ page }) => {
    const complaints = await watch(page);
    await page.emulateMedia({ colorScheme });
    await page.goto(at(ESSAY, ESSAY_PATH));
    const { field, status, results } = await openSearch(page);
    for (const [query, said] of [
      ['Taliban', /paragraphs/],
      ['zzzzqx', /Nothing found/],
      ['Stankzai', /found|paragraph/],
      ['', /^$/],
    ] as const) {
      await field.fill(query);
      await expect(status).toHaveText(said);
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        query,
      ).toEqual([]);
    }
    await field.fill('Taliban');
    await results.first().click();
    await expect(page.getByRole('group', { name: 'Marked words' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    expectNone(complaints);
  });
}

test('with a finger, on a telephone: search, a result, the next match', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(at(ESSAY, '/'));
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  const { dialog, field, results } = searchDialog(page);
  await field.fill('Taliban');
  await expect(results.first()).toBeVisible();
  await expectFits(page);
  expect((await dialog.boundingBox())?.width).toBe(360);
  for (const control of await dialog.locator('button, select, summary, .results a').all()) {
    const { width, height } = await control.evaluate((element) => {
      // The whole of a result is its link.
      const target = element.matches('.results a') ? element.closest('li')! : element;
      return target.getBoundingClientRect();
    });
    expect(Math.min(width, height), await control.innerHTML()).toBeGreaterThanOrEqual(24);
  }
  await results.nth(1).tap();
  await expect(page).toHaveURL(/kabul-and-islamabad\/#p\d+$/);
  await expect(page.locator('[data-paragraph]:target')).toBeInViewport();
  const bar = page.getByRole('group', { name: 'Marked words' });
  await bar.getByRole('button', { name: 'Next match' }).tap();
  await expect(bar).toContainText(/^.*\d+ of \d+, ¶ \d+/);
  await expectFits(page);
  await bar.getByRole('button', { name: 'Remove the marks' }).tap();
  await expect(bar).toBeHidden();
  await context.close();
});

test('enlarged four times, every part of search can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(at(ESSAY, ESSAY_PATH));
  const { dialog, results } = await openSearch(page, 'Taliban');
  await expectFits(page);
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await expect(results.first()).toBeInViewport();
  const last = dialog.getByRole('checkbox');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await dialog.getByRole('button', { name: 'Close search' }).click();
  await expect(dialog).toBeHidden();
});

test('while the index is on its way the reader is told, and can type on', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/pagefind\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at(ESSAY, ESSAY_PATH));
  const { field, status, results } = await openSearch(page);
  await page.keyboard.type('Stanek');
  await expect(status).toHaveText('Searching …');
  await page.keyboard.type('zai');
  await expect(field).toHaveValue('Stanekzai');
  release();
  await expect(results.first()).toBeVisible();
  await expect(status).toHaveText(/paragraphs/);
});

test('names are answered before the index is there, and only those that are surely meant', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/pagefind\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at(ESSAY, '/search/?q=Nawaz+Sharif'));
  const names = page.getByRole('list', { name: 'Names' });
  await page.getByRole('main').getByLabel('Search the texts').fill('Stanekzai');
  await expect(names.getByRole('link')).toHaveText(['Sher Abbas Stanekzai']);
  await expect(page.locator('main .results a')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('Searching …');
  await page.getByRole('main').getByLabel('Search the texts').fill('Nawaz Sharif');
  await page.waitForURL(/Nawaz/);
  release();
  await expect(page.getByRole('status')).toHaveText('Nothing found for “Nawaz Sharif”.');
  await expect(names.filter({ hasText: 'Stanekzai' })).toHaveCount(0);
});

test('where the index does not come, the names page is offered, and another try', async ({ page }) => {
  await page.route(/\/pagefind\//, (route) => route.abort());
  await page.goto(at(ESSAY_BELOW, ESSAY_PATH));
  const { dialog, field, status, results } = await openSearch(page);
  await field.fill('Stanekzai');
  await expect(status).toHaveText('Search could not be loaded. The names and places are listed on the names page.');
  await expect(dialog.getByRole('link', { name: 'the names page' })).toHaveAttribute(
    'href',
    at(ESSAY_BELOW, '/names/'),
  );
  await page.unroute(/\/pagefind\//);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(results.first()).toBeVisible();
});

test('a reader who is offline is told so, where search has not read all', async ({ page, context }) => {
  const [document] = documentsOf(MANY);
  await page.goto(at(MANY, document!.url));
  const { field, status } = await openSearch(page);
  await page.waitForLoadState('networkidle');
  await page.route(/\.pf_|names\.json/, (route) => route.abort());
  await context.setOffline(true);
  await field.fill('harbour');
  await expect(status).toHaveText(/^You are offline\. Search could not be loaded\./);
});

test('where not even the dialog comes, the button is a link to the search page', async ({ page }) => {
  await page.route(/search-dialog/, (route) => route.abort());
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/search/'));
});

test('without JavaScript the button is a link to the search page', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/search/'));
  await page.close();
});

test('before a reader turns to search a page loads nothing of it but the opener', async ({ page }) => {
  const { requests } = await watch(page);
  const ofSearch = () => requests.filter((path) => /pagefind|\/search|_astro\/(search|marks|sheet|element)/.test(path));
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.waitForLoadState('networkidle');
  expect(ofSearch().filter((path) => !path.includes('search-button'))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(searchDialog(page).field).toBeFocused();
  await expect.poll(() => ofSearch().join(' ')).toContain('/pagefind/pagefind.js');
});

/** Nothing scrolls sideways, and no control lies outside of the window. */
async function expectFits(page: Page): Promise<void> {
  const seen = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    inside: [...document.querySelectorAll<HTMLElement>('dialog[open], dialog[open] *')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible',
    ).length,
    outside: [...document.querySelectorAll('dialog[open] :is(a, button, input, select), .marks button')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ left, right, width }) => width > 0 && (left < 0 || right > innerWidth)).length,
  }));
  expect(seen).toEqual({ overflow: 0, inside: 0, outside: 0 });
}
