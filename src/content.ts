/**
 * The generated pages in `src/content/`, as `src/corpus/mdx/` writes them, for dev and build alike. They are data: read when a page
 * is rendered and compiled by the plugins of `astro.config.mjs`, so that no program has to be bundled of all documents.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontMatter } from './corpus/mdx/syntax/mdx-front-matter.ts';
import type { HomePage } from './corpus/mdx/home/home-page.ts';
import type { DocumentPage } from './corpus/mdx/document/document-page.ts';
import type { EditionPage } from './corpus/mdx/former-pages.ts';
import type { SitePage } from './corpus/mdx/home/site-page.ts';
import type { SectionPage } from './corpus/mdx/home/section-pages.ts';
import type { Gone } from './corpus/model.ts';
import type { FormerName } from './corpus/names/model.ts';
import type { ListPage } from './corpus/names/pages/name-list.ts';
import type { NamePage } from './corpus/names/pages/name-page.ts';
import type { PlaceLine } from './corpus/names/pages/names-content.ts';
import type { Example } from './data/search/search-examples.ts';
import { type CompiledPage, compile } from './markdown/compile.ts';

/** Said by the integration. */
const CONTENT = import.meta.env.CONTENT_FOLDER;

/** What every page shows of the site. */
export const loadSite = () => json<SitePage>('site.json');

/** The home page: what INDEX.md says before the documents and from there on, and what is shown beside it. */
export async function loadHome(): Promise<Record<'introduction' | 'contents', CompiledPage> & { page: HomePage }> {
  return {
    introduction: await compile(await text('introduction.mdx'), {}),
    contents: await compile(await text('contents.mdx'), {}),
    page: await loadHomePage(),
  };
}

/** What the home page shows beside the texts. */
export const loadHomePage = () => json<HomePage>('home.json');

/** Searches that this corpus answers. */
export const loadExamples = () => json<readonly Example[]>('examples.json');

/** The pages of the sections of the index, each with its list. */
export async function loadSectionPages(): Promise<(SectionPage & { readonly body: string })[]> {
  const slugs = await filesIn('sections');
  const files = (await Promise.all(slugs.map(filesIn))).flat();
  return Promise.all(
    files.map(async (file) => {
      const { values, body } = readFrontMatter(await text(file));
      return { ...(values as SectionPage), body };
    }),
  );
}

export const compileList = (body: string): Promise<CompiledPage> => compile(body, {});

/** A hash of what a page is made of, as Astro's `cacheKey`, beside what every page shows of the site. */
export const digestOf = (props: object): string => hash('sha256', JSON.stringify(props));

/** The ids of the documents, each with a hash of all that its pages are made of, beside what every page shows of the site. */
export async function documentIds(): Promise<{ readonly id: string; readonly digest: string }[]> {
  const files = await filesIn('documents');
  return Promise.all(
    files.map(async (file) => ({ id: file.replace(/^.*\/|\.mdx$/g, ''), digest: hash('sha256', await text(file)) })),
  );
}

/** All that the pages of documents with former editions show beside their texts. */
export async function loadEditedPages(): Promise<DocumentPage[]> {
  const ids = new Set((await editionFiles()).map((file) => file.split('/')[1] ?? ''));
  return Promise.all([...ids].map(async (id) => (await readDocument(id)).page));
}

/** A document: what its page shows, and its text. */
export async function loadDocument(id: string): Promise<{ readonly page: DocumentPage } & CompiledPage> {
  const { page, body } = await readDocument(id);
  return { page, ...(await compile(body, page)) };
}

/** Editions that others took the place of, of all documents. */
export async function loadEditions(): Promise<EditionPage[]> {
  return Promise.all((await editionFiles()).map((file) => json<EditionPage>(file)));
}

/** Addresses that led to a document once. */
export async function loadGone(): Promise<Gone[]> {
  return Promise.all((await filesIn('gone')).map((file) => json<Gone>(file)));
}

/** The list of names, as pages; of a corpus without names, one page without lines. */
export const loadNameLists = () => json<readonly ListPage[]>('names/list.json');

/** The places of the corpus, the most mentioned first. */
export const loadPlaces = () => json<readonly PlaceLine[]>('names/places.json');

/** Ids that were names once. */
export const loadFormerNames = () => json<readonly FormerName[]>('names/former.json');

/** A page of a name: which, where its data lies, and a hash of it. The data is loaded when the page is shown: that of all would fill the memory. */
export type NamePagePlace = Pick<NamePage, 'id' | 'page'> & { readonly file: string; readonly line: number };

/** The pages of the names, each with a hash of all that it shows. */
export async function namePagePlaces(): Promise<{ readonly place: NamePagePlace; readonly digest: string }[]> {
  const places: { place: NamePagePlace; digest: string }[] = [];
  for (const file of await filesIn('names/pages')) {
    for (const [line, data] of (await linesOf(file)).entries()) {
      const { id, page } = JSON.parse(data) as NamePage;
      places.push({ place: { id, page, file, line }, digest: hash('sha256', data) });
    }
  }
  return places;
}

export async function loadNamePage({ file, line }: NamePagePlace): Promise<NamePage> {
  return JSON.parse((await linesOf(file))[line] ?? '') as NamePage;
}

async function linesOf(file: string): Promise<string[]> {
  return (await text(file)).trimEnd().split('\n');
}

async function readDocument(id: string): Promise<{ readonly page: DocumentPage; readonly body: string }> {
  const { values, body } = readFrontMatter(await text(`documents/${id}.mdx`));
  return { page: values as DocumentPage, body };
}

/** `editions/<document>/<edition>.json`; a folder without any is left of another corpus. */
async function editionFiles(): Promise<string[]> {
  return (await Promise.all((await filesIn('editions')).map(filesIn))).flat();
}

/** The files of a folder, sorted; none where nothing was generated. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(CONTENT, folder)).catch(() => []);
  return names.sort().map((name) => `${folder}/${name}`);
}

async function json<Value>(file: string): Promise<Value> {
  return JSON.parse(await text(file)) as Value;
}

/** Read at once: these files are small, and to wait for each costs more than to read it. */
async function text(file: string): Promise<string> {
  return readFileSync(join(CONTENT, file), 'utf8');
}
