/** Every built page as it lies on disk: valid, linked, and saying of itself what is so. */
import { expect, test } from '@playwright/test';
import { findAll } from 'domutils';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { FRAME_IDS } from '../../src/corpus/formats/fitting-id.ts';
import { type BuiltPage, pagesOf, textOf, whyDead } from '../browser/built.ts';
import { documentsOf, LONG, MANY, paragraphsOf, SITES, type TestSite } from '../browser/sites.ts';

/** `html-validate:recommended` without what is a matter of style. */
const VALID: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // How a serialiser writes: none of it changes what a browser reads.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A length for search engines; titles are the authors'.
    'long-title': 'off',
    // A paragraph of an author may hold a telephone number or a code with plain spaces.
    'tel-non-breaking': 'off',
    // What scrolls is also a paragraph, and the contract makes that a `div`; of several on a page none is a landmark.
    'prefer-native-element': ['error', { exclude: ['region', 'group'] }],
  },
};

for (const site of SITES) {
  test.describe(`the pages of ${site.name}`, () => {
    test('are valid HTML', async () => {
      const validator = new HtmlValidate(VALID);
      const found: string[] = [];
      for (const { file, html } of pagesOf(site)) {
        const { results } = await validator.validateString(html, file);
        for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
          found.push(`${file}:${line}:${column} ${ruleId} ${message}`);
      }
      expect(found).toEqual([]);
    });

    test('lead somewhere with every link, source and fragment, on this host only', () => {
      const dead: string[] = [];
      for (const page of pagesOf(site)) {
        for (const { url, isLink } of addressesOf(page, site)) {
          const isOurs = url.origin === HERE;
          const why = isOurs ? whyDead(site, url) : isLink ? undefined : 'is on another host';
          if (why) dead.push(`${page.file}: ${url.href} ${why}`);
        }
      }
      expect(dead).toEqual([]);
    });

    test('have no id around the text of a document but those that no heading gets', () => {
      for (const { file, elements } of pagesOf(site)) {
        const article = elements.find(({ attribs }) => 'data-document' in attribs);
        if (!article) continue;
        const inText = new Set(findAll(() => true, article.children));
        const ids = elements.flatMap((element) => (inText.has(element) ? [] : (element.attribs.id ?? [])));
        expect(
          ids.filter((id) => !FRAME_IDS.has(id)),
          file,
        ).toEqual([]);
      }
    });

    test('have no inline style, no handler, no element that loads another page, and every id once', () => {
      for (const { file, elements } of pagesOf(site)) {
        const attributes = elements.flatMap(({ attribs }) => Object.keys(attribs));
        expect(
          attributes.filter((name) => name === 'style' || name.startsWith('on')),
          file,
        ).toEqual([]);
        expect(
          elements.filter(({ name }) => /^(iframe|object|embed|base|frame)$/.test(name)),
          file,
        ).toEqual([]);
        expect(
          elements.filter(({ attribs }) => /^refresh$/i.test(attribs['http-equiv'] ?? '')),
          file,
        ).toEqual([]);
        const ids = elements.flatMap(({ attribs }) => attribs.id ?? []);
        expect(ids, file).toEqual([...new Set(ids)]);
      }
    });

    test('have their policy before anything that it is about', () => {
      for (const { file, elements } of pagesOf(site)) {
        const policy = elements.findIndex(({ attribs }) =>
          /^content-security-policy$/i.test(attribs['http-equiv'] ?? ''),
        );
        const first = elements.findIndex(
          ({ name, attribs }) =>
            (name === 'script' && attribs.type !== 'application/ld+json') ||
            name === 'style' ||
            attribs.rel === 'stylesheet',
        );
        expect(policy, file).toBeGreaterThan(-1);
        expect(first === -1 || policy < first, file).toBe(true);
      }
    });

    test('give each paragraph one permalink to itself, in the order of the data', () => {
      for (const document of documentsOf(site)) {
        const page = pageOf(site, `${document.id}/index.html`);
        const seen = page.elements
          .filter(({ attribs }) => attribs['data-paragraph'] !== undefined)
          .map(({ name, attribs, children }) => {
            const links = children.filter(
              (child) => 'attribs' in child && / permalink /.test(` ${child.attribs.class} `),
            );
            const hrefs = links.map((link) => ('attribs' in link ? link.attribs.href : ''));
            expect(name).toMatch(/^(p|blockquote|figure|div)$/);
            return { id: attribs.id, number: attribs['data-paragraph'], hrefs };
          });
        const wanted = paragraphsOf(site, document).map(({ id, number }) => ({ id, number, hrefs: [`#${id}`] }));
        expect(seen).toEqual(wanted);
      }
    });

    test('name their address only where the site has one, and hide from search engines what is no document', () => {
      const names = textOf(site, 'names.csv');
      const empty = [
        ...(names.split('\n').length > 2 ? [] : ['names/index.html']),
        ...(names.includes(',place,') ? [] : ['places/index.html']),
      ];
      for (const { file, elements } of pagesOf(site)) {
        const head = (attribute: string, value: string) =>
          elements
            .filter(({ attribs }) => attribs[attribute] === value)
            .map(({ attribs }) => attribs.href ?? attribs.content);
        const isFormer = site.former?.includes(`/${file.replace(/index\.html$/, '')}`);
        const isListed =
          !isFormer &&
          !empty.includes(file) &&
          !/^(404|search\/index)\.html$|\/history\/(\d+\/)?index\.html$/.test(file);
        const address = `${site.publicOrigin}${site.base}/${encodeURI(file.replace(/index\.html$/, ''))}`;
        const wanted = isListed && site.publicOrigin ? [address] : [];
        expect(head('rel', 'canonical'), file).toEqual(wanted);
        expect(head('property', 'og:url'), file).toEqual(wanted);
        expect(head('name', 'robots'), file).toEqual(isListed ? [] : ['noindex']);
      }
    });

    test('describe each document to machines, without a date that the editor supplied', () => {
      for (const document of documentsOf(site)) {
        const { html, elements } = pageOf(site, `${document.id}/index.html`);
        const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
        const data = JSON.parse(json);
        expect(data).toMatchObject({ '@type': 'Article', headline: document.title, inLanguage: document.language });
        const isSupplied = SUPPLIED_DATES.includes(document.id);
        const published = elements.filter(({ attribs }) => attribs.property === 'article:published_time');
        expect(data.datePublished, document.id).toBe(isSupplied ? undefined : document.date);
        expect(published).toHaveLength(isSupplied || !document.date ? 0 : 1);
        const citation = (what: string) =>
          elements.find(({ attribs }) => attribs.name === `citation_${what}`)?.attribs.content;
        expect(citation('title')).toBe(document.title);
        expect(citation('publication_date')).toBe(isSupplied ? undefined : document.date?.replaceAll('-', '/'));
        expect(citation('fulltext_html_url')).toBe(site.publicOrigin && `${site.publicOrigin}${document.url}`);
        for (const type of ['application/x-bibtex', 'application/x-research-info-systems']) {
          expect(elements.filter(({ attribs }) => attribs.href?.startsWith(`data:${type}`))).toHaveLength(1);
        }
      }
    });
  });
}

