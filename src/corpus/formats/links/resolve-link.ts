import { documentPath, homePath } from '../../../site.ts';
import { INDEX_FILE, linkedFile } from '../../read/read-index.ts';
import { fittingFragment } from '../fitting-id.ts';
import { decodedFragment } from './decoded-fragment.ts';
import { filesFrom } from './files-from.ts';
import type { Label, Targets } from './link-targets.ts';
import { wordsOf } from './places.ts';
import { idOfRoute } from './routes.ts';
import { schemeOf } from './url-scheme.ts';

/** Where a link leads. @property top of the document, of which the fragment is the title: it leads there if no heading has that id */
type Resolved =
  { readonly url: string; readonly top?: string | undefined } | { readonly problem: 'broken-link' | 'unsafe-link' };

/** To a document, or else to a picture of the corpus. */
export function resolveLink(url: string, wikiName: string | undefined, file: string, targets: Targets): Resolved {
  const resolved = wikiName ? resolveWikilink(url, wikiName, file, targets) : resolveUrl(url, file, targets);
  if ('url' in resolved) return resolved;
  const image = imageAt(url, file, targets);
  return typeof image === 'object' ? { url: image.url } : resolved;
}

/** The picture that a URL names, or why it cannot be shown. */
export function imageAt(url: string, file: string, { images }: Targets): ReturnType<typeof images.get> {
  const found = filesFrom(file, url).map((one) => images.get(one));
  return found.find((one) => typeof one === 'object') ?? found[0];
}

function resolveUrl(url: string, file: string, targets: Targets): Resolved {
  const { base, ids, routes } = targets;
  const label = labelOf(url, file, targets);
  if (label)
    return { url: label.id === ids.get(file) ? label.fragment : documentPath(base, label.id) + label.fragment };
  const protocol = schemeOf(url);
  if (protocol !== undefined) return /^(https?|mailto|tel)$/.test(protocol) ? { url } : { problem: 'unsafe-link' };
  if (url.startsWith('//')) return { problem: 'unsafe-link' };
  if (url.startsWith('#')) return inPage(url, ids.get(file), targets);
  const files = filesFrom(file, url);
  if (files[0] === INDEX_FILE || files[0] === '' || isTop(url, file)) return { url: homePath(base) };
  const pages = asPage(url, file);
  const id =
    first(files, (one) => ids.get(one)) ??
    first([...pages, ...files], (one) => idOfPage(one, ids)) ??
    first([...pages, ...files], (one) => idOfRoute(one, routes)) ??
    (files.length + pages.length > 0 ? ownId(url, targets) : undefined);
  return id === undefined ? { problem: 'broken-link' } : addressOf(url, id, targets);
}

/** The target of MyST that a link names: of this document, else of the only other one that has it. */
export function labelOf(url: string, file: string, { ids, labels }: Targets): Label | undefined {
  const found = labels.get(url.replace(/^#/, '')) ?? [];
  return found.find(({ id }) => id === ids.get(file)) ?? (found.length === 1 ? found[0] : undefined);
}

function inPage(fragment: string, own: string | undefined, targets: Targets): Resolved {
  if (fragment === '#') return { problem: 'broken-link' };
  return { url: fittingFragment(fragment), top: own && topFor(fragment, own, targets) };
}

/** The address of a document with the fragment of the URL that led to it. */
function addressOf(url: string, id: string, targets: Targets): Resolved {
  const fragment = /#.+$/s.exec(url)?.[0] ?? '';
  return { url: documentPath(targets.base, id) + fittingFragment(fragment), top: topFor(fragment, id, targets) };
}

/** The address of a document of which the fragment is the title. */
function topFor(fragment: string, id: string, { base, titlesAt }: Targets): string | undefined {
  const top = documentPath(base, id);
  const title = wordsOf(titlesAt.get(top) ?? '');
  return title !== '' && wordsOf(decodedFragment(fragment)) === title ? top : undefined;
}

function first(files: readonly string[], idOf: (file: string) => string | undefined): string | undefined {
  return files.map(idOf).find((id) => id !== undefined);
}

/** `/`, and `./` in a file at the top: the home page. */
function isTop(url: string, file: string): boolean {
  const path = url.replace(/[?#].*$/s, '');
  return path === '/' || (path === './' && !file.includes('/'));
}

/** The document whose address on the site a link is, or was: `/<document>/`, `../<document>/`. */
function ownId(url: string, targets: Targets): string | undefined {
  const [, last] = /^(?:\/|(?:\.\.\/)+)([^/?#]+)\/?(?:[?#].*)?$/s.exec(url) ?? [];
  const id = last === undefined ? undefined : linkedFile(last);
  return id === undefined ? undefined : idOf(id, targets);
}

/** A title, or a file wherever it lies. */
function resolveWikilink(url: string, target: string, file: string, targets: Targets): Resolved {
  const resolved = resolveUrl(url, file, targets);
  if ('url' in resolved) return resolved;
  const name = target.trim();
  const id =
    targets.titles.get(name) ??
    targets.titles.get(name.toLowerCase()) ??
    idOfFile(name, targets) ??
    idOf(name, targets);
  return id === undefined ? resolved : addressOf(url, id, targets);
}

/** The id today of the document that has this one or had it. */
function idOf(id: string, { base, titlesAt, formerly }: Targets): string | undefined {
  return titlesAt.has(documentPath(base, id)) ? id : formerly.get(id);
}

function idOfFile(name: string, { byName }: Targets): string | undefined {
  const ends = [name, `${name}.md`, `${name}.txt`].map((end) => `/${end}`.toLowerCase());
  return first(ends, (end) => {
    const files = byName.get(end.slice(end.lastIndexOf('/') + 1)) ?? [];
    return files.find(([path]) => `/${path}`.endsWith(end))?.[1];
  });
}

/** The document that a path means as a page of another tool: `posts/other/`, `other`, `other.html`. */
function idOfPage(path: string, ids: ReadonlyMap<string, string>): string | undefined {
  const stem = path.replace(/\.html?$/i, '');
  return first([`${stem}.md`, `${stem}.txt`, `${stem}/index.md`, `${stem}/README.md`], (name) => ids.get(name));
}

/** `../other/` from `posts/one.md`: a page lies in a folder of its own name, so its links start one folder deeper than its file. */
function asPage(url: string, file: string): string[] {
  const path = url.replace(/[?#].*$/s, '');
  return path.startsWith('../') ? filesFrom(file, path.slice(3) || './').slice(0, 1) : [];
}
