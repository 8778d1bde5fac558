import { slug as headingId } from 'github-slugger';
import type { Link, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Fault, fault } from '../../faults.ts';
import type { ParsedFile } from '../../model.ts';
import { embedName, wikiTarget } from '../markdown/dialects/wikilinks.ts';
import { rewrite } from '../markdown/markdown-tree.ts';
import type { Targets } from './link-targets.ts';
import { imageAt, labelOf, resolveLink } from './resolve-link.ts';
import { unnestLinks } from './unnest-links.ts';
import { schemeOf } from './url-scheme.ts';

/**
 * The file with every link and image leading where it does on the site; what leads nowhere is its text. Which place in a document a
 * link means, {@link leadToPlaces} says, when all texts are read.
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

function isRemote(url: string): boolean {
  return /^https?$/.test(schemeOf(url) ?? '') || url.startsWith('//');
}
