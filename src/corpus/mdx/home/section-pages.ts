import type { Heading, Nodes, Root } from 'mdast';
import { homeWords } from '../../../frame/words.ts';
import { sectionPath } from '../../../site.ts';
import type { ReadingTimes } from '../document/reading-aids.ts';
import type { Catalogued } from '../../model.ts';
import { deeper, entry, entryList, heading, link, shortEntry, text } from './entries.ts';
import { documentCount, haveYears, type IndexSection, yearOf, yearsOf } from './index-sections.ts';
import { textElement } from '../syntax/jsx-elements.ts';
import { composeFrontMatter } from '../syntax/mdx-front-matter.ts';
import { serialiseMdx } from '../syntax/serialise-mdx.ts';

/** A page of a section: what stands around its list. */
export type SectionPage = {
  readonly slug: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Documents in it and in the sections inside it. */
  readonly count: number;
  /** The sections that it is in, the outermost first. */
  readonly above: readonly { readonly title: string; readonly path: string }[];
  /** Which page of the section it is, and of how many. */
  readonly page: number;
  readonly pages: number;
};

/** A section of more documents says of each its title and date only. */
const FULL_ENTRIES = 30;

/** Documents on a page of a section. */
const A_PAGE = 200;

/** The pages of these sections and of all inside them, by their path inside the content folder. */
export function sectionPages(
  sections: readonly IndexSection[],
  times: ReadingTimes,
  base: string,
  above: SectionPage['above'] = [],
): [path: string, mdx: string][] {
  return sections.flatMap((section) => {
    const { slug, title, description, inner } = section;
    const parts = partsOf(section);
    const isListed = documentCount(section) <= A_PAGE;
    const own = parts.map((documents, i): [string, string] => {
      const isLast = i + 1 === parts.length;
      const about: SectionPage = {
        slug,
        title,
        description,
        count: documentCount(section),
        above,
        page: i + 1,
        pages: parts.length,
      };
      const tree: Root = {
        type: 'root',
        children: [
          ...listOf(documents, section, times, base),
          ...(isLast ? inner.flatMap((one) => innerSection(one, 2, isListed, times, base)) : []),
        ] as Root['children'],
      };
      return [`sections/${slug}/${i + 1}.mdx`, composeFrontMatter(about) + serialiseMdx(tree)];
    });
    return [...own, ...sectionPages(inner, times, base, [...above, { title, path: sectionPath(base, slug) }])];
  });
}

/** Links to the years of a section that is divided by them, with a space before each. */
export function yearLinks(section: IndexSection, base: string): Nodes[] {
  if (!isByYears(section)) return [];
  const firstPage = new Map<string, number>();
  for (const [i, part] of partsOf(section).entries()) {
    for (const year of part.map(yearOf)) if (year !== '' && !firstPage.has(year)) firstPage.set(year, i + 1);
  }
  return [...firstPage].flatMap(([year, page]) => [
    text(' '),
    link(`${sectionPath(base, section.slug, page)}#${year}`, year),
  ]);
}

/** The documents of each page of a section; a section without documents of its own has one page. */
function partsOf(section: IndexSection): (readonly Catalogued[])[] {
  const documents = isByYears(section) ? yearsOf(section.documents).flatMap(([, some]) => some) : section.documents;
  const count = Math.max(1, Math.ceil(documents.length / A_PAGE));
  return Array.from({ length: count }, (_, i) => documents.slice(i * A_PAGE, (i + 1) * A_PAGE));
}

function isByYears({ documents }: IndexSection): boolean {
  return documents.length > FULL_ENTRIES && haveYears(documents);
}

/** Those of a page, by their years if the section is divided by them. */
function listOf(documents: readonly Catalogued[], section: IndexSection, times: ReadingTimes, base: string): Nodes[] {
  if (documents.length === 0) return [];
  if (section.documents.length <= FULL_ENTRIES)
    return [entryList(documents.map((document) => entry(document, times.get(document.id), base)))];
  const list = (some: readonly Catalogued[]) =>
    entryList(
      some.map((document) => shortEntry(document, base)),
      'documents short',
    );
  if (!isByYears(section)) return [list(documents)];
  return yearsOf(documents).flatMap(([year, some]) => [heading(2, [text(year || homeWords.undated)]), list(some)]);
}

/** A section inside another: its documents, if they are listed on the page of the outer one, and not too many. */
function innerSection(
  section: IndexSection,
  depth: Heading['depth'],
  isListed: boolean,
  times: ReadingTimes,
  base: string,
): Nodes[] {
  const { slug, title, documents, inner } = section;
  const count = textElement('span', { class: 'about' }, [text(homeWords.textCount(documentCount(section)))]);
  return [
    heading(depth, [link(sectionPath(base, slug), title), text(' '), count]),
    ...(!isListed || documents.length > FULL_ENTRIES ? [] : listOf(documents, section, times, base)),
    ...inner.flatMap((one) => innerSection(one, deeper(depth), isListed, times, base)),
  ];
}
