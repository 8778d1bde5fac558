import { slug as headingId } from 'github-slugger';
import type { Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentPath, homePath } from '../../../site.ts';
import { type Fault, fault } from '../../faults.ts';
import type { Label, Targets } from './link-targets.ts';
import { idOfRoute } from './routes.ts';
import { fittingFragment } from '../fitting-id.ts';
import { rewrite } from '../markdown/markdown-tree.ts';
import type { ParsedFile } from '../../model.ts';
import { INDEX_FILE, linkedFile } from '../../read/read-index.ts';
import { unnestLinks } from './unnest-links.ts';
import { embedName, wikiTarget } from '../markdown/dialects/wikilinks.ts';

/**
 * The file with every link and image leading where it does on the site; what leads nowhere is its text. Whether one to a heading that
 * is called as its document leads to the top, {@link leadToTops} says.
 */
export function resolveLinks<Parsed extends ParsedFile>(
  parsed: Parsed,
  targets: Targets,
): Parsed & { readonly faults: readonly Fault[] } {
  const { file, firstLine } = parsed;
  const faults: Fault[] = [];
  const tree = rewrite(parsed.tree, (node) => {
    const place = { file, line: (node.position?.start.line ?? 1) + firstLine - 1 };
    if (node.type === 'link') {
      const { data: _, ...link } = node;
      const target = wikiTarget(node);
      const resolved = resolveLink(node.url, target, file, targets);
      const shown = 'url' in resolved ? resolved.url : node.url;
      const title = titleInstead(node, shown, file, targets);
      const children = title === undefined ? node.children : [{ type: 'text' as const, value: title }];
      if ('url' in resolved)
        return [{ ...link, url: shown, children, data: { written: node.url, top: resolved.top } as Link['data'] }];
      faults.push(fault(resolved.problem, place, node.url));
      return children;
    }
    if (node.type === 'image') {
      const words = node.alt || node.title || embedName(node);
      const alternative: Nodes[] = words ? [{ type: 'text', value: words }] : [];
      if (isRemote(node.url)) {
        faults.push(fault('remote-image', place, node.url));
        return [
          { type: 'link', url: node.url, title: node.title, children: [{ type: 'text', value: node.alt || node.url }] },
        ];
      }
      const image = imageAt(node.url, file, targets) ?? 'is not in the corpus';
      if (typeof image !== 'string')
        return [{ ...node, url: image.url, data: { hProperties: { width: image.width, height: image.height } } }];
      faults.push(fault('missing-image', place, node.url, image));
      return alternative;
    }
    return [node];
  });
  return { ...parsed, tree: unnestLinks(tree), faults };
}

/**
 * What a link without words of its own shows: `[](other.md)` and a target of MyST, for which tools show the title of what it leads to.
 * A link into its own page without words is an anchor.
 */
