import type { Heading, List, ListItem, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { homeWords } from '../../../frame/words.ts';
import { isParent } from '../../formats/markdown/markdown-tree.ts';
import type { Catalogued, Section } from '../../model.ts';
import { dateOfOrder } from '../../read/dates.ts';
import { documentLink, isFolderLink, linkedFile } from '../../read/read-index.ts';
import { slug } from '../../text/slug.ts';
import { plainSpaces } from '../../text/white-space.ts';

/** A part of the index: a folder, what stands under a heading of INDEX.md, or a year. */
export type IndexSection = {
  /** Its page is `/index/<slug>/`. That of a section inside another has the titles of both. */
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
  /** The folder that it is, if it is one. */
  readonly folder?: string;
  readonly isYear?: true;
  /** In the order of the index, without those of the sections inside it. */
  readonly documents: readonly Catalogued[];
  readonly inner: readonly IndexSection[];
};

/** A section without its address. */
type Draft = Omit<IndexSection, 'slug' | 'documents' | 'inner'> & {
  readonly documents: Catalogued[];
  readonly inner: Draft[];
};

/** The sections of an index in its order, by the list in which the first document of each is listed. */
export function indexSections(
  introduction: Root,
  manuscripts: readonly Catalogued[],
): ReadonlyMap<List, readonly IndexSection[]> {
  const byFile = new Map(manuscripts.map((manuscript) => [manuscript.listing.file, manuscript]));
  const folders = foldersOf(manuscripts);
  const drafts: { readonly list: List; readonly draft: Draft }[] = [];
  const byHeading = new Map<Heading | undefined, Draft>();
  let heading: Heading | undefined;
  const underHeading = (list: List): Draft => {
    const known = byHeading.get(heading);
    if (known) return known;
    const draft = { title: heading ? plainSpaces(textOf(heading)) : homeWords.texts, documents: [], inner: [] };
    byHeading.set(heading, draft);
    drafts.push({ list, draft });
    return draft;
  };
  const take = (item: ListItem, list: List): void => {
    const link = documentLink(item);
    if (!link) return;
    const folder = isFolderLink(link) ? folders.get(linkedFile(link.url)) : undefined;
    const document = byFile.get(linkedFile(link.url));
    if (folder) drafts.push({ list, draft: folder });
    else if (document) underHeading(list).documents.push(document);
    for (const nested of nestedItems(item)) take(nested, list);
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') heading = node;
    if (node.type === 'list' && holdsDocument(node)) for (const item of node.children) take(item, node);
    else if (isParent(node)) for (const child of node.children) walk(child);
  };
  walk(introduction);
  const loose = byHeading.get(undefined);
  const divided = drafts.flatMap(({ list, draft }) =>
    (draft === loose ? byYears(draft) : [draft]).map((one) => ({ list, draft: one })),
  );
  const addressed = withSlugs(divided.map(({ draft }) => draft));
  const sections = new Map<List, IndexSection[]>();
  for (const [i, { list }] of divided.entries()) {
    const section = addressed[i];
    if (section) sections.set(list, [...(sections.get(list) ?? []), section]);
  }
  return sections;
}

/** Documents by the year of their date, in the order of time in which they are listed; those without a date come last. */
export function yearsOf(documents: readonly Catalogued[]): [year: string, documents: Catalogued[]][] {
  const groups = [...Map.groupBy(documents, yearOf)];
  const dated = groups.filter(([year]) => year !== '');
  const isNewestFirst = (dated[0]?.[0] ?? '') > (dated.at(-1)?.[0] ?? '');
  dated.sort(([a], [b]) => (a < b === isNewestFirst ? 1 : -1));
  return [...dated, ...groups.filter(([year]) => year === '')];
}

/** Whether years divide these documents: most have one, and not all the same. */
export function haveYears(documents: readonly Catalogued[]): boolean {
  const dated = documents.map(yearOf).filter((year) => year !== '');
  return dated.length * 2 > documents.length && new Set(dated).size > 1;
}

/** Documents of a section and of all sections inside it. */
export function documentCount({ documents, inner }: IndexSection): number {
  return inner.reduce((sum, section) => sum + documentCount(section), documents.length);
}

export function holdsDocument(list: List): boolean {
  return list.children.some((item) => documentLink(item) !== undefined);
}

/** The items of the lists under this one. */
export function nestedItems(item: ListItem): ListItem[] {
  return item.children.filter((child): child is List => child.type === 'list').flatMap((list) => list.children);
}

/** The year under which a document stands; `''` for none. */
export function yearOf({ listing, metadata }: Catalogued): string {
  return dateOfOrder(listing.file, metadata).slice(0, 4);
}

/** The sections of folders that hold a document, by their folder. */
function foldersOf(manuscripts: readonly Catalogued[]): ReadonlyMap<string, Draft> {
  const all = new Map<string, Draft>();
  const fill = ({ folder, title, description, within }: Section): Draft => {
    const known = all.get(folder);
    if (known) return known;
    const draft: Draft = {
      title,
      folder,
      documents: [],
      inner: [],
      ...(description !== undefined && { description }),
    };
    all.set(folder, draft);
    if (within) fill(within).inner.push(draft);
    return draft;
  };
  for (const manuscript of manuscripts) {
    const { section } = manuscript.listing;
    if (section) fill(section).documents.push(manuscript);
  }
  return all;
}

function byYears(draft: Draft): Draft[] {
  if (!haveYears(draft.documents)) return [draft];
  return yearsOf(draft.documents).map(([year, documents]) => ({
    title: year || homeWords.undated,
    isYear: true,
    documents,
    inner: [],
  }));
}

function withSlugs(
  drafts: readonly Draft[],
  titles: readonly string[] = [],
  taken = new Set<string>(),
): IndexSection[] {
  return drafts.map((draft) => {
    const path = [...titles, draft.title];
    const wanted = slug(path.join(' ')) || 'section';
    let free = wanted;
    for (let i = 2; taken.has(free); i += 1) free = `${wanted}-${i}`;
    taken.add(free);
    return { ...draft, slug: free, inner: withSlugs(draft.inner, path, taken) };
  });
}
