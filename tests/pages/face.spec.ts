/** The site's own face: small, only where it serves, and nothing waits or moves for it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { KINDS, open } from '../browser/kinds-of-page.ts';
import { at, ESSAY, ESSAY_BELOW, outOf, RICH } from '../browser/sites.ts';

/** Bytes of all its files together. */
const MOST = 30_000;

const FILES = '**/_astro/*.woff2';

/** Typed by a test: no input in the eyes of a browser. */
const MOVING = ['search-open'];

test(`its files have at most ${MOST} bytes, and names that change with what they hold`, () => {
  const folder = join(outOf(ESSAY), '_astro');
  const files = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
  expect(files.sort().map((file) => file.replace(/\.[\w-]{8}\./, '.hash.'))).toEqual([
    'bold.hash.woff2',
    'italic.hash.woff2',
    'regular.hash.woff2',
  ]);
  expect(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThanOrEqual(MOST);
});

test('a page in English is set in it, with the styles that it needs and no others, below a base too', async ({
  page,
}) => {
  for (const [path, wanted] of [
    ['/', ['regular']],
    ['/kabul-and-islamabad/', ['italic', 'regular']],
    ['/names/', ['regular']],
    ['/names/pakistan/', ['bold', 'regular']],
  ] as const) {
    for (const site of [ESSAY, ESSAY_BELOW]) {
      const asked = facesAskedFor(page);
      await page.goto(at(site, path), { waitUntil: 'networkidle' });
      expect(asked().sort(), path).toEqual(wanted);
      expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBe(
        wanted.length,
      );
    }
  }
});

test('a text in a language that it has not the letters of asks for none of it', async ({ page }) => {
  const asked = facesAskedFor(page);
  await page.goto(at(RICH, '/old-bridge/'), { waitUntil: 'networkidle' });
  expect(asked()).toEqual([]);
});

for (const width of [360, 1440]) {
  test(`at ${width} pixels nothing moves on any kind of page when it comes late, nor for anything else`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.route(FILES, async (route) => {
      await isPainted(page);
      await route.continue().catch(() => undefined);
    });
    await countShifts(page);
    for (const kind of KINDS.filter(({ name }) => !MOVING.includes(name))) {
      await open(page, kind, (path) => at(kind.site, path));
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      });
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), kind.name).toEqual([]);
    }
  });
}

test('the text is seen before the face has come', async ({ page }) => {
  let letIn = () => {};
  const held = new Promise<void>((done) => (letIn = done));
  await page.route(FILES, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(at(ESSAY, '/kabul-and-islamabad/'), { waitUntil: 'domcontentloaded' });
  await isPainted(page);
  letIn();
});

/** Waits until a page shows something. */
async function isPainted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
}

/** Begins to note the files of the face that a page asks for. */
function facesAskedFor(page: Page): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/_astro\/(\w+)\.[^/]*\.woff2$/.exec(request.url()) ?? [];
    if (name) asked.push(name);
  });
  return () => asked.splice(0);
}

/** Notes in `window.moved` what moves on a page without the reader's doing. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    type Shift = PerformanceEntry & { hadRecentInput: boolean; sources: { node?: Node }[] };
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          moved.push(...sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80) ?? ''));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