function titleInstead(link: Link, shown: string, file: string, targets: Targets): string | undefined {
  const label = labelOf(link.url, file, targets);
  const words = textOf(link);
  if (label && (words === '' || headingId(words) === headingId(link.url))) return label.title;
  if (link.children.length > 0 || /^(?:#|$)/.test(link.url)) return undefined;
  return targets.titlesAt.get(shown.replace(/#.*$/s, '')) ?? shown;
}

/** A link as its author wrote it, for who has to find it in the file. */
export function writtenUrl({ data, url }: Link): string {
  return (data as { written?: string } | undefined)?.written ?? url;
}

/** The top of the document of which a link names the title: it leads there if no heading in the text has that id. */
export function topOf({ data }: Link): string | undefined {
  return (data as { top?: string } | undefined)?.top;
}

/**
 * The files that a URL may name, seen from another file of the corpus, the likeliest first; none if it leads out. One that starts
 * with `/` is meant from the corpus, or from a folder around the file, which is the top of what was copied into the corpus; so is
 * Zola's `@/`, and Docusaurus' `@site/`, whose first folder may be what was copied.
 *
 * `/x.md` in `docs/a/b.md` → `x.md`, `docs/x.md`, `docs/a/x.md`
 * `@site/docs/x.md` in `a.md` → `docs/x.md`, `x.md`
 */
export function filesFrom(file: string, url: string): string[] {
  if (url === '' || scheme(url) !== undefined || /^([#?]|\/\/)/.test(url)) return [];
  const [, top, path = ''] = FROM_TOP.exec(url) ?? [];
  if (top === '@') return filesFrom(file, `/${path}`);
  if (top === '@site') return [path, path.replace(/^(?!\.)[^/]*\//, '')].flatMap((one) => filesFrom(file, `/${one}`));
  const folders = file.split('/').slice(0, -1);
  if (!url.startsWith('/')) {
    const target = linkedFile([...folders.map((folder) => folder.replace(/%/g, '%25')), url].join('/'));
    return target.startsWith('..') ? [] : [target];
  }
  const target = linkedFile(`.${url}`);
  if (target.startsWith('..') || target === '') return [];
  return [target, ...folders.map((_, i) => [...folders.slice(0, i + 1), target].join('/'))];
}

const FROM_TOP = /^(@(?:site)?)\/+(.*)$/s;

function isRemote(url: string): boolean {
  return /^https?$/.test(scheme(url) ?? '') || url.startsWith('//');
}

/** Where a link leads. @property top of the document, of which the fragment is the title: it leads there if no heading has that id */
type Resolved =
  { readonly url: string; readonly top?: string | undefined } | { readonly problem: 'broken-link' | 'unsafe-link' };

/** To a document, or else to a picture of the corpus. */
function resolveLink(url: string, wikiName: string | undefined, file: string, targets: Targets): Resolved {
  const resolved = wikiName ? resolveWikilink(url, wikiName, file, targets) : resolveUrl(url, file, targets);
  if ('url' in resolved) return resolved;
  const image = imageAt(url, file, targets);
  return typeof image === 'object' ? { url: image.url } : resolved;
}

/** The picture that a URL names, or why it cannot be shown. */
function imageAt(url: string, file: string, { images }: Targets): ReturnType<typeof images.get> {
  const found = filesFrom(file, url).map((one) => images.get(one));
  return found.find((one) => typeof one === 'object') ?? found[0];
}

function resolveUrl(url: string, file: string, targets: Targets): Resolved {
  const { base, ids, routes } = targets;
  const label = labelOf(url, file, targets);
  if (label)
    return { url: label.id === ids.get(file) ? label.fragment : documentPath(base, label.id) + label.fragment };
  const protocol = scheme(url);
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
function labelOf(url: string, file: string, { ids, labels }: Targets): Label | undefined {
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
  const title = headingId(titlesAt.get(top) ?? '');
  return [`#${title}`, `#${encodeURIComponent(title)}`].includes(fragment) ? top : undefined;
}

function first(files: readonly string[], idOf: (file: string) => string | undefined): string | undefined {
  return files.map(idOf).find((id) => id !== undefined);
}

/** `/`, and `./` in a file at the top: the home page. */
function isTop(url: string, file: string): boolean {
  const path = url.replace(/[?#].*$/s, '');
  return path === '/' || (path === './' && !file.includes('/'));
}

/** The document whose address on the site a link is: `/<document>/`, `../<document>/`. */
function ownId(url: string, targets: Targets): string | undefined {
  const [, last] = /^(?:\/|(?:\.\.\/)+)([^/?#]+)\/?(?:[?#].*)?$/s.exec(url) ?? [];
  const id = last === undefined ? undefined : linkedFile(last);
  return id !== undefined && isDocument(id, targets) ? id : undefined;
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
    (isDocument(name, targets) ? name : undefined);
  return id === undefined ? resolved : addressOf(url, id, targets);
}

function isDocument(id: string, { base, titlesAt }: Targets): boolean {
  return titlesAt.has(documentPath(base, id));
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

/** The scheme as a browser finds it, which ignores control characters and white space in a URL. */
function scheme(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\0-\x20\x7f-\x9f\u200b-\u200f\ufeff]/g, ''))?.[1]?.toLowerCase();
}
