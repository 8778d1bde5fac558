/** The places, on their map and as a list. */
import { expect, test } from '@playwright/test';
import { at, ESSAY } from '../browser/sites.ts';

test('a dot of the map leads to its place', async ({ page }) => {
  await page.goto(at(ESSAY, '/places/'));
  const rows = await page.locator('table.places tbody tr').count();
  expect(rows).toBe(15);
  await page.getByRole('link', { name: 'Turkey, 1 mention' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/names/turkey/'));
});

for (const width of [360, 1440]) {
  test(`${width} pixels wide every place of three mentions has a label, none over another or the frame`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at(ESSAY, '/places/'));
    const maps = await page.locator('.map svg').evaluateAll((all) =>
      all.map((map) => ({
        frame: map.getBoundingClientRect().toJSON() as DOMRect,
        labels: [...map.querySelectorAll('text')]
          .filter((text) => text.checkVisibility())
          .map((text) => ({ name: text.textContent, ...(text.getBoundingClientRect().toJSON() as DOMRect) })),
      })),
    );
    const labelled = maps.flatMap(({ labels }) => labels.map(({ name }) => name));
    for (const name of ['Afghanistan', 'Pakistan', 'Islamabad', 'Kabul', 'China', 'Russia', 'United States'])
      expect(labelled).toContain(name);
    for (const { frame, labels } of maps) {
      for (const { name, left, right, top, bottom } of labels) {
        expect(left >= frame.left && right <= frame.right, name).toBe(true);
        expect(top >= frame.top - 2 && bottom <= frame.bottom + 2, name).toBe(true);
        for (const other of labels.filter((one) => one.name !== name)) {
          // Boxes of text are a little higher than the letters in them.
          const isOver =
            left < other.right && other.left < right && top + 3 < other.bottom - 3 && other.top + 3 < bottom - 3;
          expect(isOver, `${name} over ${other.name}`).toBe(false);
        }
      }
    }
  });
}

test('on a telephone a place, how often it is mentioned and where it is share one line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at(ESSAY, '/places/'));
  const lines = await page.locator('td.position').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    }),
  );
  expect(Math.max(...lines)).toBe(1);
  const [mentions, position] = await page
    .locator('thead th')
    .evaluateAll((heads) => heads.slice(1).map((head) => getComputedStyle(head).fontSize));
  expect(position).toBe(mentions);
});
