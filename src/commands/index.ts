/** `npm run index`: shows the INDEX.md that it would write for the corpus; `-- --write` writes it where there is none. */
import { writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../corpus/read/files/decode.ts';
import { filesBelow } from '../corpus/read/files/files-below.ts';
import { readPlainFile } from '../corpus/read/files/read-plain-file.ts';
import { splitFrontMatter } from '../corpus/read/front-matter.ts';
import { likelyLanguage } from '../corpus/read/likely-language.ts';
import { isDocumentName } from '../corpus/read/read-seeds.ts';
import { INDEX_FILE } from '../corpus/read/read-index.ts';
import { readSettings } from '../settings.ts';
import { endWith } from './end-with.ts';

/** Documents that tell the language of a corpus. */
const MOST_READ = 100;

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
    const { seeds } = readSettings([], process.env);
    const text = await proposedIndex(seeds);
    console.log(values.write ? await write(join(seeds, INDEX_FILE), text) : text.trimEnd());
  } catch (error) {
    endWith(error);
  }
}

/**
 * A link for each document at the top of the corpus, and one for each folder that holds documents; above them the language that
 * the texts look to be in, if it is not English.
 * @throws Error with a sentence if there is nothing to list
 */
export async function proposedIndex(folder: string): Promise<string> {
  const { files: all, unreadable } = await filesBelow(folder);
  for (const { path, why } of unreadable)
    throw new Error(`${relative('', join(folder, path)) || '.'} cannot be read: ${why.reason}. ${why.remedy}.`);
  const documents = all.filter(isDocumentName);
  if (documents.length === 0) throw new Error(`${relative('', folder) || '.'} holds no .txt and no .md.`);
  const files = documents.filter((file) => !file.includes('/'));
  const folders = [...new Set(documents.filter((file) => file.includes('/')).map((file) => file.replace(/\/.*/s, '')))];
  const lines = [...files.map(line), ...folders.map((name) => line(`${name}/`))];
  const language = await languageOf(folder, documents);
  const keys = language === undefined ? '' : `---\nlanguage: ${language}\n---\n\n`;
  return `${keys}# ${titled(basename(folder))}\n\n${lines.join('\n')}\n`;
}

async function languageOf(folder: string, files: readonly string[]): Promise<string | undefined> {
  const texts: string[] = [];
  for (const file of files.slice(0, MOST_READ)) {
    const { bytes } = (await readPlainFile(join(folder, file))) ?? {};
    const decoded = bytes && decode(bytes);
    if (decoded && 'text' in decoded) texts.push(splitFrontMatter(decoded.text, file).body);
  }
  return likelyLanguage(texts);
}

/** The link has the name of the file, so that a document's own title counts. */
function line(path: string): string {
  const label = (path.endsWith('/') ? titled(path.slice(0, -1)) : path).replace(/[\\[\]*_`<]/g, '\\$&');
  const url = encodeURI(path).replace(/[()#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `- [${label}](${url})`;
}

/** `my-letters` → `My letters` */
function titled(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

async function write(path: string, text: string): Promise<string> {
  await writeFile(path, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`${relative('', path)} is there already. Change it by hand.`);
  });
  return `${relative('', path)} is written. Give the site its title behind the "#", then build.`;
}
