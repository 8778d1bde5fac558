/** What a reader hears: landmarks, headings and controls of each kind of page, in order. */
import { expect, test } from '@playwright/test';
import { at, ESSAY, RICH } from '../browser/sites.ts';

test('the home page is a skip link, a banner, the texts, and a foot', async ({ page }) => {
  await page.goto(at(RICH, '/'));
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to content"
    - banner:
      - navigation "Site":
        - link "Names"
        - link "Places"
        - link "Search"
    - main:
      - heading "The River Papers" [level=1]
      - paragraph: Three pieces about one bridge. Each paragraph has a number; the number is its permanent address.
      - search:
        - searchbox "Search the texts"
        - button "Search"
      - list "For example":
        - listitem:
          - link "anyone reads"
      - heading "Essays" [level=2]
      - list:
        - listitem:
          - paragraph:
            - link "The Bridge at Harrow Ford"
          - paragraph: How a crossing was built, lost and built again.
        - listitem
      - heading "Records" [level=2]
      - list
    - contentinfo:
      - paragraph: Written for the tests of this project, and free for anyone to use.
      - paragraph:
        - link "Feed"
        - link "Data"
        - link "Report an error"
      - group "Colours":
        - radio "Auto" [checked]
        - radio "Light"
        - radio "Dark"
  `);
});

test('a document is its title, its paragraphs with a link to each, and what is known of it', async ({ page }) => {
  await page.goto(at(ESSAY, '/kabul-and-islamabad/'));
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to content"
    - banner:
      - link "Kabul and Islamabad"
      - navigation "Site":
        - link "Names"
        - link "Places"
        - link "Search"
    - main:
      - article:
        - heading "Kabul and Islamabad after the Withdrawal" [level=1]
        - paragraph:
          - time: October 2022
          - text: /4 min read/
          - button "Show names"
        - paragraph: "Supplied by the editor: title, date."
        - paragraph:
          - link "Paragraph 1, its address"
        - paragraph:
          - link "Paragraph 2, its address"
  `);
  await expect(page.getByRole('article').getByRole('link', { name: /^Paragraph / })).toHaveCount(14);
});

test('the outline of a document with headings is a list that opens', async ({ page }) => {
  await page.goto(at(RICH, '/the-bridge-at-harrow-ford/'));
  await page.getByText('Contents', { exact: true }).press('Enter');
  await expect(page.locator('.outline')).toMatchAriaSnapshot(`
    - group:
      - navigation "Contents":
        - list:
          - listitem:
            - link "Building it twice"
          - listitem:
            - link "What it cost"
          - listitem:
            - link "The river since"
  `);
});
