import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault } from '../faults.ts';
import { openingHeading } from '../formats/markdown/opening-heading.ts';
import type { Listing, Section } from '../model.ts';
import { decode } from './files/decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readFrontMatter } from './metadata.ts';
import { readPlainFile } from './files/read-plain-file.ts';
import { isFolderIndex } from './empty-document.ts';
import { isDocumentName, leadsOut } from './read-seeds.ts';
import type { FolderListing } from './read-index.ts';

/**
 * The documents that INDEX.md lists, with those of each folder in its place: by name, a folder's own before those of the
 * folders inside it. A document that another item lists is not listed again.
 */
export async function readFolders(
  root: string,
  items: readonly (Listing | FolderListing)[],
): Promise<{ listings: Listing[]; faults: Fault[] }> {
  const listed = new Set(items.map(({ file }) => file));
  const listings: Listing[] = [];
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
    if (!holdsDocument(found)) {
      const empty = fault('empty-document', item.place, `no document in the folder "${item.file}/"`);
      faults.push({ ...empty, level: 'warning' });
    }
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
  return { listings, faults };
}

/** A folder with its documents and the folders inside it, both by name. */
type Folder = { readonly path: string; readonly files: readonly string[]; readonly folders: readonly Folder[] };

async function filesOf(root: string, path: string): Promise<Folder | undefined> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const within = (name: string) => (path === '' ? name : `${path}/${name}`);
  const names = entries.filter((entry) => entry.isFile()).map((entry) => within(entry.name));
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && within(entry.name) !== 'ledger')
    .map((entry) => within(entry.name));
  const inner = await Promise.all(folders.sort(byName).map((folder) => filesOf(root, folder)));
  return { path, files: names.filter(isDocumentName).sort(byName), folders: inner.filter((one) => one !== undefined) };
}

function holdsDocument({ files, folders }: Folder): boolean {
  return files.length > 0 || folders.some(holdsDocument);
}

/** `index.md`, or Hugo's `_index.md`, first, then by name, with `2` before `10`. */
function byName(one: string, other: string): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(file: string): string {
  return file.replace(/(^|\/)(?:_?index|readme)\.md$/i, '$1').replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** What the `index.md` of a folder, or Hugo's `_index.md`, calls it. */
async function titleOf(root: string, { path, files }: Folder): Promise<string | undefined> {
  const file = files.find((one) => isFolderIndex(one) && one.lastIndexOf('/') === path.length);
  const bytes = file === undefined ? undefined : await readPlainFile(join(root, file));
  const decoded = bytes && decode(bytes);
  if (!file || !decoded || !('text' in decoded)) return undefined;
  const { entries, body } = splitFrontMatter(decoded.text, file);
  return readFrontMatter(entries).title ?? openingHeading(body);
}
