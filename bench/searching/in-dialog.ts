/** A search in the dialog of a page, ours or Starlight's: opened by keys, and watched. */
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Serving } from '../../tests/browser/serve.ts';
import type { Built } from '../beside/page-sites.ts';

/** Of `bench/material/prose.ts`: a name that every article has, a part of one, and two words, one as it stands in most articles. */
export const QUERIES = ['Tamsin Okoro', 'Halden', 'harbour', 'talking'];

export type Site = Built & {
  readonly name: string;
  /** Links of results in its dialog, which Ctrl-K opens. */
  readonly results: string;
};

/** Milliseconds between keys: less than any search waits before it asks, so that only the last key is answered. */
export const KEY_DELAY = 20;

/**
 * Opens the page and its dialog with the keyboard, the focus in its field. Starlight's page loads its field when the browser is
 * idle, which now and then never comes; then the page is opened again.
 * @returns the bytes that were sent before the dialog
 */
export async function openDialog(page: Page, address: string, serving: Serving, tries = 5): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await quiet(serving);
  const before = serving.sent();
  await page.keyboard.press('Control+k');
  try {
    await page.locator('dialog input').first().focus({ timeout: OPENS_WITHIN });
    return before;
  } catch (error) {
    if (tries === 1) throw error;
    return openDialog(page, address, serving, tries - 1);
  }
}

/** Milliseconds. */
const OPENS_WITHIN = 5000;

export type Watched = { watched: { time: number; isEarly: boolean; blocked: number } };

/** Runs in the page: when results stand there after the last key, and the longest time in which the page did not answer. */
export function watch(results: string): void {
  const watched = { time: 0, isEarly: false, blocked: 0 };
  (window as unknown as Watched).watched = watched;
  let key: number | undefined;
  const areThere = () => document.querySelector(results) !== null;
  addEventListener(
    'keydown',
    () => {
      watched.isEarly = areThere();
      key = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (key === undefined || !areThere()) return;
    watched.time = performance.now() - key;
    key = undefined;
  }).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.blocked = Math.max(watched.blocked, duration);
  }).observe({ type: 'longtask' });
}

/** Waits until nothing has been sent for a while. */
export async function quiet({ sent }: Serving): Promise<void> {
  for (let before = -1; before !== sent();) {
    before = sent();
    await setTimeout(QUIET);
  }
}

/** Milliseconds. */
const QUIET = 500;
