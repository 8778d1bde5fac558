/**
 * `npm run screenshot` builds the essay and writes the pictures of the README. With a folder it also writes every kind of
 * page, light and dark, narrow and wide, and on paper, for a person to look at: `npm run screenshot -- /tmp/look`.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './browser/chromium.ts';
import { KINDS, open } from './browser/kinds-of-page.ts';
import { serve } from './browser/serve.ts';
import { buildSite, ESSAY, LONG, outOf, PROJECT, type TestSite } from './browser/sites.ts';

/** Pixels of a telephone, a tablet and a desk. */
const WIDTHS = [360, 768, 1440];

const folder = process.argv[2];
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] });
try {
  await shownBy(ESSAY, (origin) => readmePictures(browser, origin));
  if (folder) {
    for (const site of new Set(KINDS.map((kind) => kind.site)))
      await shownBy(site, (origin) => everyKind(browser, site, origin, resolve(folder)));
    console.log(folder);
  }
} finally {
  await browser.close();
}

/** Builds and serves a site as long as `use` takes. */
async function shownBy(site: TestSite, use: (origin: string) => Promise<void>): Promise<void> {
  await buildSite(site);
  const { origin, close } = await serve(outOf(site), site.base);
  try {
    await use(origin);
  } finally {
    await close();
  }
}

/** Reading, a search that found a name by its alias, and the page of a name on a telephone. */
async function readmePictures(browser: Browser, origin: string): Promise<void> {
  const pictures = [
    { name: 'reading', path: '/kabul-and-islamabad/', width: 1440, height: 800 },
    { name: 'search', path: '/search/?q=TTP', width: 1000, height: 700 },
    { name: 'name', path: '/names/sher-abbas-stanekzai/', width: 390, height: 700 },
  ];
  for (const { name, path, width, height } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', bypassCSP: true });
    await waitForFace(page);
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    const target = join(PROJECT, `.github/${name}.png`);
    await page.screenshot({ path: target });
    await page.close();
    console.log(target);
  }
}

/** A reader's page is not kept waiting for the site's face; a picture is. */
async function waitForFace(page: Page): Promise<void> {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
}

async function everyKind(browser: Browser, site: TestSite, origin: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const kinds = KINDS.filter((kind) => kind.site === site);
  const urlOf = (path: string) => `${origin}${site.base}${path}`;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const kind of kinds) {
        const { path, name } = kind;
        await open(page, kind, urlOf);
        // A page with a fragment is shown where it opens, and so is a long one; any other as a whole.
        const fullPage = !path.includes('#') && site !== LONG;
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage });
      }
      await page.close();
    }
  }
  const page = await browser.newPage();
  for (const { path, name, act } of kinds.filter(({ site }) => site !== LONG)) {
    if (act) continue;
    await page.goto(urlOf(path));
    await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
  }
  await page.close();
}
