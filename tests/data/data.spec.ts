/** What programs read: data, texts, feed, site map. Every address in them leads somewhere, and none is of this machine. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { bytesOf, filesOf, textOf, whyDead } from '../browser/built.ts';
import { documentsOf, PROJECT, paragraphsOf, SITES, seedsOf, type TestSite } from '../browser/sites.ts';

for (const site of SITES) {
  test.describe(`the data of ${site.name}`, () => {
    test('names no address that leads nowhere', () => {
      const dead: string[] = [];
      let count = 0;
      for (const [file, addresses] of addressesIn(site)) {
        expect(addresses.length, file).toBeGreaterThan(0);
        for (const address of addresses) {
          count += 1;
          const why = whyDead(site, new URL(address, originOf(site)));
          if (why) dead.push(`${file}: ${address} ${why}`);
        }
      }
      expect(dead).toEqual([]);
      expect(count).toBeGreaterThan(20);
    });

    test('is absolute where it must be and a path where it may be', () => {
      const absolute = /^(feed\.xml|sitemap.*|opensearch\.xml|llms\.txt|robots\.txt)$/;
      for (const [file, addresses] of addressesIn(site))
        for (const address of addresses)
          expect(address, file).toMatch(absolute.test(file) ? new RegExp(`^${originOf(site)}${site.base}/`) : /^\//);
    });

    test('begins with its format and says the same of a document everywhere', () => {
      const corpus = JSON.parse(textOf(site, 'corpus.json'));
      expect(Object.entries(corpus)[0]).toEqual(['format', 1]);
      const lines = textOf(site, 'corpus.ndjson')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const expected = [];
      for (const document of documentsOf(site)) {
        const data = JSON.parse(textOf(site, `${document.id}.json`));
        expect(Object.entries(data)[0]).toEqual(['format', 1]);
        const { id, title, author, date, language, url, sha256, paragraphs } = data;
        expect({ id, title, author, date, language, url, sha256, paragraphs: paragraphs.length }).toEqual({
          author: undefined,
          date: undefined,
          ...document,
        });
        expected.push(...paragraphs.map((paragraph: object) => ({ document: id, ...paragraph })));
      }
      expect(lines.map(({ format, ...line }) => ({ ...line, ...(format !== 1 && { format }) }))).toEqual(expected);
    });

    test('gives every seed byte for byte, and its hash', () => {
      const seeds = new Set(seedHashes(seedsOf(site)));
      for (const { id, sha256 } of documentsOf(site)) {
        const [source = ''] = filesOf(site).filter((file) => file.startsWith(`${id}/source.`));
        expect(source).toMatch(/\/source\.(txt|md)$/);
        expect(hash('sha256', bytesOf(site, source))).toBe(sha256);
        expect(seeds).toContain(sha256);
      }
    });

    test('gives every document as text: its headings and paragraphs with a blank line between', () => {
      for (const document of documentsOf(site)) {
        const text = textOf(site, `${document.id}.txt`);
        const parts = text.replace(/\n$/, '').split('\n\n');
        const texts = paragraphsOf(site, document).map((paragraph) => paragraph.text);
        expect(parts.filter((part) => texts.includes(part))).toEqual(texts);
        const html = textOf(site, `${document.id}/index.html`).replace(/<section data-footnotes.*?<\/section>/s, '');
        const headings = [...html.matchAll(/<h[2-6] id[^>]*>(.*?)<\/h[2-6]>/g)].map(([, heading]) => heading);
        expect(parts.filter((part) => !texts.includes(part))).toEqual(headings);
      }
    });

    test('lists no page that search engines should not show', () => {
      const listed = addressesIn(site).get('sitemap-0.xml') ?? [];
      const paths = listed.map((address) => new URL(address).pathname.slice(site.base.length));
      const documents = documentsOf(site).map(({ url }) => url.slice(site.base.length));
      const names = filesOf(site)
        .filter((file) => /^names\/.+\.json$/.test(file))
        .map((file) => `/${encodeURI(file.replace(/\.json$/, '/'))}`);
      const hasPlaces = textOf(site, 'names.csv').includes(',place,');
      const lists = [...(names.length > 0 ? ['/names/'] : []), ...(hasPlaces ? ['/places/'] : [])];
      expect(paths.sort()).toEqual(['/', ...documents, ...names, ...lists].sort());
    });

    test('gives a feed no date but that of the author or publisher', () => {
      const items = textOf(site, 'feed.xml').split('<item>').slice(1);
      const dates = items.map((item) => /<pubDate>(.*?)<\/pubDate>/.exec(item)?.[1]);
      const wanted: Record<string, (string | undefined)[]> = {
        essay: [undefined],
        history: [undefined, undefined],
        rich: ['Sat, 17 Apr 2021 00:00:00 GMT', 'Fri, 01 Jan 2021 00:00:00 GMT', undefined],
      };
      expect(dates).toEqual(wanted[site.name.replace('-kabul', '')]);
    });

    test('is without any path of this machine, packed files included', () => {
      for (const file of filesOf(site)) {
        const bytes = bytesOf(site, file);
        const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
        expect(unpacked.includes(PROJECT), file).toBe(false);
      }
    });
  });
}

function originOf({ publicOrigin = 'http://localhost:4321' }: TestSite): string {
  return publicOrigin;
}

/** Every address that the files for programs name, by file. */
function addressesIn(site: TestSite): Map<string, string[]> {
  const all = (file: string, pattern: RegExp) =>
    [...textOf(site, file).matchAll(pattern)].map(([, address = '']) => address);
  const urls = /"url": ?"([^"]*)"/g;
  return new Map([
    ['corpus.json', all('corpus.json', urls)],
    ['corpus.ndjson', all('corpus.ndjson', urls)],
    ...documentsOf(site).map(({ id }): [string, string[]] => [`${id}.json`, all(`${id}.json`, urls)]),
    ['feed.xml', all('feed.xml', /<(?:link|guid[^>]*)>([^<]*)</g)],
    ['sitemap-index.xml', all('sitemap-index.xml', /<loc>([^<]*)</g)],
    ['sitemap-0.xml', all('sitemap-0.xml', /<loc>([^<]*)</g)],
    ['robots.txt', all('robots.txt', /^Sitemap: (.*)$/gm)],
    ['llms.txt', all('llms.txt', /(https?:\/\/[^\s)]*[^\s).])/g)],
    ['opensearch.xml', all('opensearch.xml', /template="([^"]*)\?q=\{searchTerms\}"/g)],
  ]);
}

function seedHashes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => hash('sha256', readFileSync(path)));
}
