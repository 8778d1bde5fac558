import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { type Kept, NOTHING_KEPT } from '../../kept.ts';
import { type Fault, fault } from '../faults.ts';
import { sanitiseHtml } from '../formats/markdown/html/sanitise-html.ts';
import { isParent } from '../formats/markdown/markdown-tree.ts';
import type { Corpus, Listing, ParsedFile, Place } from '../model.ts';
import { LEDGER_FOLDER } from '../ledger/ledger-files.ts';
import { decode } from './files/decode.ts';
import { filesBelow } from './files/files-below.ts';
import { type FoundListings, readFolders } from './read-folders.ts';
import { INDEX_FILE, readIndex } from './read-index.ts';
import { readPlainFile } from './files/read-plain-file.ts';
import { isDocumentName } from './read-seeds.ts';

/** What INDEX.md says. */
export type ReadCorpus = {
  readonly corpus: Corpus;
  /** INDEX.md without its title, its HTML sanitised. */
  readonly introduction: ParsedFile;
  /** The documents in order, those of each listed folder in its place. */
  readonly listings: readonly Listing[];
  readonly faults: readonly Fault[];
};

/** Reads INDEX.md and the folders that it lists. A corpus without one lists nothing. */
export async function readCorpus(folder: string, withDrafts: boolean, kept: Kept = NOTHING_KEPT): Promise<ReadCorpus> {
  const { text, isUnreadable, faults: unreadable } = await readIndexFile(folder);
  const { corpus, introduction, listings: items, faults } = readIndex(text ?? '', kept);
  const found = await readFolders(folder, items);
  const listings = found.listings.filter(({ metadata }) => withDrafts || !metadata.draft);
  const clean = sanitiseHtml(introduction.tree, INDEX_FILE, introduction.firstLine);
  const isEmpty = text !== undefined && listings.length === 0;
  return {
    corpus,
    introduction: { ...introduction, tree: clean.tree },
    listings,
    faults: [
      ...unreadable,
      ...faults,
      ...found.faults,
      ...(clean.faults.length > 0
        ? sanitiseHtml(withoutItems(introduction, items), INDEX_FILE, introduction.firstLine).faults
        : []),
      ...(isEmpty ? [fault('empty-index', { file: INDEX_FILE, line: introduction.firstLine })] : []),
      // What a list that nobody can read does not list cannot be told.
      ...(isUnreadable ? [] : await findUnlisted(folder, found)),
    ],
  };
}

/** The tree without what stands in the lines of documents: there everything is shown as it is written, HTML as well. */
function withoutItems({ tree, firstLine }: ParsedFile, items: readonly { readonly place: Place }[]): Root {
  const lines = new Set(items.map(({ place }) => place.line));
  const without = (node: Nodes): Nodes[] => {
    if (node.type === 'listItem' && lines.has((node.position?.start.line ?? 1) + firstLine - 1)) return [];
    return [isParent(node) ? ({ ...node, children: node.children.flatMap(without) } as Nodes) : node];
  };
  return { ...tree, children: tree.children.flatMap(without) as Root['children'] };
}

type IndexFile = { readonly text?: string; readonly isUnreadable?: true; readonly faults: readonly Fault[] };

/** INDEX.md as text; without one, the fault that says so. */
async function readIndexFile(folder: string): Promise<IndexFile> {
  const found = await readPlainFile(join(folder, INDEX_FILE));
  if (!found) return { faults: [fault('missing-index', { file: INDEX_FILE })] };
  if (found.unreadable)
    return { isUnreadable: true, faults: [fault('missing-index', { file: INDEX_FILE }, found.unreadable)] };
  const decoded = decode(found.bytes);
  if ('text' in decoded) return { text: decoded.text, faults: [] };
  const place = { file: INDEX_FILE, line: decoded.line };
  return { isUnreadable: true, faults: [fault('not-text', place, decoded.reason)] };
}

/** A warning for each document in the folder that INDEX.md does not list, and for breaks of a document that it does not. */
async function findUnlisted(folder: string, { listings, folders }: FoundListings): Promise<Fault[]> {
  const listed = new Set(listings.map(({ file }) => file.normalize('NFC')));
  const { files, unreadable } = await filesBelow(folder);
  const unknown = unreadable.filter(({ path }) => path !== '' && path !== LEDGER_FOLDER && !folders.has(path));
  return [
    ...files.flatMap((file) => unlisted(file, listed)),
    ...unknown.map(({ path, why }) => fault('unlisted-document', { file: path }, why)),
  ];
}

function unlisted(file: string, listed: ReadonlySet<string>): Fault[] {
  const name = file.normalize('NFC');
  if (isDocumentName(file)) return listed.has(name) ? [] : [fault('unlisted-document', { file })];
  if (!name.endsWith('.breaks.txt') || listed.has(name.slice(0, -'.breaks.txt'.length))) return [];
  return [fault('unused-breaks', { file }, 'INDEX.md lists no document of this name')];
}
