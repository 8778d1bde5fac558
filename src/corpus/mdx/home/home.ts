import type { Heading, List, ListItem, Nodes, Root } from 'mdast';
import { sectionPath } from '../../../site.ts';
import { homeWords } from '../../../frame/words.ts';
import { isParent } from '../../formats/markdown/markdown-tree.ts';
import type { ReadingTimes } from '../document/reading-aids.ts';
import type { Catalogued, ParsedFile } from '../../model.ts';
import { documentLink, isFolderLink, linkedFile } from '../../read/read-index.ts';
import { deeper, entry, entryList, heading, line, link, paragraph, text } from './entries.ts';
import { documentCount, holdsDocument, type IndexSection, indexSections, nestedItems } from './index-sections.ts';
import { flowElement, textElement } from '../syntax/jsx-elements.ts';
import { yearLinks } from './section-pages.ts';

/** What INDEX.md is on the home page. */
export type Home = {
  /** What stands in it before the documents. */
  readonly introduction: ParsedFile;
  /** The documents, and what else stands among and after them. */
  readonly contents: ParsedFile;
  /** Sections with a page of their own: none if the home page lists every document. */
  readonly sections: readonly IndexSection[];
};

/** A home page lists so many documents, of some 200 bytes each; of a longer index it shows the sections. */
const MOST_LISTED = 30;

/** Documents that are shown of all sections together, and of one at most. */
const SHOWN = { together: 24, ofOne: 8 };

/**
 * INDEX.md as the home page shows it: a listed document is an entry in its place, a listed folder a section, and all else is as it
 * is written. Of a long index each section shows its first documents and leads to its page.
 * @param times how long it takes to read a document, by its id
 */
export function homeTree(
  index: ParsedFile,
  manuscripts: readonly Catalogued[],
  times: ReadingTimes,
  base: string,
): Home {
  const { tree } = index;
  const sections = indexSections(tree, manuscripts);
  const all = [...sections.values()].flat();
  const isLong = manuscripts.length > MOST_LISTED;
  const byFile = new Map(manuscripts.map((manuscript) => [manuscript.listing.file, manuscript]));
  const toEntry = (document: Catalogued) => entry(document, times.get(document.id), base);
  const most = shownOfEach(all);
  let depth: Heading['depth'] = 1;

  const shown = (node: Nodes): Nodes[] => {
    if (node.type === 'heading') depth = node.depth;
    if (node.type === 'list' && holdsDocument(node)) return isLong ? summaries(node) : entryLists(node);
    return isParent(node) ? [{ ...node, children: (node.children as Nodes[]).flatMap(shown) } as Nodes] : [node];
  };
  /** The entries of a list, then its folders: what stood behind a folder would stand under the last title in it. */
  const entryLists = (list: List): Nodes[] => {
    const items = list.children.filter((item) => folderOf(item) === undefined).flatMap(entryItems);
    const folders = (sections.get(list) ?? []).filter(({ folder }) => folder !== undefined);
    return [
      ...(items.length > 0 ? [entryList(items)] : []),
      ...folders.flatMap((section) => wholeSection(section, deeper(depth), toEntry)),
    ];
  };
  const entryItems = (item: ListItem): Nodes[] => {
    const linked = documentLink(item);
    const listed = linked && byFile.get(linkedFile(linked.url));
    const inner = nestedItems(item)
      .filter((child) => documentLink(child))
      .flatMap(entryItems);
    if (listed) return [toEntry(listed), ...inner];
    return linked ? inner : [plainItem(item)];
  };
  const plainItem = (item: ListItem) => flowElement('li', {}, item.children.flatMap(shown));
  /** The sections whose first document stands in this list. */
  const summaries = (list: List): Nodes[] => {
    const plain = list.children.filter((item) => !documentLink(item)).map(plainItem);
    return [
      ...(plain.length > 0 ? [entryList(plain)] : []),
      ...foldersLast(sections.get(list) ?? []).flatMap((section) => {
        // What stands under a heading of INDEX.md has its title already.
        const isTitled = section.folder !== undefined || section.isYear === true;
        return summary(section, isTitled ? deeper(depth) : undefined);
      }),
    ];
  };
  const summary = (section: IndexSection, headingDepth: Heading['depth'] | undefined): Nodes[] => {
    const { documents, inner } = section;
    const first = documents.slice(0, most);
    return [
      ...(headingDepth ? titleOf(section, headingDepth, base) : []),
      ...(first.length > 0 ? [entryList(first.map(toEntry))] : []),
      ...(documents.length > first.length ? [wayOn(section, base)] : []),
      // Of so many folders that none of them shows a document each is a line.
      ...(all.length === 1 && most > 0
        ? inner.flatMap((one) => summary(one, deeper(headingDepth ?? depth)))
        : inner.length > 0
          ? [innerList(inner, base)]
          : []),
    ];
  };

  const start = startOfContents(tree);
  const part = (children: Nodes[]): ParsedFile => ({
    ...index,
    tree: { ...tree, children: children as Root['children'] },
  });
  return {
    introduction: part(tree.children.slice(0, start)),
    contents: part(tree.children.slice(start).flatMap(shown)),
    sections: isLong ? all : [],
  };
}

