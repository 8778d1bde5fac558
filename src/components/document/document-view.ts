import { bracketed } from '../../corpus/mdx/bracketed.ts';
import type { DocumentPage } from '../../corpus/mdx/document/document-page.ts';
import type { SitePage } from '../../corpus/mdx/home/site-page.ts';
import { OUTLINED } from '../../corpus/mdx/document/reading-aids.ts';
import { shownDate } from '../../corpus/mdx/shown-date.ts';
import { bibtex, cslJson, ris } from '../../data/documents/citation.ts';
import { jsonLd } from '../../data/documents/structured-data.ts';
import { documentWords } from '../../frame/words.ts';
import type { Heading } from '../../markdown/outline.ts';
import { dataPath, documentPath, historyPath } from '../../site.ts';

/** A line of the contents: a heading, or the opening words of a paragraph with its number. */
type OutlineLine = { readonly id: string; readonly text: string; readonly isInner: boolean; readonly number?: string };

export type DocumentView = ReturnType<typeof documentView>;

/**
 * All that the templates of a document place, computed once.
 * @param url absolute, of the page
 */
export function documentView(
  page: DocumentPage,
  headings: readonly Heading[],
  site: SitePage,
  base: string,
  url: string,
) {
  const { id, title, author, date, edition, source, sourceName } = page;
  const supplied = page.supplied ?? [];
  const path = documentPath(base, id);
  const shownOn = date === undefined ? undefined : shownDate(date);
  const cited = { ...page, container: site.title, url: site.isPublic ? url : undefined };
  const published = supplied.includes('date') ? undefined : date;
  return {
    ...page,
    path,
    url,
    shownOn,
    /** What the editor supplied, in a sentence; nothing if all is the author's. */
    suppliedNote: supplied.length > 0 ? documentWords.supplied(supplied) : undefined,
    /** For machines, which must not take an inferred date for one of publication. */
    published,
    jsonLd: jsonLd(page, url),
    outline: outlineOf(page, headings),
    namesHere: namesHere(page),
    cited: page.cited && citedHere(page.cited),
    sourceHost: source === undefined ? undefined : new URL(source).host,
    citation: [
      author && bracketed(author, supplied.includes('author')),
      bracketed(title, supplied.includes('title')),
      shownOn && bracketed(shownOn, supplied.includes('date')),
    ]
      .filter(Boolean)
      .join(', '),
    isPublic: site.isPublic,
    siteTitle: site.title,
    siteLanguage: site.language,
    annotations: `${path}annotations.json`,
    data: dataPath(base, id, 'json'),
    text: dataPath(base, id, 'txt'),
    /** The reference as files that need no request: each holds what it says. */
    references: [
      { label: 'BibTeX', file: `${id}.bib`, href: dataUrl('application/x-bibtex', bibtex(cited)) },
      { label: 'RIS', file: `${id}.ris`, href: dataUrl('application/x-research-info-systems', ris(cited)) },
      { label: 'CSL', file: `${id}.json`, href: dataUrl('application/json', JSON.stringify([cslJson(cited)])) },
    ],
    seed: sourceName && `${path}${sourceName}`,
    history: edition > 1 ? historyPath(base, id) : undefined,
  };
}

function dataUrl(type: string, text: string): string {
  return `data:${type};charset=utf-8,${encodeURI(text).replaceAll('#', '%23')}`;
}

/** The headings; of a long text with hardly one, the opening words of paragraphs. */
function outlineOf({ openings = [] }: DocumentPage, headings: readonly Heading[]): OutlineLine[] {
  const sections = headings.filter(({ depth, id }) => depth <= 3 && id !== 'footnote-label');
  if (sections.length >= OUTLINED) return sections.map(({ id, text, depth }) => ({ id, text, isInner: depth > 2 }));
  return openings.map(({ number, words }) => ({ id: `p${number}`, text: words, isInner: false, number }));
}

/** So many paragraphs that are cited stand at the foot, each with so many places; the data has all. */
const CITED = { paragraphs: 100, places: 12 };

function citedHere(all: NonNullable<DocumentPage['cited']>) {
  const shown = all.slice(0, CITED.paragraphs).map(({ address, by }) => ({ address, by: by.slice(0, CITED.places) }));
  const isMore = all.length > shown.length || all.some(({ by }) => by.length > CITED.places);
  const isCited = all.some(({ by }) => by.some(({ how }) => how !== 'words'));
  return { said: documentWords.cited(all.length, isCited), shown, isMore };
}

/** A name, where it leads, and the numbers of the paragraphs that mention it; of very many, the first. */
type NameHere = {
  readonly name: string;
  readonly path: string;
  readonly numbers: readonly string[];
  readonly isMore: boolean;
};

/** So many paragraphs of a name stand beside the text; its page has all. */
const NUMBERS = 12;

/** The names of a document in the order in which they appear. */
function namesHere({ names, mentions }: DocumentPage): NameHere[] {
  const numbers = new Map<string, Set<string>>();
  for (const [address, here] of Object.entries(mentions)) {
    if (!PARAGRAPH.test(address)) continue;
    for (const [, , , id] of here) numbers.set(id, (numbers.get(id) ?? new Set()).add(address.slice(1)));
  }
  const known = new Map(names.map((name) => [name.id, name]));
  return [...numbers].flatMap(([id, all]) => {
    const name = known.get(id);
    const first = [...all].slice(0, NUMBERS);
    return name ? [{ name: name.name, path: name.path, numbers: first, isMore: all.size > NUMBERS }] : [];
  });
}

/** Footnotes have ids of another form. */
const PARAGRAPH = /^p\d+[a-z]*$/;
