/** Search of a corpus that no browser can search: by an endpoint on PostgreSQL. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Client } from 'pg';
import { recordsOf } from '../../../src/data/search/index-records.ts';
import { builtPages } from '../../../src/engines/built-site.ts';
import { loadRecords } from '../../../src/engines/postgres/load-records.ts';
import { serveRecords } from '../../../src/engines/postgres/serve-records.ts';
import { startDatabase, type OwnDatabase } from '../../../src/engines/postgres/start-database.ts';
import { openSearch } from '../search-dialog.ts';
import { at, ENDPOINT, outOf } from '../sites.ts';
import { watch } from '../watch.ts';

/** What INDEX.md of the site says. */
const ADDRESS = 'https://search.example.org/letters';

test.describe.configure({ mode: 'serial' });

let database: OwnDatabase;
let server: Server;

test.beforeAll(async () => {
  database = await startDatabase();
  const client = new Client(database.address);
  await client.connect();
  await loadRecords(client, recordsOf(builtPages(outOf(ENDPOINT))), undefined);
  await client.end();
  server = await serveRecords({ database: database.address, host: '127.0.0.1', port: 0 });
});

test.afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.stop();
});

/** Leads what is asked at the address of the endpoint to the one that runs here, as a host in front of it would. */
async function leadToEndpoint(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`${ADDRESS}/**`, async (route) => {
    const path = route.request().url().slice(ADDRESS.length);
    asked.push(path);
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
  return asked;
}

test('a name and words are found, marked and told why, without an index beside the pages', async ({ page }) => {
  const complaints = await watch(page);
  const asked = await leadToEndpoint(page);
  expect(existsSync(join(outOf(ENDPOINT), 'pagefind'))).toBe(false);
  await page.goto(at(ENDPOINT, '/search/?q=the Keeper'));
  await expect(page.locator('.results a')).toHaveCount(2);
  await page.goto(at(ENDPOINT, '/search/?q=letters salt'));
  await expect(page.locator('.results a')).toHaveAttribute('href', /\/the-ferry\/.*#p1$/);
  expect(asked.length).toBeGreaterThan(0);
  // No other host is asked for anything.
  expect(complaints.list.filter((one) => !one.startsWith(`another host: ${ADDRESS}/`))).toEqual([]);
});

test('the dialog of every page asks it too, and the policy allows no other host', async ({ page }) => {
  await leadToEndpoint(page);
  await page.goto(at(ENDPOINT, '/the-lighthouse/'));
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("connect-src 'self' https://search.example.org;");
  const { results } = await openSearch(page, 'piano');
  await expect(results.first()).toHaveAttribute('href', /\/the-ferry\/.*#p1$/);
});

test('while it is down search says so, the list of names is there, and the next try can succeed', async ({ page }) => {
  await page.route(`${ADDRESS}/**`, (route) => route.abort());
  await page.goto(at(ENDPOINT, '/search/?q=piano'));
  await expect(page.getByRole('status')).toContainText('Search could not be loaded');
  await page.unroute(`${ADDRESS}/**`);
  await leadToEndpoint(page);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('.results a')).toHaveCount(1);
  await page.goto(at(ENDPOINT, '/names/ada-lorne/'));
  await expect(page.locator('main a[href*="#p"]').first()).toBeVisible();
});
