import { expect, type Locator, type Page } from '@playwright/test';

/** The search dialog of a page. */
export type SearchDialog = {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly status: Locator;
  /** The links of paragraphs, best first. */
  readonly results: Locator;
};

export function searchDialog(page: Page): SearchDialog {
  const dialog = page.getByRole('dialog', { name: 'Search' });
  return {
    dialog,
    field: dialog.getByRole('searchbox', { name: 'Search the texts' }),
    status: dialog.getByRole('status'),
    results: dialog.locator('.results a'),
  };
}

/** Opens the dialog by its key; with a query, waits for the answer. */
export async function openSearch(page: Page, query = ''): Promise<SearchDialog> {
  const search = searchDialog(page);
  await page.keyboard.press('Control+k');
  await expect(search.field).toBeFocused();
  if (query) {
    await search.field.fill(query);
    await expect(search.status).toHaveText(/found|paragraph/);
  }
  return search;
}
