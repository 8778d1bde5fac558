import type { Link, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { homeWords } from '../../frame/words.ts';
import { type Kept, keptOr, keyOf, NOTHING_KEPT } from '../../kept.ts';
import { type Fault, fault } from '../faults.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findNode, isParent, parseMarkdown } from '../formats/markdown/markdown-tree.ts';
import { type Entry, readCorpusKeys, readFolderKeys, readMetadata } from './metadata.ts';
import type { Corpus, Listing, Order, ParsedFile } from '../model.ts';
import { withoutComments } from '../formats/markdown/html/comments.ts';
import { tooMuchIndex } from '../formats/markdown/markdown-limits.ts';
import { resolveReferences } from '../formats/markdown/resolve-references.ts';
import { plainSpaces } from '../text/white-space.ts';

export type Index = {
  readonly corpus: Corpus;
  /** INDEX.md without its title: what the home page shows. */
  readonly introduction: ParsedFile;
  /** Documents, and folders of which each document is one. */
  readonly listings: readonly (Listing | FolderListing)[];
  readonly faults: readonly Fault[];
};

/** A link to a folder: what it says holds for each document in it. */
export type FolderListing = Listing & { readonly order: Order };

export const INDEX_FILE = 'INDEX.md';

/**
 * What INDEX.md says: the corpus and its documents in order, drafts among them.
 * An item of a list whose first link is a relative path is a document; every other link is just a link.
 */
export function readIndex(text: string, kept: Kept = NOTHING_KEPT): Index {
  const { entries, body, firstLine, faults: yamlFaults } = splitFrontMatter(text, INDEX_FILE, false);
  const { keys, faults: keyFaults } = readCorpusKeys(entries);
  const tooMuch = tooMuchIndex(body, INDEX_FILE, firstLine);
  const { tree, faults: tooLarge } = keptOr(kept, keyOf('index', body, `${firstLine}`), () =>
    resolveReferences(parseMarkdown(tooMuch ? '' : body), INDEX_FILE, firstLine),
  );
  const items = [...readItems(tree, (node) => (node.position?.start.line ?? 1) + firstLine - 1)];
  const listings = items.map(({ listing }) => listing);
  const title = tree.children[0]?.type === 'heading' && tree.children[0].depth === 1 ? saidIn(tree.children[0]) : '';
  return {
    corpus: {
      ...keys,
      title: title || homeWords.texts,
      language: keys.language ?? 'en',
    },
    introduction: {
      file: INDEX_FILE,
      firstLine,
      tree: title ? { ...tree, children: tree.children.slice(1) } : tree,
    },
    listings,
    faults: [
      ...yamlFaults,
      ...keyFaults,
      ...(tooMuch ? [tooMuch] : []),
      ...tooLarge,
      ...items.flatMap(({ faults }) => faults),
      ...findRepeated(listings),
    ],
  };
}

/** The link that makes this item a document: its first one, if it leads to a file. */
export function documentLink(item: ListItem): Link | undefined {
  const opening = item.children[0];
  if (opening?.type !== 'paragraph') return undefined;
  const link = findNode(opening, (node): node is Link => node.type === 'link');
  return link && !/^(#|[a-z][a-z0-9+.-]*:)/i.test(link.url) ? link : undefined;
}

/** The path that a link of INDEX.md names: percent-decoded, without fragment, `./a/../b.txt` as `b.txt`. */
export function linkedFile(url: string): string {
  const path = decodePercents(url.replace(/[?#].*$/s, ''));
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/');
}

/** What one item of INDEX.md gives. */
type ReadItem = { readonly listing: Listing | FolderListing; readonly faults: readonly Fault[] };

function* readItems(node: Nodes, lineAt: (node: Nodes) => number): Generator<ReadItem> {
  const link = node.type === 'listItem' ? documentLink(node) : undefined;
  if (node.type === 'listItem' && link) {
    yield readItem(node, link, lineAt);
    yield* nestedItems(node).flatMap((item) => (entryText(item) ? [] : [...readItems(item, lineAt)]));
  } else if (isParent(node)) {
    for (const child of node.children) yield* readItems(child, lineAt);
  }
}

function readItem(item: ListItem, link: Link, lineAt: (node: Nodes) => number): ReadItem {
  const place = { file: INDEX_FILE, line: lineAt(item) };
  const notKeys: Fault[] = [];
  const entries: Entry[] = [];
  for (const nested of nestedItems(item)) {
    const placeOfKey = { file: INDEX_FILE, line: lineAt(nested) };
    const [, key, value] = entryText(nested) ?? [];
    if (key !== undefined && value !== undefined) entries.push({ key, value, place: placeOfKey });
    else if (!documentLink(nested))
      notKeys.push(
        fault('bad-metadata', placeOfKey, `"${saidIn(nested)}" is not a key with a value.`, 'Write "key: value".'),
      );
  }
  const about = { file: linkedFile(link.url), title: saidIn(link), ...describe(item, link), place };
  if (isFolderLink(link)) {
    const { keys, faults } = readFolderKeys(entries);
    const { order = 'name', ...metadata } = keys;
    return { listing: { ...about, metadata, order }, faults: [...notKeys, ...faults] };
  }
  const { metadata, faults } = readMetadata(entries);
  const addressPlace = entries.find(({ key }) => key === 'address')?.place;
  return { listing: { ...about, metadata, ...(addressPlace && { addressPlace }) }, faults: [...notKeys, ...faults] };
}

/** `posts/` */
export function isFolderLink({ url }: Link): boolean {
  return /\/$|(^|\/)\.\.?$/.test(url.replace(/[?#].*$/s, ''));
}

/** The items of the lists under this one. */
function nestedItems(item: ListItem): ListItem[] {
  return item.children.filter((child): child is List => child.type === 'list').flatMap((list) => list.children);
}

/** `author: Jane` as its key and value. */
function entryText(item: ListItem): RegExpExecArray | null {
  const opening = item.children[0];
  return opening?.type === 'paragraph' ? /^([a-z]+):(?:\s+|$)(.*)$/is.exec(saidIn(opening)) : null;
}

/** The line after the link: `— one line that says what it is`. */
function describe(item: ListItem, link: Link): { description?: string } {
  const opening = item.children[0] as Paragraph;
  const at = opening.children.findIndex((child) => findNode(child, (node): node is Link => node === link));
  const after = opening.children.slice(at + 1);
  const description = saidIn({ type: 'paragraph', children: after }).replace(/^(?:[—–:|·-]+\s+|[—–:|·-]+$)/, '');
  return description ? { description } : {};
}

/** The text of a node as it is written, HTML as well, without comments. */
function saidIn(node: Nodes): string {
  return plainSpaces(textOf(withoutComments({ type: 'root', children: [node as RootContent] })));
}

function findRepeated(listings: readonly Listing[]): Fault[] {
  const first = new Map<string, Listing>();
  const faults: Fault[] = [];
  for (const listing of listings) {
    const earlier = first.get(listing.file);
    if (earlier) faults.push(fault('listed-twice', listing.place, listing.file, earlier.place.line ?? 1));
    else first.set(listing.file, listing);
  }
  return faults;
}

function decodePercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
