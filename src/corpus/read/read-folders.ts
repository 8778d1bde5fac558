import { join } from 'node:path';
import { type Fault, fault } from '../faults.ts';
import { openingHeading } from '../formats/markdown/opening-heading.ts';
import type { Listing, Section } from '../model.ts';
import { decode } from './files/decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readFrontMatter } from './metadata.ts';
import { readFolder } from './files/read-folder.ts';
import { readPlainFile } from './files/read-plain-file.ts';
import type { Unreadable } from './files/unreadable.ts';
import { leftOut } from './left-out.ts';
import { isFolderIndex } from './empty-document.ts';
import { isDocumentName, leadsOut } from './read-seeds.ts';
import type { FolderListing } from './read-index.ts';

/** The documents of a corpus, each folder in which they were looked for, and what was wrong with them. */
export type FoundListings = {
  readonly listings: readonly Listing[];
  readonly folders: ReadonlySet<string>;
  readonly faults: readonly Fault[];
};

/**
 * The documents that INDEX.md lists, with those of each folder in its place: by name, a folder's own before those of the
 * folders inside it. A document that another item lists is not listed again.
 */
export async function readFolders(root: string, items: readonly (Listing | FolderListing)[]): Promise<FoundListings> {
  const listed = new Set(items.map(({ file }) => file));
  const listings: Listing[] = [];
  const folders = new Set<string>();
  const faults: Fault[] = [];
  for (const item of items) {
    if (!('order' in item)) {
      listings.push(item);
      continue;
    }
    const found = leadsOut(item.file) ? undefined : await filesOf(root, item.file);
    if (!found) {
      faults.push(fault(leadsOut(item.file) ? 'outside-corpus' : 'missing-document', item.place, `${item.file}/`));
      continue;
    }
    const within = allIn(found);
    for (const { path, unreadable } of within) {
      folders.add(path);
      if (unreadable) faults.push(fault('missing-document', item.place, `${path}/`, unreadable));
    }
    if (within.every(({ files, unreadable }) => files.length === 0 && !unreadable)) {
      const empty = fault('empty-document', item.place, `no document in the folder "${item.file}/"`);
      faults.push({ ...empty, level: 'warning' });
    }
    const left = leftOut(within.flatMap(({ others }) => others));
    if (left) faults.push({ ...fault('unsupported-type', item.place, `${item.file || '.'}/`, left), level: 'warning' });
    const { file: folder, title, description, order, metadata, place } = item;
    const add = async (here: Folder, section: Section): Promise<void> => {
      for (const file of here.files.filter((one) => !listed.has(one))) {
        listed.add(file);
        listings.push({ file, title: '', metadata, place, section });
      }
      for (const inner of here.folders) {
        const name = inner.path.replace(/^.*\//, '');
        await add(inner, { folder: inner.path, title: (await titleOf(root, inner)) ?? name, order, within: section });
      }
    };
    await add(found, { folder, title, order, ...(description !== undefined && { description }) });
  }
  return { listings, folders, faults };
}

/** A folder with its documents and the folders inside it, both by name; or why it cannot be told what it holds. */
type Folder = {
  readonly path: string;
  readonly files: readonly string[];
  /** Names of files that cannot be documents. */
  readonly others: readonly string[];
  readonly folders: readonly Folder[];
  readonly unreadable?: Unreadable;
};

async function filesOf(root: string, path: string): Promise<Folder | undefined> {
  const found = await readFolder(join(root, path));
  if (!found) return undefined;
  if (found.unreadable) return { path, files: [], others: [], folders: [], unreadable: found.unreadable };
  const within = (name: string) => (path === '' ? name : `${path}/${name}`);
  // A link, or a pipe under the name of a document, is told when it is read.
  const names = found.entries.filter((entry) => !entry.isDirectory()).map((entry) => within(entry.name));
  const folders = found.entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && within(entry.name) !== 'ledger')
    .map((entry) => within(entry.name));
  const inner = await Promise.all(folders.sort(byName).map((folder) => filesOf(root, folder)));
  const files = names.filter(isDocumentName).sort(byName);
  const others = found.entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  return { path, files, others, folders: inner.filter((one) => one !== undefined) };
}

/** A folder and all that are inside it. */
function allIn(folder: Folder): Folder[] {
  return [folder, ...folder.folders.flatMap(allIn)];
}

/** `index.md`, or Hugo's `_index.md`, first, then by name as readers look for it: `2` before `2-1` and `10`, `été` beside `eve`. */
function byName(one: string, other: string): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a < b || (a === b && one < other) ? -1 : 1;
}

function keyOf(file: string): string {
  return file
    .replace(/(^|\/)(?:(?:_?index|readme)\.md|([^/]*)\.(?:md|txt))$/i, '$1$2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** What the `index.md` of a folder, or Hugo's `_index.md`, calls it. */
async function titleOf(root: string, { path, files }: Folder): Promise<string | undefined> {
  const file = files.find((one) => isFolderIndex(one) && one.lastIndexOf('/') === path.length);
  const { bytes } = (file === undefined ? undefined : await readPlainFile(join(root, file))) ?? {};
  const decoded = bytes && decode(bytes);
  if (!file || !decoded || !('text' in decoded)) return undefined;
  const { entries, body } = splitFrontMatter(decoded.text, file);
  return readFrontMatter(entries).title ?? openingHeading(body);
}
