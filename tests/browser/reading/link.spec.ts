/** The link in the reader's hand: of a paragraph, of several, of some words, alone or with the quotation. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { at, ESSAY, ESSAY_BELOW, HISTORY, RICH } from '../sites.ts';

const FERRY = '/the-ferry/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the control of a paragraph copies its address, says so, and goes there', async ({ page }) => {
  await page.goto(at(ESSAY_BELOW, '/kabul-and-islamabad/?mark=Kabul'));
  await page.locator('#p4 > a.permalink').click();
  await expect(page).toHaveURL(at(ESSAY_BELOW, '/kabul-and-islamabad/#p4'));
  await expect(page.getByRole('status')).toHaveText('Address of ¶ 4 copied');
  expect(await clipboard(page)).toBe(at(ESSAY_BELOW, '/kabul-and-islamabad/#p4'));
});

test('its second choice copies the quotation with paragraph, edition and link', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  await page.locator('#p4a > a.permalink').click();
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(page.getByRole('status')).toHaveText('Quotation copied');
  expect(await clipboard(page)).toBe(
    `“The harbour master wrote each morning that the sea was too high, and each evening that it had not been as high as he had thought.”\nThe Ferry, ¶ 4a, edition 2\n${at(HISTORY, `${FERRY}#p4a`)}`,
  );
});

test('presses that come before their code are taken in their order', async ({ page }) => {
  const loads = Promise.withResolvers<void>();
  await page.route(/\/links\.[^/]*\.js$/, async (route) => {
    await loads.promise;
    await route.continue();
  });
  await page.goto(at(HISTORY, FERRY));
  await page.locator('#p1 > a.permalink').click();
  await page.locator('#p2 > a.permalink').click({ modifiers: ['Shift'] });
  await page.locator('#p4 > a.permalink').click({ modifiers: ['Shift'] });
  loads.resolve();
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}?to=p4#p1`));
  await expect(page.getByRole('group', { name: '¶ 1 to 4' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Address of ¶ 1 to 4 copied');
});

test('a range can be quoted', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  await page.locator('#p1 > a.permalink').click();
  await page.locator('#p2 > a.permalink').click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(page.getByRole('status')).toHaveText('Quotation copied');
  expect(await clipboard(page)).toMatch(/^“[\s\S]+\n\n[\s\S]+”\nThe Ferry, ¶ 1 to 2, edition 2\nhttp.*\?to=p2#p1$/);
});

for (const width of [360, 1440]) {
  test(`at ${width} px, where nothing can be copied the text is shown, selected`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(at(HISTORY, FERRY));
    await page.locator('#p1 > a.permalink').click();
    const area = page.getByRole('textbox', { name: 'copy by hand' });
    await expect(area).toHaveValue(at(HISTORY, `${FERRY}#p1`));
    await page.goto(at(ESSAY, '/kabul-and-islamabad/'));
    await page.locator('#p1 > a.permalink').click();
    await expect(area).toBeFocused();
    const hidden = await area.evaluate((element) => element.scrollHeight - element.clientHeight);
    expect(hidden, 'no line of an address is hidden').toBeLessThanOrEqual(0);
    await page.goto(at(HISTORY, FERRY));
    await page.locator('#p1 > a.permalink').click();
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    await expect(area).toHaveValue(/^“[\s\S]*”\nThe Ferry, ¶ 1, edition 2\nhttp/);
    await expect(area).toBeFocused();
    const { start, end, length } = await area.evaluate((element: HTMLTextAreaElement) => ({
      start: element.selectionStart,
      end: element.selectionEnd,
      length: element.value.length,
    }));
    expect([start, end]).toEqual([0, length]);
    const box = await area.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
  });
}

test('where nothing can be copied the reference is shown too, with the address at which it is read', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(at(HISTORY, `${FERRY}#p2`));
  await page.locator('.cite button').click();
  const area = page.getByRole('textbox', { name: 'copy by hand' });
  await expect(area).toBeFocused();
  await expect(area).toHaveValue(`The Ferry. In: Island papers, edition 2. ${at(HISTORY, `${FERRY}#p2`)}`);
  await expect(area).toBeInViewport();
});

test('a paragraph that was changed leads to its earlier wordings', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  const changed = page.locator('[data-earlier]').first();
  const id = await changed.getAttribute('id');
  await changed.locator('a.permalink').click();
  await page.getByRole('button', { name: 'Earlier wordings (1)' }).click();
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}history/#${id}`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('by keyboard a choice that was taken, and Escape, lead back to the number', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  const control = page.locator('#p1 > a.permalink');
  const choice = page.getByRole('button', { name: 'Copy quotation' });
  for (const key of ['Enter', 'Escape']) {
    await control.focus();
    await page.keyboard.press('Enter');
    await expect(choice).toBeVisible();
    await expect(control).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(choice).toBeFocused();
    await page.keyboard.press(key);
    await expect(choice).toBeHidden();
    await expect(control, key).toBeFocused();
  }
});

test('by keyboard the second choice comes next after the control, and Escape closes it', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  await page.locator('#p2 > a.permalink').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Address of ¶ 2 copied');
  await expect(page.locator('#p2 > a.permalink')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy quotation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Quotation copied');
  expect(await clipboard(page)).toMatch(
    /^“Its engine was built in 1961 [\s\S]* a month ago\.”\nThe Ferry, ¶ 2, edition 2\n/,
  );
  await page.locator('#p2 > a.permalink').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy quotation' })).toHaveCount(0);
  await expect(page.locator('#p2 > a.permalink')).toBeFocused();
});

test('by touch too', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 640 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(at(HISTORY, FERRY));
  await page.locator('#p1 > a.permalink').tap();
  const button = page.getByRole('button', { name: 'Copy quotation' });
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await button.tap();
  await expect(page.getByRole('status')).toHaveText('Quotation copied');
  await page.locator('#p4 > a.permalink').tap();
  await page.getByRole('button', { name: 'Link ¶ 1 to 4' }).tap();
  await expect(page.getByRole('status')).toHaveText('Address of ¶ 1 to 4 copied');
  expect(await clipboard(page)).toBe(at(HISTORY, `${FERRY}?to=p4#p1`));
  await context.close();
});

test('a quotation of verse keeps its lines', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  await page.locator('[data-paragraph]', { hasText: 'The gulls are' }).locator('a.permalink').click();
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  await expect
    .poll(() => clipboard(page))
    .toContain(
      '“The gulls are on the harbour wall,\nThey count the boats that stay,\nAnd when the doctor leaves them all\nThey do not look away.”\n',
    );
});

test('a quotation holds the text and no mark of a footnote; items and cells stay apart', async ({ page }) => {
  await page.goto(at(RICH, '/the-bridge-at-harrow-ford/'));
  for (const paragraph of await page.locator('[data-paragraph]').all()) {
    await paragraph.locator('a.permalink').first().click();
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    await expect(page.getByRole('status')).toHaveText('Quotation copied');
    const [quotation] = (await clipboard(page)).split('”\n');
    expect(quotation).not.toMatch(/[a-z.,]\d$|undefined/);
    await page.getByRole('status').evaluate((status) => (status.textContent = ''));
  }
  const list = page.locator('div[data-paragraph] > ul, div[data-paragraph] > ol').first();
  await list.locator('..').locator('a.permalink').click();
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  expect((await clipboard(page)).split('\n').length).toBeGreaterThan(3);
});

test('a message that comes again stays as long as the first time', async ({ page }) => {
  await page.clock.install();
  await page.goto(at(ESSAY, '/kabul-and-islamabad/'));
  const status = page.getByRole('status');
  const press = async () => {
    await page.locator('#p1 > .permalink').click();
    await expect(status).toHaveText('Address of ¶ 1 copied');
  };
  await press();
  await page.clock.fastForward(3000);
  await status.evaluate((said) => (said.textContent = ''));
  await press();
  await page.clock.fastForward(2000);
  await expect(status).toHaveText('Address of ¶ 1 copied');
});

test('Shift and the control of a second paragraph link a range, in the order of the text', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  await page.locator('#p4a > a.permalink').click();
  await page.locator('#p2 > a.permalink').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}?to=p4a#p2`));
  await expect(page.locator('[data-in-range]')).toHaveCount(3);
  await expect(page.getByRole('status')).toHaveText('Address of ¶ 2 to 4a copied');
  expect(await clipboard(page)).toBe(at(HISTORY, `${FERRY}?to=p4a#p2`));
  await page.goBack();
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}#p4a`));
  await expect(page.locator('[data-in-range]')).toHaveCount(0);
});

test('Shift and Enter do the same', async ({ page }) => {
  await page.goto(at(HISTORY, `${FERRY}#p1`));
  await page.locator('#p4 > a.permalink').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}?to=p4#p1`));
  expect(page.context().pages()).toHaveLength(1);
});

test('selected words have a link that leads to them alone, though they stand twice', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  for (const [id, address] of [
    ['p4', /#p4:~:text=/],
    ['p6', /#p6:~:text=/],
  ] as const) {
    await select(page, id, 'Nobody slept well.');
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect(page.getByRole('status')).toHaveText('Link to these words copied');
    const copied = await clipboard(page);
    expect(copied).toMatch(address);
    await page.goto('about:blank');
    await page.goto(copied);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.goto(at(HISTORY, FERRY));
  }
});

test('the sentence that stands twice in the essay has two links', async ({ page }) => {
  await page.goto(at(ESSAY, '/kabul-and-islamabad/'));
  const sentence =
    'Not all Taliban commanders share the Taliban elders’ view that girls should not be allowed to attend';
  const ids = await page
    .locator('[data-paragraph]', { hasText: sentence })
    .evaluateAll((paragraphs) => paragraphs.map(({ id }) => id));
  expect(ids).toHaveLength(2);
  const copied: string[] = [];
  for (const id of ids) {
    await select(page, id, sentence);
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await expect(page.getByRole('status')).toHaveText('Link to these words copied');
    copied.push(await clipboard(page));
    await page.getByRole('status').evaluate((status) => (status.textContent = ''));
  }
  expect(new Set(copied).size).toBe(2);
  expect(copied.map((link) => new URL(link).hash.replace(/:.*/, ''))).toEqual(ids.map((id) => `#${id}`));
});

