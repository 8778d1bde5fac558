/** Names and places as a reader meets them: in the text, on a card, on their pages, on the map. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../browser/built.ts';
import { at, BUILT, documentsOf, ESSAY, ESSAY_BELOW, namesOf, outOf, REGISTER, RICH } from '../browser/sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';

for (const site of [ESSAY, ESSAY_BELOW, RICH]) {
  test(`every mention of ${site.name} in the data is marked in the page, the first of a paragraph as a link`, async ({
    page,
  }) => {
    for (const { id, url } of documentsOf(site)) {
      const { paragraphs } = JSON.parse(textOf(site, `${id}.json`));
      const wanted = paragraphs.flatMap(({ names }: { names: Named[] }) => {
        const seen = new Set<string>();
        return names.map(({ id, kind, text }) => {
          const hasPage = existsSync(join(outOf(site), 'names', id, 'index.html'));
          const element = seen.has(id) || !hasPage ? 'span' : 'a';
          seen.add(id);
          return { id, kind, text, element };
        });
      });
      await page.goto(at(site, url.slice(site.base.length)));
      const shown = await page.locator('[data-paragraph] [data-name]').evaluateAll((all) =>
        all.map((one) => ({
          id: (one as HTMLElement).dataset.name,
          kind: (one as HTMLElement).dataset.kind,
          text: one.textContent,
          element: one.parentElement?.closest('a') ? 'a' : one.localName,
        })),
      );
      expect(shown.length).toBeGreaterThanOrEqual(/bridge-at|islamabad/.test(id) ? 1 : 0);
      expect(shown).toEqual(wanted);
    }
  });

  test(`the offsets of mentions in the data of ${site.name} are those of their words`, () => {
    for (const { id } of documentsOf(site)) {
      const { paragraphs } = JSON.parse(textOf(site, `${id}.json`));
      for (const { text, names } of paragraphs)
        for (const one of names as Named[]) expect(text.slice(one.start, one.end)).toBe(one.text);
    }
  });
}

type Named = { id: string; kind: string; text: string; start: number; end: number };

test('a touch on a name shows who that is, and leads through its mentions', async ({ page }) => {
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.locator('#p3 [data-name=sher-abbas-stanekzai]').first().click();
  const card = page.getByRole('dialog', { name: 'Sher Abbas Stanekzai' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Person');
  await expect(card).toContainText('Introduced in ¶ 3 as “Afghan Deputy Foreign Minister Sher Abbas Stanekzai”.');
  await expect(card.getByRole('link', { name: '¶ 3', exact: true })).toHaveAttribute('href', `${ESSAY_PATH}#p3`);
  await expect(card).toContainText('Also written Stanekzai.');
  await card.getByRole('button', { name: 'Next mention: ¶ 9' }).click();
  await expect(page.locator('#p9 [data-name=sher-abbas-stanekzai]')).toBeInViewport();
  await expect(card.getByRole('button', { name: 'Previous mention: ¶ 3' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.locator('#p9 [data-name=sher-abbas-stanekzai]').click();
  await card.getByRole('link', { name: 'All 4 mentions' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/names/sher-abbas-stanekzai/'));
});

test('of two names that are touched before the card has come, the second has it', async ({ page }) => {
  const comes = Promise.withResolvers<void>();
  await page.route(/\/name-card\.[^/]*\.js$/, async (route) => {
    await comes.promise;
    await route.continue();
  });
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.locator('#p3 [data-name=sher-abbas-stanekzai]').first().click();
  await page.locator('#p4 [data-name=taliban]').first().click();
  comes.resolve();
  await expect(page.getByRole('dialog', { name: 'Taliban' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('by touch, below a base, and with the keyboard alone', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(at(ESSAY_BELOW, ESSAY_PATH));
  await page.locator('#p4 [data-name=taliban]').first().tap();
  await expect(page.getByRole('dialog', { name: 'Taliban' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show names' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#p1 a[data-name=united-states]')).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'United States' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator('#p1 a[data-name=united-states]')).toBeFocused();
  await context.close();
});

test('names have the faintest line and are no stops of the Tab key until the reader has them shown; that is remembered', async ({
  page,
}) => {
  const name = page.locator('#p1 a[data-name=united-states]');
  const line = () =>
    name.evaluate((element) => {
      const { textDecorationLine, textDecorationColor } = getComputedStyle(element);
      return `${textDecorationLine} ${textDecorationColor}`;
    });
  await page.goto(at(ESSAY, ESSAY_PATH));
  await expect(name).toHaveAttribute('tabindex', '-1');
  const atRest = await line();
  expect(atRest).toMatch(/^underline .*0\.45/);
  await page.getByRole('button', { name: 'Show names' }).click();
  await expect(name).toHaveAttribute('tabindex', '0');
  const shown = await line();
  expect(shown).not.toBe(atRest);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Hide names' })).toBeVisible();
  expect(await line()).toBe(shown);
  await page.getByRole('button', { name: 'Hide names' }).click();
  expect(await line()).toBe(atRest);
});

test('where the data of the cards cannot be loaded a name leads to its page', async ({ page }) => {
  await page.route('**/names.json', (route) => route.abort());
  await page.goto(at(ESSAY, ESSAY_PATH));
  await page.locator('#p9 span[data-name=taliban]').first().click();
  await expect(page).toHaveURL(at(ESSAY, '/names/taliban/'));
});

