/**
 * The generated pages as a build has them, in place of `generated.ts`: read when they are rendered. So the program that renders them
 * is made while the corpus is converted, and holds none of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gone } from './corpus/model.ts';
import { readFrontMatter } from './corpus/mdx/mdx-front-matter.ts';
import type { FormerName } from './corpus/names/model.ts';
import type { ListPage } from './corpus/names/name-list.ts';
import type { NamePage } from './corpus/names/name-page.ts';
import type { PlaceLine } from './corpus/names/names-content.ts';
import type { DocumentPage, SitePage } from './corpus/mdx/pages.ts';
import type * as inDev from './generated.ts';
import { createLoader } from './markdown/load-page.ts';
import { CONTENT } from './settings.ts';

const files = filesIn('documents');
const load = await createLoader(files.length);

export const documents = files.map((file) => ({
  id: file.replace(/^.*[/\\]|\.mdx$/g, ''),
  load: () => load<DocumentPage>(file),
  frontMatter: async () => frontMatterOf<DocumentPage>(file),
}));

export const gone = filesIn('gone').map((file) => json<Gone>(file));

const home = join(CONTENT, 'site/index.mdx');

export const site = frontMatterOf<SitePage>(home);

export const loadHome = () => load<SitePage>(home);

export const nameLists = listOf<ListPage>('list');

export const places = listOf<PlaceLine>('places');

export const formerNames = listOf<FormerName>('former');

export async function namePages(): Promise<readonly NamePage[]> {
  const lines = filesIn('names/pages').flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
  return lines.map((line) => JSON.parse(line) as NamePage);
}

({ documents, gone, site, loadHome, nameLists, places, formerNames, namePages }) satisfies typeof inDev;

/** The files of a folder of generated pages, sorted; none where nothing was generated. */
function filesIn(folder: string): string[] {
  if (!existsSync(join(CONTENT, folder))) return [];
  const names = readdirSync(join(CONTENT, folder));
  return names.sort().map((name) => join(CONTENT, folder, name));
}

function listOf<Page>(name: string): readonly Page[] {
  const file = join(CONTENT, 'names', `${name}.json`);
  return existsSync(file) ? json(file) : [];
}

function json<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, 'utf8')) as Value;
}

function frontMatterOf<Values>(file: string): Values {
  return readFrontMatter(readFileSync(file, 'utf8')).values as Values;
}
