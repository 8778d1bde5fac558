/** What the reader mode of a browser makes of a document: the code of Firefox's is asked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readability } from '@mozilla/readability';
import { expect, type Page, test } from '@playwright/test';
import { textOf } from '../browser/built.ts';
import { at, documentsOf, ESSAY, HISTORY, LONG, RICH } from '../browser/sites.ts';

const READABILITY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** Documents of which the editor inferred the date. */
const SUPPLIED_DATES = ['kabul-and-islamabad', 'levels-of-the-river'];

/** In a text of fewer characters Readability keeps all that it found, the lines above the text too. */
const SHORT = 500;

/** What the page says where a paragraph was divided: reader modes show it, and it is no text of the document. */
const CONTINUED = /continuedin¶\d+[a-z]+/g;

// The code is the browser's, and the policy of a page has no say over it.
test.use({ bypassCSP: true });

for (const site of [ESSAY, RICH, HISTORY, LONG]) {
  test(`reader modes show the documents of ${site.name} whole: title, author, date, text and nothing else`, async ({
    page,
  }) => {
    for (const document of documentsOf(site)) {
      await page.goto(at(site, document.url));
      const { head, date, text: shown, notes, dir } = await readerMode(page);
      const text = shown.replaceAll(CONTINUED, '');
      const isSupplied = SUPPLIED_DATES.includes(document.id);
      expect(head, document.id).toEqual({
        title: document.title,
        byline: document.author ?? null,
        lang: document.language,
        publishedTime: isSupplied ? null : (document.date ?? null),
      });
      expect(date !== null, `${document.id} says its date`).toBe(document.date !== undefined);
      const published = textOf(site, `${document.id}.txt`);
      expect(published.length < SHORT ? text.slice(-packed(published).length) : text).toBe(packed(published));
      if (document.id === 'the-bridge-at-harrow-ford') expect(notes).toContain('felled in the winter of 1787');
      expect(dir, document.id).toBe(document.language === 'ar' ? 'rtl' : null);
    }
  });
}

type ReaderMode = {
  readonly head: Record<'title' | 'byline' | 'lang' | 'publishedTime', string | null>;
  readonly date: string | null;
  /** Without date and footnotes, and without white space. */
  readonly text: string;
  readonly notes: string;
  /** Of the article. */
  readonly dir: string | null;
};

/** What a reader would see. */
async function readerMode(page: Page): Promise<ReaderMode> {
  const seen = await page.evaluate((code) => {
    const Reader = new Function(`${code}; return Readability`)() as typeof Readability;
    const { title, byline, lang, publishedTime, content } = new Reader(document.cloneNode(true) as Document).parse()!;
    const shown = new DOMParser().parseFromString(content ?? '', 'text/html');
    const date = shown.querySelector('time');
    const notes = shown.querySelector('[data-footnotes]');
    const dir = shown.querySelector('article')?.getAttribute('dir') ?? null;
    for (const element of [date, notes, ...shown.querySelectorAll('[data-footnote-ref]')]) element?.remove();
    return {
      head: { title, byline, lang, publishedTime },
      date: date?.textContent ?? null,
      text: shown.body.textContent,
      notes: notes?.textContent ?? '',
      dir,
    } as ReaderMode;
  }, READABILITY);
  return { ...seen, text: packed(seen.text) };
}

function packed(text: string): string {
  return text.replace(/\s+/g, '');
}
