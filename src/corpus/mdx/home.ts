import type { List, ListItem, Nodes, Root } from 'mdast';
import { documentPath } from '../../site.ts';
import { flowElement, textElement } from './jsx-elements.ts';
import { isParent } from '../formats/markdown-tree.ts';
import type { Manuscript } from '../model.ts';
import { documentLink, linkedFile } from '../read/read-index.ts';
import { shownDate } from './shown-date.ts';

/**
 * INDEX.md as the home page shows it: each listed document as an entry, in its place, and all else as it is written.
 * @param times how long it takes to read a document, by its id
 */
export function homeTree(
  introduction: Root,
  manuscripts: readonly Manuscript[],
  times: ReadonlyMap<string, string>,
  base: string,
): Root {
  const byFile = new Map(manuscripts.map((manuscript) => [manuscript.listing.file, manuscript]));
  const shown = (node: Nodes): Nodes[] => {
    if (node.type === 'list' && holdsDocument(node)) return entryList(node);
    return isParent(node) ? [{ ...node, children: (node.children as Nodes[]).flatMap(shown) } as Nodes] : [node];
  };
  const entryList = (list: List): Nodes[] => {
    const items = list.children.flatMap(entryItems);
    return items.length > 0 ? [flowElement('ul', { class: 'documents' }, items) as Nodes] : [];
  };
  const entryItems = (item: ListItem): Nodes[] => {
    const link = documentLink(item);
    const listed = link && byFile.get(linkedFile(link.url));
    const nested = item.children
      .filter((child): child is List => child.type === 'list')
      .flatMap((list) => list.children);
    const inner = nested.filter((child) => documentLink(child)).flatMap(entryItems);
    if (listed) return [entry(listed, times.get(listed.id), base), ...inner];
    if (link) return inner;
    return [flowElement('li', {}, item.children.flatMap(shown)) as Nodes];
  };
  return { ...introduction, children: introduction.children.flatMap(shown) as Root['children'] };
}

function holdsDocument(list: List): boolean {
  return list.children.some((item) => documentLink(item) !== undefined);
}

function entry({ id, title, description, metadata }: Manuscript, time: string | undefined, base: string): Nodes {
  const about = [metadata.author, metadata.date && shownDate(metadata.date), time].filter((part) => part !== undefined);
  const language = metadata.language ? { lang: metadata.language } : {};
  const link = { href: documentPath(base, id), ...language };
  const lines: Nodes[] = [
    line('title', [textElement('a', link, [text(title)])]),
    ...(description ? [line('description', [text(description)])] : []),
    // Each part is isolated, so that an Arabic name does not turn the date after it around.
    ...(about.length > 0
      ? [
          line(
            'about',
            about.flatMap((part, i) => [...(i > 0 ? [text(' ')] : []), textElement('bdi', {}, [text(part)])]),
          ),
        ]
      : []),
  ];
  return flowElement('li', {}, lines);
}

function line(name: string, content: readonly Nodes[]): Nodes {
  return { type: 'paragraph', children: [textElement('p', { class: name }, content)] };
}

function text(value: string): Nodes {
  return { type: 'text', value };
}
