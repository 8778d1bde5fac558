/**
 * A handful of pages as they look. Pictures differ with the browser and its fonts, so these are taken in the Chromium
 * that comes with the tests, and set in fonts of a package. A change that is meant is taken with `--update-snapshots`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { expect, type Page, test } from '@playwright/test';
import packaged from '@sparticuz/chromium';
import { CHROMIUM_ARGUMENTS } from '../browser/chromium.ts';
import { KINDS } from '../browser/kinds-of-page.ts';
import { at } from '../browser/sites.ts';

// The list of the fonts that come with that Chromium names this folder.
const isThere = process.platform === 'linux' && process.arch === 'x64' && tmpdir() === '/tmp';
test.skip(!isThere, 'The Chromium that these pictures were taken in is for Linux on x64.');
test.use({
  // The fonts are the test's own, and the policy of a page has no say over them.
  bypassCSP: true,
  launchOptions: {
    executablePath: isThere ? await packaged.executablePath() : '',
    // A machine without any font would show none at all, and one with many others than these.
    env: { ...process.env, FONTCONFIG_FILE: '/tmp/fonts/fonts.conf' },
    args: [...CHROMIUM_ARGUMENTS, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  },
});

const PICTURES = [
  { name: 'document', kind: 'document', width: 1440, colorScheme: 'light', media: 'screen' },
  { name: 'document-narrow-dark', kind: 'document', width: 360, colorScheme: 'dark', media: 'screen' },
  { name: 'card', kind: 'card', width: 1024, colorScheme: 'light', media: 'screen' },
  { name: 'search', kind: 'search-open', width: 1024, colorScheme: 'light', media: 'screen' },
  // As wide as a sheet of A4 within its margins.
  { name: 'paper', kind: 'document', width: 643, colorScheme: 'light', media: 'print' },
] as const;

for (const { name, kind, width, colorScheme, media } of PICTURES) {
  test(`${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, media, reducedMotion: 'reduce' });
    await setInPackagedFonts(page);
    const shown = KINDS.find((one) => one.name === kind)!;
    await page.goto(at(shown.site, shown.path));
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()));
      // Lines were of other heights when the page opened.
      document.querySelector(':target')?.scrollIntoView();
    });
    await shown.act?.(page);
    // A twentieth of a line moved by a pixel is less than that; a margin changed by four is more.
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01 });
  });
}

async function setInPackagedFonts(page: Page): Promise<void> {
  const require = createRequire(import.meta.url);
  const faces = [
    ['400', 'normal'],
    ['400', 'italic'],
    ['600', 'normal'],
  ].map(([weight, style]) => {
    const file = require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-${style}.woff2`);
    const source = `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`;
    return `@font-face { font-family: Packaged; font-weight: ${weight}; font-style: ${style}; src: ${source} }`;
  });
  const fonts = ':root { --serif: Packaged !important; --sans: Packaged !important; --mono: Packaged !important }';
  await page.addInitScript(
    (css) => {
      addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
      });
    },
    `${faces.join('\n')}\n${fonts}`,
  );
}