function foldersLast(sections: readonly IndexSection[]): IndexSection[] {
  return [
    ...sections.filter(({ folder }) => folder === undefined),
    ...sections.filter(({ folder }) => folder !== undefined),
  ];
}

/** How many documents are shown of each section of which any are. */
function shownOfEach(all: readonly IndexSection[]): number {
  const [only] = all;
  const shown = all.length === 1 && only ? [only, ...only.inner] : all;
  const filled = shown.filter(({ documents }) => documents.length > 0);
  return Math.min(SHOWN.ofOne, Math.floor(SHOWN.together / filled.length));
}

/** The first list of documents, with the heading that it stands under. */
function startOfContents({ children }: Root): number {
  const list = children.findIndex((node) => findsDocument(node));
  if (list < 0) return children.length;
  const heading = children.slice(0, list).findLastIndex(({ type }) => type === 'heading');
  return heading < 0 ? list : heading;
}

function findsDocument(node: Nodes): boolean {
  if (node.type === 'list' && holdsDocument(node)) return true;
  return isParent(node) && node.children.some(findsDocument);
}

/** The folder that an item lists. */
function folderOf(item: ListItem): string | undefined {
  const linked = documentLink(item);
  return linked && isFolderLink(linked) ? linkedFile(linked.url) : undefined;
}

/** A section with every document of it, and of the sections inside it. */
function wholeSection(
  { title, description, documents, inner }: IndexSection,
  depth: Heading['depth'],
  toEntry: (document: Catalogued) => Nodes,
): Nodes[] {
  return [
    heading(depth, [text(title)]),
    ...(description ? [line('section-about', [text(description)])] : []),
    ...(documents.length > 0 ? [entryList(documents.map(toEntry))] : []),
    ...inner.flatMap((one) => wholeSection(one, deeper(depth), toEntry)),
  ];
}

function titleOf({ title, slug, description }: IndexSection, depth: Heading['depth'], base: string): Nodes[] {
  return [
    heading(depth, [link(sectionPath(base, slug), title)]),
    ...(description ? [line('section-about', [text(description)])] : []),
  ];
}

/** `All 87 texts`, and the years in which they were written. */
function wayOn(section: IndexSection, base: string): Nodes {
  const all = link(sectionPath(base, section.slug), homeWords.all(section.documents.length));
  return line('all', [all, ...yearLinks(section, base)]);
}

function innerList(inner: readonly IndexSection[], base: string): Nodes {
  const items = inner.map((section) =>
    flowElement('li', {}, [
      paragraph([
        link(sectionPath(base, section.slug), section.title),
        text(' '),
        textElement('span', { class: 'about' }, [text(homeWords.textCount(documentCount(section)))]),
      ]),
    ]),
  );
  return entryList(items, 'documents short');
}