test('without JavaScript a name opens its page, and each of its sentences leads to its paragraph', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(ESSAY_BELOW, ESSAY_PATH));
  await page.locator('#p3 a[data-name=sher-abbas-stanekzai]').click();
  await expect(page).toHaveURL(at(ESSAY_BELOW, '/names/sher-abbas-stanekzai/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sher Abbas Stanekzai');
  await expect(page.locator('.mentions ol b')).toHaveText([
    'Sher Abbas Stanekzai',
    'Stanekzai',
    'Stanekzai',
    'Stanekzai',
  ]);
  await page.getByRole('link', { name: 'Paragraph 9', exact: true }).click();
  await expect(page).toHaveURL(at(ESSAY_BELOW, `${ESSAY_PATH}#p9`));
  await context.close();
});

test('the list of names has a line a name, shows what is typed, whatever its marks and case, and of which kind', async ({
  page,
}) => {
  await page.goto(at(ESSAY, '/names/'));
  const shown = () => page.locator('.names li:visible').allTextContents();
  const all = (await shown()).length;
  expect(all).toBe(namesOf(ESSAY).length);
  await expect(page.locator('.names li:not(.see)', { hasText: /^\s*Afghanistan/ })).toHaveText(/Place, 12 mentions/);
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('turkiye');
  await expect(page.getByRole('status')).toHaveText(`1 of ${all}`);
  expect((await shown()).map((line) => line.replace(/\s+/g, ' ').trim()).sort()).toEqual([
    'Republic of Türkiye see Turkey',
    'Türkiye see Turkey',
  ]);
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByRole('status')).toHaveText('No such name');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Persons' }).click();
  const persons = page.locator('.names li:visible');
  for (const line of await persons.all()) await expect(line).toHaveAttribute('data-kind-of', 'person');
  await expect(page.getByRole('status')).toHaveText(`${await persons.count()} of ${all}`);
  await page.getByRole('button', { name: 'Persons' }).click();
  expect(await shown()).toHaveLength(all);
});

test('the list of names speaks of a map where there is one', () => {
  for (const site of BUILT) {
    const list = textOf(site, 'names/index.html');
    const places = textOf(site, 'places/index.html');
    expect([site.name, list.includes('on a map')]).toEqual([site.name, places.includes('<figure class="map')]);
  }
});

