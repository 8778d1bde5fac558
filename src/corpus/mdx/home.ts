import type { Heading, List, ListItem, Nodes, Root } from 'mdast';
import { documentPath } from '../../site.ts';
import { flowElement, textElement } from './jsx-elements.ts';
import { isParent } from '../formats/markdown-tree.ts';
import type { Manuscript, Section } from '../model.ts';
import { documentLink, isFolderLink, linkedFile } from '../read/read-index.ts';
import { shownDate } from './shown-date.ts';

/** A section of more documents says of each its title and date only; one of more than that is divided by years. */
const FULL_ENTRIES = 30;

/**
 * INDEX.md as the home page shows it: each listed document as an entry in its place, each listed folder as a section, and
 * all else as it is written.
 * @param times how long it takes to read a document, by its id
 */
export function homeTree(
  introduction: Root,
  manuscripts: readonly Manuscript[],
  times: ReadonlyMap<string, string>,
  base: string,
): Root {
  const byFile = new Map(manuscripts.map((manuscript) => [manuscript.listing.file, manuscript]));
  const sections = sectionsOf(manuscripts);
  let depth: Heading['depth'] = 1;
  const shown = (node: Nodes): Nodes[] => {
    if (node.type === 'heading') depth = node.depth;
    if (node.type === 'list' && holdsDocument(node)) return node.children.length > 0 ? entryLists(node) : [];
    return isParent(node) ? [{ ...node, children: (node.children as Nodes[]).flatMap(shown) } as Nodes] : [node];
  };
  /** The entries of a list, which a section divides. */
  const entryLists = (list: List): Nodes[] => {
    const nodes: Nodes[] = [];
    let items: Nodes[] = [];
    const endList = () => {
      if (items.length > 0) nodes.push(documentList(items));
      items = [];
    };
    for (const item of list.children) {
      const link = documentLink(item);
      const section = link && isFolderLink(link) ? sections.get(linkedFile(link.url)) : undefined;
      if (section) {
        endList();
        nodes.push(...sectionNodes(section, deeper(depth), times, base));
      } else items.push(...entryItems(item));
    }
    endList();
    return nodes;
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

/** A section with its documents and the sections inside it. */
type Filled = { readonly section: Section; readonly documents: Manuscript[]; readonly inner: Filled[] };

/** The sections that hold a document, by their folder. */
function sectionsOf(manuscripts: readonly Manuscript[]): ReadonlyMap<string, Filled> {
  const all = new Map<string, Filled>();
  const fill = (section: Section): Filled => {
    const known = all.get(section.folder);
    if (known) return known;
    const filled: Filled = { section, documents: [], inner: [] };
    all.set(section.folder, filled);
    if (section.within) fill(section.within).inner.push(filled);
    return filled;
  };
  for (const manuscript of manuscripts) {
    const { section } = manuscript.listing;
    if (section) fill(section).documents.push(manuscript);
  }
  return all;
}

function sectionNodes(
  { section, documents, inner }: Filled,
  depth: Heading['depth'],
  times: ReadonlyMap<string, string>,
  base: string,
): Nodes[] {
  const { title, description } = section;
  const heading: Heading = { type: 'heading', depth, children: [{ type: 'text', value: title }] };
  const about: Nodes[] = description ? [{ type: 'paragraph', children: [{ type: 'text', value: description }] }] : [];
  const lists =
    documents.length > FULL_ENTRIES
      ? yearsOf(documents).map(([year, some]) => yearNode(year, some, base))
      : [documentList(documents.map((document) => entry(document, times.get(document.id), base)))];
  return [
    heading,
    ...about,
    ...(documents.length > 0 ? lists : []),
    ...inner.flatMap((filled) => sectionNodes(filled, deeper(depth), times, base)),
  ];
}

/** Documents by the year of their date, in their order; those without a date by themselves. */
function yearsOf(documents: readonly Manuscript[]): [year: string, Manuscript[]][] {
  return [...Map.groupBy(documents, ({ metadata }) => metadata.date?.slice(0, 4) ?? '')];
}

/** The first year is open; of one that a reader opens, the titles are there already. */
function yearNode(year: string, documents: readonly Manuscript[], base: string): Nodes {
  const lines = documentList(
    documents.map((document) => shortEntry(document, base)),
    'documents short',
  );
  if (year === '') return lines;
  const summary = textElement('summary', {}, [text(`${year} · ${documents.length}`)]);
  return flowElement('details', { class: 'year' }, [
    { type: 'paragraph', children: [summary] } as Nodes,
    lines,
  ]) as Nodes;
}

function documentList(items: readonly Nodes[], name = 'documents'): Nodes {
  return flowElement('ul', { class: name }, items) as Nodes;
}

function deeper(depth: Heading['depth']): Heading['depth'] {
  return Math.min(6, depth + 1) as Heading['depth'];
}

function holdsDocument(list: List): boolean {
  return list.children.some((item) => documentLink(item) !== undefined);
}

function entry(document: Manuscript, time: string | undefined, base: string): Nodes {
  const { description, metadata } = document;
  const about = [metadata.author, metadata.date && shownDate(metadata.date), time].filter((part) => part !== undefined);
  const lines: Nodes[] = [
    line('title', [titleLink(document, base)]),
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

function shortEntry(document: Manuscript, base: string): Nodes {
  return flowElement('li', {}, [{ type: 'paragraph', children: [titleLink(document, base)] } as Nodes]);
}

function titleLink({ id, title, metadata }: Manuscript, base: string): Nodes {
  const language = metadata.language ? { lang: metadata.language } : {};
  return textElement('a', { href: documentPath(base, id), ...language }, [text(title)]);
}

function line(name: string, content: readonly Nodes[]): Nodes {
  return { type: 'paragraph', children: [textElement('p', { class: name }, content)] };
}

function text(value: string): Nodes {
  return { type: 'text', value };
}
