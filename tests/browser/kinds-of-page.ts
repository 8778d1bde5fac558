/** Every kind of page of the test sites, and what a reader may have open on it. */
import type { Page } from '@playwright/test';
import { ESSAY, HISTORY, LONG, RICH, type TestSite } from './sites.ts';

export type KindOfPage = {
  readonly name: string;
  readonly site: TestSite;
  readonly path: string;
  /** What a reader does there. */
  readonly act?: (page: Page) => Promise<unknown>;
};

const ESSAY_PATH = '/kabul-and-islamabad/';
const BRIDGE_PATH = '/the-bridge-at-harrow-ford/';

export const KINDS: readonly KindOfPage[] = [
  { name: 'home', site: ESSAY, path: '/' },
  { name: 'document', site: ESSAY, path: ESSAY_PATH },
  { name: 'paragraph', site: ESSAY, path: `${ESSAY_PATH}?mark=stanekzai#p3`, act: marked },
  { name: 'card', site: ESSAY, path: `${ESSAY_PATH}#p2`, act: openCard },
  { name: 'search-open', site: ESSAY, path: `${ESSAY_PATH}#p1`, act: searchFor('Stanekzai') },
  { name: 'names', site: ESSAY, path: '/names/' },
  { name: 'name', site: ESSAY, path: '/names/pakistan/' },
  { name: 'places', site: ESSAY, path: '/places/' },
  { name: 'search', site: ESSAY, path: '/search/?q=Stanekzai', act: answered },
  { name: 'search-nothing', site: ESSAY, path: '/search/?q=zzzzqx', act: answered },
  { name: '404', site: ESSAY, path: '/nothing/here/' },
  { name: 'rich-home', site: RICH, path: '/' },
  { name: 'rich-document', site: RICH, path: BRIDGE_PATH },
  { name: 'footnote', site: RICH, path: `${BRIDGE_PATH}#p2`, act: openFootnote },
  { name: 'rtl-document', site: RICH, path: '/old-bridge/' },
  { name: 'removed', site: HISTORY, path: '/the-ferry/#p5' },
  { name: 'joined', site: HISTORY, path: '/the-ferry/#p3' },
  { name: 'taken-off', site: HISTORY, path: '/a-mistake/#p1' },
  { name: 'editions', site: HISTORY, path: '/the-ferry/history/' },
  { name: 'comparison', site: HISTORY, path: '/the-log/history/?older=1&newer=3' },
  { name: 'edition', site: HISTORY, path: '/the-ferry/history/1/#p3' },
  { name: 'long-document', site: LONG, path: '/a-long-text/#p100' },
  { name: 'outline', site: LONG, path: '/a-long-text/', act: (page) => page.locator('.outline summary').click() },
];

/** Opens it and does what a reader does there. */
export async function open(page: Page, { path, act }: KindOfPage, urlOf: (path: string) => string): Promise<void> {
  // A page that is shown already would only move to the fragment.
  await page.goto('about:blank');
  await page.goto(urlOf(path));
  await act?.(page);
}

async function marked(page: Page): Promise<void> {
  await page.locator('.marks:popover-open').waitFor();
}

async function openCard(page: Page): Promise<void> {
  await page.locator('#p2 [data-name]').first().click();
  await page.locator('.card:popover-open').waitFor();
}

async function openFootnote(page: Page): Promise<void> {
  await page.locator('#user-content-fnref-1').click();
}

function searchFor(query: string) {
  return async (page: Page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill(query);
    await answered(page);
  };
}

async function answered(page: Page): Promise<void> {
  await page
    .locator('.search-status')
    .filter({ hasText: /found|paragraph/ })
    .waitFor();
}
