/** Every page of every site in a browser: it keeps its own policy, asks nobody else, and can be used by everybody. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { at, documentsOf, namesOf, outOf, SITES, type TestSite } from '../browser/sites.ts';
import { expectNone, watch } from '../browser/watch.ts';

/** What a browser says of a page that is not there, which is so. */
const IS_NOT_THERE = 'console error: Failed to load resource: the server responded with a status of 404 (Not Found)';

for (const site of SITES) {
  // Below a base only the addresses differ, of which axe knows nothing.
  const isLookedAt = site.base === '';
  const finds = isLookedAt ? ', and axe finds nothing on it, light or dark' : '';
  test(`no page of ${site.name} breaks its policy, complains, or asks another host${finds}`, async ({ page }) => {
    test.slow();
    const complaints = await watch(page);
    for (const path of pathsOf(site)) {
      await open(page, site, path);
      if (isLookedAt) expect(await faultsOf(page), path).toEqual([]);
      await page.waitForLoadState('networkidle');
      if (path === '/nothing/here/') expect(complaints.list.splice(0)).toEqual([IS_NOT_THERE]);
      expectNone(complaints);
    }
    expect(complaints.requests.filter((path) => !path.startsWith(`${site.base}/`))).toEqual([]);
  });

  test(`${site.name} answers an unknown address with its own page and status 404`, async ({ page }) => {
    const answer = await page.goto(at(site, '/nothing/here/'));
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.getByRole('link', { name: 'the list of documents' }).click();
    await expect(page).toHaveURL(at(site, '/'));
  });
}

test('the policy is there and is kept: a script and a style from outside it do nothing', async ({ page }) => {
  const complaints = await watch(page);
  await page.goto(at(SITES[0]!, '/'));
  await page.evaluate(() => {
    const script = Object.assign(document.createElement('script'), { textContent: 'document.title = "broken"' });
    const image = Object.assign(document.createElement('img'), { src: 'https://example.org/pixel.png' });
    document.body.append(script, image);
    document.body.setAttribute('style', 'color: red');
  });
  await expect(page).not.toHaveTitle('broken');
  await expect
    .poll(() =>
      complaints.list
        .filter((line) => line.startsWith('policy: '))
        .map((line) => line.split(' ')[1])
        .sort(),
    )
    .toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
});

/** One address of every kind of page. */
function pathsOf(site: TestSite): string[] {
  const documents = documentsOf(site).flatMap(({ id, url }, i) => [
    url,
    ...(i === 0 ? [`${url}#p2`] : []),
    // A document has a history from its second edition on.
    ...(existsSync(join(outOf(site), id, 'history')) ? [`${url}history/`] : []),
  ]);
  const paths = documents.map((url) => url.slice(site.base.length));
  const [name] = namesOf(site).slice(-1);
  const names = ['/names/', '/places/', ...(name ? [`/names/${encodeURIComponent(name)}/`] : [])];
  return ['/', ...paths, ...(site.former ?? []), ...names, '/search/', '/search/?q=the', '/nothing/here/'];
}

/** What axe finds on a page, with the colours of the day, then with those of the night. */
async function faultsOf(page: Page): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    // In the dark only colours differ.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      found.push([colorScheme, id, ...nodes.map(({ html, failureSummary }) => [html, failureSummary])]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function open(page: Page, site: TestSite, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(at(site, path));
  if (path.includes('?q=')) await expect(page.locator('main .results a').first()).toBeVisible();
}
