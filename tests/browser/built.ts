/** The files of a built site as they lie on disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element } from 'domhandler';
import { findAll } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { outOf, type TestSite } from './sites.ts';

/** Paths of all files inside the folder of the site, with `/`. */
export function filesOf(site: TestSite): string[] {
  const out = outOf(site);
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)))
    .sort();
}

export function bytesOf(site: TestSite, file: string): Buffer {
  return readFileSync(join(outOf(site), file));
}

export function textOf(site: TestSite, file: string): string {
  return bytesOf(site, file).toString('utf8');
}

/** A page, by the path of its file, with every element in order. */
export type BuiltPage = { readonly file: string; readonly html: string; readonly elements: readonly Element[] };

export function pagesOf(site: TestSite): BuiltPage[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = textOf(site, file);
      return { file, html, elements: findAll(() => true, parseDocument(html).children) };
    });
}

/** Why a path of the site, with its base and perhaps a fragment, leads nowhere; `undefined` if it leads somewhere. */
export function whyDead(site: TestSite, url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(`${site.base}/`)) return 'is outside the base';
  const inside = path.slice(site.base.length + 1);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const found = statSync(join(outOf(site), file), { throwIfNoEntry: false });
  if (!found?.isFile()) return 'is no file';
  if (url.hash === '') return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  return idsOf(site, file).has(id) ? undefined : 'has no such id';
}

function idsOf(site: TestSite, file: string): Set<string | undefined> {
  return new Set(
    findAll(({ attribs }) => 'id' in attribs, parseDocument(textOf(site, file)).children).map(
      ({ attribs }) => attribs.id,
    ),
  );
}
