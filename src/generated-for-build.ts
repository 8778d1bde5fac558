/**
 * The generated pages as a build has them, in place of `generated.ts`: read when they are rendered. So the program that renders them
 * is made while the corpus is converted, and holds none of them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gone } from './convert/model.ts';
import { readFrontMatter } from './convert/mdx-front-matter.ts';
import type { FormerName } from './convert/names/model.ts';
import type { ListPage } from './convert/names/name-list.ts';
import type { NamePage } from './convert/names/name-page.ts';
import type { PlaceLine } from './convert/names/names-content.ts';
import type { DocumentPage, SitePage } from './convert/pages.ts';
import type * as inDev from './generated.ts';
import { createLoader } from './markdown/load-page.ts';
import { CONTENT } from './settings.ts';

const files = await filesIn('documents');
const load = await createLoader(files.length);

export const documents = files.map((file) => ({
  id: file.replace(/^.*[/\\]|\.mdx$/g, ''),
  load: () => load<DocumentPage>(file),
  frontMatter: () => frontMatterOf<DocumentPage>(file),
}));

export const gone = await Promise.all((await filesIn('gone')).map((file) => json<Gone>(file)));

const home = join(CONTENT, 'site/index.mdx');

export const site = await frontMatterOf<SitePage>(home);

export const loadHome = () => load<SitePage>(home);

export const nameLists = await listOf<ListPage>('list');

export const places = await listOf<PlaceLine>('places');

export const formerNames = await listOf<FormerName>('former');

export async function namePages(): Promise<readonly NamePage[]> {
  const lines = await Promise.all(
    (await filesIn('names/pages')).map(async (file) => (await readFile(file, 'utf8')).trimEnd().split('\n')),
  );
  return lines.flat().map((line) => JSON.parse(line) as NamePage);
}

({ documents, gone, site, loadHome, nameLists, places, formerNames, namePages }) satisfies typeof inDev;

/** The files of a folder of generated pages, sorted; none where nothing was generated. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(join(CONTENT, folder)).catch(() => []);
  return names.sort().map((name) => join(CONTENT, folder, name));
}

async function listOf<Page>(name: string): Promise<readonly Page[]> {
  const file = join(CONTENT, 'names', `${name}.json`);
  return (await filesIn('names')).includes(file) ? json(file) : [];
}

async function json<Value>(file: string): Promise<Value> {
  return JSON.parse(await readFile(file, 'utf8')) as Value;
}

async function frontMatterOf<Values>(file: string): Promise<Values> {
  return readFrontMatter(await readFile(file, 'utf8')).values as Values;
}
