/** What a built site says of itself, for engines that search it elsewhere. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOne } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { IndexedPage } from '../data/search/index-records.ts';

/** A line of `corpus.json`. */
type Listed = { readonly id: string; readonly url: string; readonly date?: string };

/** The pages of the documents, in their order. @throws Error if there is no built site in the folder */
export async function* builtPages(folder: string): AsyncGenerator<IndexedPage> {
  for (const { id, url, date } of await documentsOf(folder)) {
    yield { path: url, html: await readFile(join(folder, id, 'index.html'), 'utf8'), year: date?.slice(0, 4) };
  }
}

/** `corpus.json` of a site. @throws Error if there is no built site in the folder */
export async function documentsOf<Document = Listed>(folder: string): Promise<readonly Document[]> {
  const text = await readFile(join(folder, 'corpus.json'), 'utf8').catch(() => {
    throw new Error(`There is no built site in ${folder}. Run \`npm run build\` first.`);
  });
  return JSON.parse(text).documents;
}

/** Where the site will live: `https://example.org`; nothing if nobody said so. */
export async function originOf(folder: string): Promise<string | undefined> {
  const page = parseDocument(await readFile(join(folder, 'index.html'), 'utf8'));
  const link = findOne(({ name, attribs }) => name === 'link' && attribs.rel === 'canonical', page.children);
  return link ? new URL(link.attribs.href ?? '').origin : undefined;
}

/** The lines of a file, each read as JSON. */
export async function* jsonLines<Line>(file: string): AsyncGenerator<Line> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}
