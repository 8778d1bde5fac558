import { eachOf } from '../../stages.ts';
import type { Conversion, Work } from '../conversion.ts';
import { namesContent } from '../names/pages/names-content.ts';
import type { Home } from './home/home.ts';
import { homePage } from './home/home-page.ts';
import type { ReadingTimes } from './document/reading-aids.ts';
import { documentPage } from './document/document-page.ts';
import { editionPages, gonePages } from './former-pages.ts';
import { homePages } from './home/site-page.ts';
import { sectionPages } from './home/section-pages.ts';

/** What pages are made of. */
export type Content = Pick<
  Conversion,
  'corpus' | 'site' | 'documents' | 'delisted' | 'names' | 'formerNames' | 'withCards'
>;

/**
 * Every page by its path inside the content folder, as MDX or as the data of a template.
 * @param home with every link leading where it does on the site
 * @param times how long it takes to read each document, by its id
 * @param isOwn of which documents and names there shall be pages, by their ids
 */
export function composePages(
  { corpus, site, documents, delisted, names, formerNames, withCards }: Content,
  { introduction, contents, sections, times }: Home & { readonly times: ReadingTimes },
  { kept, stages }: Pick<Work, 'kept' | 'stages'>,
  isOwn: (id: string) => boolean,
): Map<string, string> {
  const { base } = site;
  const shared = { names: new Map(names.map((name) => [name.id, name])), base, withCards, kept };
  const home = {
    introduction: introduction.tree,
    contents: contents.tree,
    page: homePage(introduction.tree, documents, names, base),
  };
  return new Map([
    ...homePages(corpus, home, site, names),
    ...sectionPages(sections, times, base),
    ...eachOf(stages, 'MDX', documents, (document, i) =>
      isOwn(document.id)
        ? [
            documentPage(document, {
              previous: documents[i - 1],
              next: documents[i + 1],
              readingTime: times.get(document.id) ?? '',
              ...shared,
            }),
            ...editionPages(document),
          ]
        : [],
    ).flat(),
    ...gonePages(documents, delisted, isOwn),
    ...namesContent(documents, names, formerNames, base, isOwn),
  ]);
}