test('a list of more than a thousand names is letters, and a letter goes on over pages', async ({ page }) => {
  await page.goto(at(REGISTER, '/names/'));
  await expect(page.locator('section.names')).toHaveCount(0);
  const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('link');
  await expect(letters).toHaveText(['B', 'I']);
  await letters.first().click();
  const lines = page.locator('section.names li');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Names: B');
  await expect(lines).toHaveCount(1000);
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('dunber');
  await expect(lines.filter({ visible: true }).first()).toContainText('Dunber');
  expect(await lines.filter({ visible: true }).count()).toBeLessThan(20);
  await page.getByRole('link', { name: 'More names with B' }).click();
  await expect(lines).toHaveCount(200);
  const { scroll, inner } = await page.evaluate(() => ({ scroll: document.body.scrollWidth, inner: innerWidth }));
  expect(scroll).toBeLessThanOrEqual(inner);
  await lines.last().getByRole('link').click();
  await expect(page.locator('section.mentions b').first()).toContainText('Bran');
});

test('what is typed before the code of the list has come is filtered when it comes', async ({ page }) => {
  const typed = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto(at(ESSAY, '/names/'), { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('ttp');
  typed.resolve();
  await expect(page.locator('section.names li').filter({ visible: true })).toHaveCount(1);
});

test('an alias leads to its name, and the misprints of a source are no names', async ({ page }) => {
  await page.goto(at(ESSAY, '/names/'));
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('ttp');
  await page.locator('li.see', { hasText: 'TTP see' }).getByRole('link').click();
  await expect(page).toHaveURL(at(ESSAY, '/names/tehreek-i-taliban-pakistan/'));
  for (const path of ['/names/', '/names/united-states/', '/names/islamic-state-khorasan/']) {
    await page.goto(at(ESSAY, path));
    expect(
      await page.locator('main').evaluate((main) => main.querySelectorAll('.see, .forms-of-name dt').length),
    ).toBeGreaterThan(0);
    await expect(page.locator('.see', { hasText: /Unites|elimination/ })).toHaveCount(0);
  }
  await page.goto(at(ESSAY, '/names/united-states/'));
  await expect(page.locator('.forms-of-name')).toContainText(/Misprinted here\s+Unites States/);
});

test('a dot of the map leads to its place', async ({ page }) => {
  await page.goto(at(ESSAY, '/places/'));
  const rows = await page.locator('table.places tbody tr').count();
  expect(rows).toBe(15);
  await page.getByRole('link', { name: 'Turkey, 1 mention' }).click();
  await expect(page).toHaveURL(at(ESSAY, '/names/turkey/'));
});

test('on a wide screen the names of a text stand beside it, in the order of the text, with their paragraphs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at(ESSAY, ESSAY_PATH));
  const names = page.getByRole('complementary');
  await expect(names.getByRole('listitem').first()).toHaveText(/^\s*United States\s+1\s+7\s+8\s*$/);
  await expect(names.getByRole('heading')).toHaveText('Names in this text');
  const [beside, text] = [(await names.boundingBox())!, (await page.locator('#p1').boundingBox())!];
  expect(beside.x).toBeGreaterThan(text.x + text.width);
  expect(beside.x + beside.width).toBeLessThanOrEqual(1440);
  await names.getByRole('link', { name: '8', exact: true }).first().click();
  await expect(page.locator('#p8')).toBeInViewport();
  await expect(page).toHaveURL(/#p8$/);
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(names).toBeHidden();
  }
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

test('axe finds nothing when a card is open, light or dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(at(ESSAY, ESSAY_PATH));
    await page.locator('#p4 [data-name=taliban]').first().click();
    await expect(page.getByRole('dialog', { name: 'Taliban' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test('no page of a name or place is wider than a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/names/', '/names/east-turkestan-islamic-movement/', '/names/taliban/', '/places/']) {
    await page.goto(at(ESSAY, path));
    expect(await widthOf(page), path).toBeLessThanOrEqual(320);
  }
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