test('selected words can be quoted, with their link', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  await select(page, 'p1', 'It carries the post, the doctor');
  await page.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(page.getByRole('status')).toHaveText('Quotation copied');
  expect(await clipboard(page)).toBe(
    `“It carries the post, the doctor”\nThe Ferry, ¶ 1, edition 2\n${at(HISTORY, `${FERRY}#p1:~:text=It%20carries%20the%20post%2C%20the%20doctor`)}`,
  );
});

test('the choices go when the selection goes', async ({ page }) => {
  await page.goto(at(HISTORY, FERRY));
  await select(page, 'p1', 'the doctor');
  await expect(page.getByRole('button', { name: 'Copy link to these words' })).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(page.getByRole('button', { name: 'Copy link to these words' })).toHaveCount(0);
});

test('axe finds nothing when the choices are open', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(at(HISTORY, FERRY));
    await page.locator('#p1 > a.permalink').click();
    await expect(page.getByRole('button', { name: 'Copy quotation' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test('what cannot be copied is said', async ({ browser }) => {
  const context = await browser.newContext({ permissions: [] });
  const page = await context.newPage();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto(at(HISTORY, FERRY));
  await page.locator('#p1 > a.permalink').click();
  await expect(page).toHaveURL(at(HISTORY, `${FERRY}#p1`));
  await expect(page.getByRole('status')).toHaveText(/^Your browser does not let this page copy/);
  await context.close();
});

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function select(page: Page, id: string, words: string): Promise<void> {
  await page.evaluate(
    ([id, words]) => {
      const walker = document.createTreeWalker(document.getElementById(id!)!, NodeFilter.SHOW_TEXT);
      const places: [Node, number][] = [];
      while (walker.nextNode()) {
        const { currentNode } = walker;
        for (let i = 0; i < currentNode.textContent!.length; i += 1) places.push([currentNode, i]);
      }
      const text = places.map(([node, i]) => node.textContent![i]).join('');
      const [start, last] = [text.indexOf(words!), text.indexOf(words!) + words!.length - 1];
      getSelection()!.setBaseAndExtent(...places[start]!, places[last]![0], places[last]![1] + 1);
    },
    [id, words],
  );
}
