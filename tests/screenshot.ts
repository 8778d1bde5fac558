/**
 * `npm run screenshot` builds the essay and writes the picture of the README. With a folder it also writes every kind of
 * page, light and dark, narrow and wide, and on paper, for a person to look at: `npm run screenshot -- /tmp/look`.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';
import { buildSite, ESSAY, HISTORY, LONG, outOf, PROJECT, RICH, type TestSite } from './browser/sites.ts';

const ESSAY_PATH = '/kabul-and-islamabad/';
const BRIDGE_PATH = '/the-bridge-at-harrow-ford/';

type Shot = {
  readonly site: TestSite;
  readonly path: string;
  /** Of its picture. */
  readonly name: string;
  /** What a reader does before it is taken. */
  readonly act?: (page: Page) => Promise<void>;
};

/** Every kind of page, and what opens on it. */
const SHOTS: readonly Shot[] = [
  { site: ESSAY, path: '/', name: 'home' },
  { site: ESSAY, path: ESSAY_PATH, name: 'document' },
  { site: ESSAY, path: `${ESSAY_PATH}?mark=stanekzai#p3`, name: 'paragraph' },
  {
    site: ESSAY,
    path: `${ESSAY_PATH}#p2`,
    name: 'card',
    act: (page) => page.locator('#p2 [data-name]').first().click(),
  },
  {
    site: ESSAY,
    path: `${ESSAY_PATH}#p1`,
    name: 'search-open',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Stanekzai');
      await page.waitForLoadState('networkidle');
    },
  },
  { site: ESSAY, path: `${ESSAY_PATH}history/`, name: 'history' },
  { site: ESSAY, path: '/names/', name: 'names' },
  { site: ESSAY, path: '/names/pakistan/', name: 'name' },
  { site: ESSAY, path: '/places/', name: 'places' },
  { site: ESSAY, path: '/search/?q=Stanekzai', name: 'search' },
  { site: ESSAY, path: '/search/?q=zzzzqx', name: 'search-nothing' },
  { site: ESSAY, path: '/nothing/here/', name: '404' },
  { site: RICH, path: '/', name: 'rich-home' },
  { site: RICH, path: BRIDGE_PATH, name: 'rich-document' },
  {
    site: RICH,
    path: `${BRIDGE_PATH}#p2`,
    name: 'footnote',
    act: (page) => page.locator('#user-content-fnref-1').click(),
  },
  { site: RICH, path: '/old-bridge/', name: 'rtl-document' },
  { site: HISTORY, path: '/the-ferry/#p3', name: 'removed' },
  { site: HISTORY, path: '/the-ferry/history/', name: 'editions' },
  { site: LONG, path: '/a-long-text/#p100', name: 'long-document' },
  { site: LONG, path: '/a-long-text/', name: 'outline', act: (page) => page.locator('.outline summary').click() },
];

/** Pixels of a telephone, a tablet and a desk. */
const WIDTHS = [360, 768, 1440];

const folder = process.argv[2];
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_ARGUMENTS] });
try {
  await shownBy(ESSAY, (origin) => readmePicture(browser, origin));
  if (folder) {
    for (const site of new Set(SHOTS.map((shot) => shot.site)))
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
  const shots = SHOTS.filter((shot) => shot.site === site);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const { path, name, act } of shots) {
        await page.goto('about:blank');
        await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
        await act?.(page);
        // A page with a fragment is shown where it opens, and so is a long one; any other as a whole.
        const fullPage = !path.includes('#') && site !== LONG;
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage });
      }
      await page.close();
    }
  }
  const page = await browser.newPage();
  for (const { path, name, act } of shots.filter((shot) => shot.site !== LONG)) {
    if (act) continue;
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
  }
  await page.close();
}