for (const site of [...SITES, LONG, MANY]) {
  test(`every page of ${site.name} that search engines list is described, whatever its editor wrote`, () => {
    const undescribed = pagesOf(site).filter(({ elements }) => {
      const metas = elements.filter(({ name }) => name === 'meta');
      const hasDescription = metas.some(({ attribs }) => attribs.name === 'description' && attribs.content !== '');
      return !hasDescription && !metas.some(({ attribs }) => attribs.name === 'robots');
    });
    expect(undescribed.map(({ file }) => file)).toEqual([]);
  });
}

/** Documents whose date is the editor's, in square brackets. */
const SUPPLIED_DATES = ['kabul-and-islamabad', 'levels-of-the-river'];

/** A host that no page may name unless it has to: where the pages are read from. */
const HERE = 'http://pages.test';

/** Addresses in a page; those on the public host of the site count as its own. */
function addressesOf({ file, elements }: BuiltPage, { base, publicOrigin = 'http://localhost:4321' }: TestSite) {
  const from = new URL(`${base}/${encodeURI(file)}`, HERE);
  return elements.flatMap(({ name, attribs }) => {
    const isPicture = name === 'meta' && /^(og:image|og:url)$/.test(attribs.property ?? '');
    const values = [
      attribs.href,
      attribs.src,
      attribs.action,
      attribs['data-index'],
      isPicture ? attribs.content : undefined,
    ];
    return values
      .filter((value): value is string => value !== undefined && !/^(mailto|tel|data):/.test(value))
      .map((value) => new URL(value.replace(publicOrigin, HERE), from))
      .map((url) => ({ url, isLink: name === 'a' }));
  });
}

function pageOf(site: TestSite, file: string): BuiltPage {
  return pagesOf(site).find((page) => page.file === file)!;
}
