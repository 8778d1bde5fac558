import { expect, type Page } from '@playwright/test';

/** The label of the field of search. */
export const FIELD = 'Search the texts';

/** The links of the results of the page, best first, once there are some. */
export async function resultLinks(page: Page): Promise<string[]> {
  await expect(page.locator('main .results a').first()).toBeVisible();
  return page.locator('main .results a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
