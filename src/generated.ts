/**
 * The generated pages in `src/content/`, as `src/corpus/mdx/pages.ts` writes them: in dev, where Vite watches them. A build takes
 * `generated-for-build.ts` in place of this module.
 */
import { readFile } from 'node:fs/promises';
import type { MDXInstance } from 'astro';
import type { DocumentPage, SitePage } from './corpus/mdx/pages.ts';
import type { Gone } from './corpus/model.ts';
import type { FormerName } from './corpus/names/model.ts';
import type { ListPage } from './corpus/names/name-list.ts';
import type { NamePage } from './corpus/names/name-page.ts';
import type { PlaceLine } from './corpus/names/names-content.ts';
import type { LoadedPage } from './markdown/load-page.ts';

/** The documents, each by its id; a page is loaded when it is rendered. */
export const documents = Object.entries(import.meta.glob<MDXInstance<DocumentPage>>('./content/documents/*.mdx')).map(
  ([file, load]) => ({
    id: file.replace(/^.*\/|\.mdx$/g, ''),
    load: load as () => Promise<LoadedPage<DocumentPage>>,
    /** What stands above its text, for who needs no more of it. */
    frontMatter: async () => (await load()).frontmatter,
  }),
);

/** Addresses that led to a document once. */
export const gone: readonly Gone[] = Object.values(
  import.meta.glob<Gone>('./content/gone/*.json', { eager: true, import: 'default' }),
);

const home = Object.values(
  import.meta.glob<MDXInstance<SitePage>>('./content/site/index.mdx', { eager: true }),
)[0] as MDXInstance<SitePage>;

/** What INDEX.md says of the corpus. */
export const site: SitePage = home.frontmatter;

/** The text of the home page. */
export const loadHome = async (): Promise<LoadedPage<SitePage>> => home;

/** The list of names, as pages; of a corpus without names, one page without lines. */
export const nameLists = only(
  import.meta.glob<readonly ListPage[]>('./content/names/list.json', { eager: true, import: 'default' }),
);

/** The places of the corpus, the most mentioned first. */
export const places = only(
  import.meta.glob<readonly PlaceLine[]>('./content/names/places.json', { eager: true, import: 'default' }),
);

/** Ids that were names once. */
export const formerNames = only(
  import.meta.glob<readonly FormerName[]>('./content/names/former.json', { eager: true, import: 'default' }),
);

/** The pages of the names. */
export async function namePages(): Promise<readonly NamePage[]> {
  const files = import.meta.glob<string>('./content/names/pages/*.ndjson', { query: '?path', import: 'default' });
  const pages = await Promise.all(
    Object.values(files).map(async (path) => (await readFile(await path(), 'utf8')).trimEnd().split('\n')),
  );
  return pages.flat().map((line) => JSON.parse(line) as NamePage);
}

function only<Value>(files: Readonly<Record<string, readonly Value[]>>): readonly Value[] {
  return Object.values(files)[0] ?? [];
}
