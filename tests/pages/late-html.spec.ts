import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HISTORY, outOf } from '../browser/sites.ts';

test('what became of an address stands in a page of which the rest is still to come', async ({ page }) => {
  const html = readFileSync(join(outOf(HISTORY), 'the-ferry/index.html'), 'utf8');
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/html');
    // The end never comes.
    response.write(html.slice(0, html.indexOf('</article>')));
  });
  await once(server.listen(0), 'listening');
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/#p3`, { waitUntil: 'commit' });
    await expect(page.locator('#p3')).toHaveAttribute('data-target');
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
