/** `npm run dev` while a person edits: no page is reloaded by the tests. */
import { expect, type Page, test } from '@playwright/test';
import { type DevServer, startDev } from '../browser/dev-server.ts';

// Generated pages lie in one folder of the checkout, so there is one dev server at a time.
test.describe.configure({ mode: 'default' });

const INDEX = `# Two letters

An introduction.

- [The first letter](first.txt)
- [The second letter](second.txt)
- [A letter in the drawer](drawer.md)
  - draft: yes
`;

const CORPUS = {
  'INDEX.md': INDEX,
  'first.txt': 'Dear Ada, the river is high.\n\nIt will fall by Sunday.\n',
  'second.txt': 'Dear Thomas, it fell.\n',
  'drawer.md': 'Not *sent* yet.\n',
};

/** Opens a page, until it hears of what is saved. */
async function open(page: Page, url: string): Promise<void> {
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(url);
  await connected;
}

for (const base of ['', '/kabul']) {
  test.describe(`dev ${base ? `below ${base}` : 'at the root'}`, () => {
    let dev: DevServer;

    test.beforeAll(async () => {
      dev = await startDev(CORPUS, base);
    });

    test.afterAll(async () => {
      await dev.stop();
    });

    test.afterEach(async () => {
      for (const [file, text] of Object.entries(CORPUS)) await dev.save(file, text);
      expect(await dev.corpus(), 'nothing is written to the corpus').toEqual(CORPUS);
    });

    test('a saved seed is shown', async ({ page }) => {
      await open(page, `${dev.url}the-first-letter/`);
      await expect(page.locator('#p2')).toHaveText('It will fall by Sunday.');
      await dev.save('first.txt', 'Dear Ada, the river is low.\n\nIt fell on Friday.\n\nCome and see.\n');
      await expect(page.locator('#p3')).toHaveText('Come and see.');
      await expect(page.locator('#p2')).toHaveText('It fell on Friday.');
    });

    test('the page of a name follows the text', async ({ page }) => {
      await dev.save('second.txt', 'Dear Thomas, we saw Iran from the ship.\n\nThe coast of Iran is bare.\n');
      await open(page, `${dev.url}names/iran/`);
      await expect(page.locator('main')).toContainText('we saw Iran from the ship');
      await dev.save('second.txt', 'Dear Thomas, we left Iran on foot.\n\nThe coast of Iran is bare.\n');
      await expect(page.locator('main')).toContainText('we left Iran on foot');
    });

    test('a saved index is shown: its title, and a document under another one', async ({ page }) => {
      await open(page, dev.url);
      await expect(page.getByRole('link', { name: 'The second letter' })).toBeVisible();
      await dev.save('INDEX.md', INDEX.replace('Two letters', 'Letters').replace('The second letter', 'An answer'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letters');
      await expect(page.getByRole('link', { name: 'The second letter' })).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'An answer' })).toHaveAttribute('href', `${base}/an-answer/`);
    });

    test('a fault is shown in the page with its code and line, and the page comes back when it is mended', async ({
      page,
    }) => {
      await open(page, `${dev.url}the-first-letter/#p2`);
      await expect(page.locator('#p2')).toBeVisible();
      await dev.remove('second.txt');
      await expect(page.getByRole('heading', { name: 'The corpus has faults' })).toBeVisible();
      await expect(page.getByRole('listitem')).toContainText(/INDEX\.md:6\s+missing-document\s+"second\.txt"/);
      await dev.save('second.txt', 'Dear Thomas, it fell again.\n');
      await expect(page.locator('#p2:target')).toHaveText('It will fall by Sunday.');
    });

    test('the home page and search show examples of the texts as they are', async ({ page, request }) => {
      const examples = page.getByRole('list', { name: 'For example' });
      const harbour = 'a quiet harbour, and again a quiet harbour.\n';
      await open(page, dev.url);
      await dev.save('second.txt', harbour);
      await expect(examples).toContainText('quiet harbour');
      const { examples: listed } = await (await request.get(`${dev.url}search/examples.json`)).json();
      expect(listed).toContainEqual({ query: 'quiet harbour', shows: 'words' });
    });

    test('search answers, after a change too', async ({ page }) => {
      const results = page.locator('.results a');
      await page.goto(`${dev.url}search/?q=Sunday`);
      await expect(results).toHaveAttribute('href', `${base}/the-first-letter/?mark=Sunday#p2`);
      await open(page, `${dev.url}the-second-letter/`);
      await dev.save('second.txt', 'Dear Thomas, it fell on Michaelmas.\n');
      await expect(page.locator('#p1')).toHaveText('Dear Thomas, it fell on Michaelmas.');
      await page.getByRole('link', { name: 'Search' }).click();
      await page.getByLabel('Search the texts').fill('Michaelmas');
      await expect(results).toHaveAttribute('href', `${base}/the-second-letter/?mark=Michaelmas#p1`);
      await results.click();
      await expect(page.locator('#p1:target')).toBeInViewport();
    });

    // Who runs already is told by a lock, which knows of no base.
    if (base === '')
      test('a second one says that there is one', async () => {
        await expect(startDev(CORPUS, base)).rejects.toThrow(
          /ended with 1\.\nA dev server runs in this checkout already\./,
        );
        await expect(startDev(CORPUS, base, ['node_modules/astro/bin/astro.mjs', 'dev'])).rejects.toThrow(
          /ended with 1\.\nA dev server runs in this checkout already\.[^\n]*\n$/,
        );
      });

    test('a draft is shown, as is what a build writes beside the pages', async ({ page, request }) => {
      await page.goto(`${dev.url}a-letter-in-the-drawer/`);
      await expect(page.locator('#p1')).toHaveText('Not sent yet.');
      const data = await (await request.get(`${dev.url}the-first-letter.json`)).json();
      expect(data.paragraphs.map(({ url }: { url: string }) => url)).toEqual([
        `${base}/the-first-letter/#p1`,
        `${base}/the-first-letter/#p2`,
      ]);
      for (const file of [
        'corpus.json',
        'feed.xml',
        'the-first-letter.txt',
        'the-first-letter/source.txt',
        'favicon.svg',
      ])
        expect((await request.get(dev.url + file)).status(), file).toBe(200);
    });
  });
}
