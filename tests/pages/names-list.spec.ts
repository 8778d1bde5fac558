/** The list of names. */
import { expect, test } from '@playwright/test';
import { textOf } from '../browser/built.ts';
import { at, BUILT, ESSAY, MANY, namesOf, REGISTER, RICH, type TestSite } from '../browser/sites.ts';

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

test('that nobody looked at any name of a list is said once', () => {
  const times = (site: TestSite, path: string) => textOf(site, path).split('found automatically').length - 1;
  expect(times(ESSAY, 'names/index.html')).toBe(0);
  expect(times(RICH, 'names/index.html')).toBe(1);
  expect(times(MANY, 'names/index.html')).toBe(1);
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
