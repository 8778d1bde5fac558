/** What a reader's first visit costs: bytes as they travel, requests, and what is left for later. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { pagesOf, textOf } from '../browser/built.ts';
import { at, ESSAY, outOf } from '../browser/sites.ts';
import { watch } from '../browser/watch.ts';

/** Bytes of a page with its style sheets and scripts: one round trip of a new connection carries about as many. */
const MOST = 14_000;

/** Bytes of scripts of a document. */
const MOST_SCRIPT = 6_000;

/** Bytes of style, not compressed, in a page of which a corpus has one for each name. */
const MOST_STYLE_OF_NAMES = 1_500;

const DOCUMENT = 'kabul-and-islamabad/index.html';
const NAME = 'names/kabul/index.html';

for (const file of ['index.html', DOCUMENT]) {
  test(`${file} of the essay weighs at most ${MOST} bytes with its style sheets and scripts`, () => {
    const { page, styles, scripts } = weightOf(file);
    console.log(`${file}: page ${page}, style sheets ${styles}, scripts ${scripts}, sum ${page + styles + scripts}`);
    expect(page + styles + scripts).toBeLessThanOrEqual(MOST);
    expect(scripts).toBeLessThanOrEqual(MOST_SCRIPT);
  });
}

test('beside the face of its letters a page asks for itself, a script for search, and a document for one of its own', async ({
  page,
}) => {
  const complaints = await watch(page);
  for (const [path, most] of [
    ['/', 2],
    ['/kabul-and-islamabad/', 3],
  ] as const) {
    complaints.requests.splice(0);
    await page.goto(at(ESSAY, path), { waitUntil: 'networkidle' });
    const requests = complaints.requests.filter((path) => !path.endsWith('.woff2'));
    expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(most);
  }
});

test(`pages of names hold at most ${MOST_STYLE_OF_NAMES} bytes of style, and wait for one sheet, the same for all`, async ({
  page,
}) => {
  const sheets = new Set<string>();
  for (const file of [NAME, 'names/pakistan/index.html', 'names/index.html']) {
    expect(/<style>(.*?)<\/style>/s.exec(textOf(ESSAY, file))?.[1]?.length).toBeLessThanOrEqual(MOST_STYLE_OF_NAMES);
    await page.goto(at(ESSAY, `/${file.replace('index.html', '')}`), { waitUntil: 'networkidle' });
    const waitedFor = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((one) => ('renderBlockingStatus' in one && one.renderBlockingStatus === 'blocking' ? [one.name] : [])),
    );
    for (const sheet of waitedFor) sheets.add(sheet);
  }
  expect([...sheets]).toEqual([expect.stringMatching(/\.css$/)]);
});

test('of Pagefind the site holds the index and the code that reads it, no interface', () => {
  const files = readdirSync(join(outOf(ESSAY), 'pagefind')).filter((file) => /\.(?:js|css)$/.test(file));
  expect(files).toEqual(['pagefind.js']);
});

/** Compressed bytes of a page as a static host sends them: the page, linked style sheets, scripts with what they import at once. */
function weightOf(file: string): { page: number; styles: number; scripts: number } {
  const { html, elements } = pagesOf(ESSAY).find((page) => page.file === file)!;
  const linked = (rel: string) =>
    elements.flatMap(({ attribs }) => (attribs.rel?.split(' ').includes(rel) ? attribs.href! : []));
  const sources = elements.flatMap(({ name, attribs }) => (name === 'script' && attribs.src ? attribs.src : []));
  const scripts = new Set<string>();
  for (const source of [...sources, ...linked('modulepreload')]) addWithImports(source, scripts);
  const sum = (files: readonly string[]) => files.reduce((bytes, one) => bytes + weight(textOf(ESSAY, one)), 0);
  return { page: weight(html), styles: sum(linked('stylesheet')), scripts: sum([...scripts]) };
}

function addWithImports(script: string, known: Set<string>): void {
  if (known.has(script)) return;
  known.add(script);
  const code = readFileSync(join(outOf(ESSAY), script), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:^|[;}])(?:import|export)(?:[^'"`()]*from)?["'`](\.[^"'`]+)["'`]/g))
    addWithImports(join(dirname(script), path), known);
}

function weight(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
