import type { Root } from 'mdast';
import type { Site } from '../../../site.ts';
import type { Corpus } from '../../model.ts';
import type { Name } from '../../names/model.ts';
import { json, type Page } from '../page.ts';
import { serialiseMdx } from '../syntax/serialise-mdx.ts';
import type { HomePage } from './home-page.ts';

/** What every page shows of the site. */
export type SitePage = Pick<
  Corpus,
  'title' | 'description' | 'language' | 'rights' | 'contact' | 'offline' | 'search'
> &
  Pick<Site, 'isPublic'> & { readonly hasNames: boolean; readonly hasPlaces: boolean };

/** What INDEX.md says: of the whole site, as data, and as the home page. */
export function homePages(
  { title, description, language, rights, contact, offline, search }: Corpus,
  { introduction, contents, page }: { readonly introduction: Root; readonly contents: Root; readonly page: HomePage },
  { isPublic }: Site,
  names: readonly Name[],
): Page[] {
  const hasNames = names.length > 0;
  const hasPlaces = names.some(({ kind }) => kind === 'place');
  const about = { title, description, language, rights, contact, offline, search, isPublic, hasNames, hasPlaces };
  return [
    ['site.json', json(about satisfies Record<keyof SitePage, unknown>)],
    ['home.json', json(page)],
    ['introduction.mdx', serialiseMdx(introduction)],
    ['contents.mdx', serialiseMdx(contents)],
  ];
}
