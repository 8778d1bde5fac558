/**
 * `npm run screenshot` builds the essay and writes the picture of the README. With a folder it also writes every kind of
 * page, light and dark, narrow and wide, for a person to look at: `npm run screenshot -- /tmp/look`.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';
import { buildSite, ESSAY, outOf, PROJECT, RICH, type TestSite } from './browser/sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';

/** Every kind of page: its site, its address, and the name of its picture. */
const KINDS: readonly [site: TestSite, path: string, name: string][] = [
  [ESSAY, '/', 'home'],
  [ESSAY, ESSAY_PATH, 'document'],
  [ESSAY, `${ESSAY_PATH}?mark=stanekzai#p3`, 'paragraph'],
  [ESSAY, '/search/?q=Stanekzai', 'search'],
  [ESSAY, '/search/?q=zzzzqx', 'search-nothing'],
  [ESSAY, '/nothing/here/', '404'],
  [RICH, '/', 'rich-home'],
  [RICH, '/the-bridge-at-harrow-ford/', 'rich-document'],
  [RICH, '/old-bridge/', 'rtl-document'],
];

const folder = process.argv[2];
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] });
try {
  await shownBy(ESSAY, (origin) => readmePicture(browser, origin));
  if (folder)
    for (const site of [ESSAY, RICH])
      await shownBy(site, (origin) => everyKind(browser, site, origin, resolve(folder)));
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

async function readmePicture(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' });
  await page.goto(`${origin}${ESSAY_PATH}`);
  const target = join(PROJECT, '.github/screenshot.png');
  await page.screenshot({ path: target });
  await page.close();
  console.log(target);
}

async function everyKind(browser: Browser, site: TestSite, origin: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const [, path, name] of KINDS.filter(([of]) => of === site)) {
        await page.goto('about:blank');
        await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
        // A page with a fragment is shown where it opens, any other as a whole.
        await page.screenshot({
          path: join(folder, `${name}-${colorScheme}-${width}.png`),
          fullPage: !path.includes('#'),
        });
      }
      await page.close();
    }
  }
  console.log(folder);
}
