import { hash } from 'node:crypto';
import type { FootnoteReference, Image, Nodes, RootContent } from 'mdast';
import { type Carried, carry } from '../addresses/carry.ts';
import { destinations, type Entry, isAlive } from './entry.ts';
import { earlierWordings } from './editions/paragraph-history.ts';
import type { Ledger } from './ledger.ts';
import { formatOf } from '../formats/formats.ts';
import { findNode, withoutPositions } from '../formats/markdown/markdown-tree.ts';
import type { Block, Corpus, Document, Manuscript, Paragraph, ParsedManuscript } from '../model.ts';
import { isFrame } from '../formats/plain/frame.ts';
import { isOrnament } from '../formats/plain/plain-blocks.ts';
import { plainText } from '../formats/plain-text.ts';
import { isAuthorNote } from '../paragraphs/segment.ts';
import { placeEnded } from './place-ended.ts';
import { withdrawComments } from './published-comments.ts';
import { withoutTexts } from './withdrawal.ts';
import { type Withheld, withheldFrom, withoutWithheld } from './withheld.ts';

/**
 * A manuscript as the document that is published: every paragraph with its address, and every address that no paragraph
 * has any more as a note in its old place, or inside the paragraph that took its words in.
 * @param everywhere what no document shows
 */
export function publish(
  { manuscript, tree }: Pick<ParsedManuscript, 'manuscript' | 'tree'>,
  corpus: Pick<Corpus, 'language'>,
  everywhere: Withheld,
): Document {
  const { id, title, description, metadata, content, listing, ledger: before } = manuscript;
  const { bytes, text } = content();
  const withheld = withheldFrom(before, everywhere);
  const present = tree.children.filter(holdsSomething);
  const nodes = present.flatMap((node) => shownOf(node, withheld));
  const isWhole =
    nodes.length === present.length &&
    nodes.every((node, i) => node === present[i]) &&
    withoutWithheld(text, withheld).text === text;
  const shown = nodes.map((node) => readBlock(withoutPositions(node)));
  const citable = shown.filter(({ isCitable }) => isCitable).map(({ text }) => text);
  const carried = carry(before?.entries ?? [], citable, (before?.edition ?? 0) + 1);
  // Of what the text holds no more, the ledger keeps nothing that was taken back elsewhere.
  const next = withoutTexts(nextLedger(manuscript, bytes, carried), withheld, isAlive);
  const ledger = /\.md$/i.test(listing.file) ? withdrawComments(next) : next;
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    language: metadata.language ?? corpus.language,
    metadata,
    ...(isWhole && { sourceName: `source.${formatOf(listing.file)?.ending ?? 'txt'}` }),
    bytes,
    ledger,
    blocks: placeEnded(toBlocks(shown, carried), ledger),
  };
}

/** The ledger after this build. A build that changes no paragraph makes no edition. */
function nextLedger(
  { id, title, metadata, listing, ledger: before }: Manuscript,
  bytes: Uint8Array,
  { entries }: Carried,
): Ledger {
  const isSame = before !== undefined && JSON.stringify(entries) === JSON.stringify(before.entries);
  const formerly = [...(before?.formerly ?? []), ...(before ? [before.document] : [])].filter((one) => one !== id);
  return {
    document: id,
    file: listing.file,
    title,
    formerly: [...new Set(formerly)],
    edition: isSame ? before.edition : (before?.edition ?? 0) + 1,
    sha256: hash('sha256', bytes),
    ...(metadata.paragraph !== undefined && { paragraph: metadata.paragraph }),
    entries,
  };
}

/** A block without what must not be shown: prose without these sentences; a block of any other kind not at all. */
function shownOf(node: RootContent, withheld: Withheld): RootContent[] {
  const text = plainText(node);
  const shown = withoutWithheld(text, withheld).text;
  if (shown === text) return [node];
  const isProse = node.type === 'paragraph' && node.children.every((child) => child.type === 'text');
  return isProse && shown.trim() !== '' ? [{ ...node, children: [{ type: 'text', value: shown.trim() }] }] : [];
}

/** A block that is shown, its text, and whether it is a paragraph. */
type ShownBlock = { readonly node: RootContent; readonly text: string; readonly isCitable: boolean };

function readBlock(node: RootContent): ShownBlock {
  const text = plainText(node);
  return { node, text, isCitable: isCitable(node, text) };
}

function toBlocks(shown: readonly ShownBlock[], { addresses, entries }: Carried): Block[] {
  const last = shown.findLast(({ node, isCitable }) => isCitable && !isFrame(node));
  const waiting = addresses.values();
  const leads = destinations(entries);
  const formers = new Map<string, string[]>();
  for (const [address, target] of leads) {
    if (target !== undefined && target !== address) formers.set(target, [...(formers.get(target) ?? []), address]);
  }
  const parts = partsBehind(addresses, entries);
  const counts = new Map(entries.map((entry) => [entry.address, earlierWordings(entry)]));
  return shown.map((block) => {
    const { node, text, isCitable } = block;
    if (node.type === 'heading') return { kind: 'heading', text, node };
    if (!isCitable) return { kind: 'other', node };
    const address = waiting.next().value ?? '';
    const former = formers.get(address) ?? [];
    const role = isFrame(node) ? ({ role: 'frame' } as const) : roleOf(text, block === last);
    const continuedIn = parts.get(address);
    const earlier = counts.get(address) ?? 0;
    return {
      kind: 'paragraph',
      address,
      number: address.slice(1),
      text,
      node,
      former,
      ...(earlier > 0 && { earlier }),
      ...(continuedIn && { continuedIn }),
      mentions: [],
      ...role,
    };
  });
}

/** For each paragraph the parts divided from it that stand behind it. */
function partsBehind(addresses: readonly string[], entries: readonly Entry[]): Map<string, string[]> {
  const wholes = new Map(entries.flatMap(({ address, partOf }) => (partOf === undefined ? [] : [[address, partOf]])));
  const parts = new Map<string, string[]>();
  const passed = new Set<string>();
  for (const address of addresses) {
    const whole = wholes.get(address);
    if (whole !== undefined && passed.has(whole)) parts.set(whole, [...(parts.get(whole) ?? []), address]);
    passed.add(address);
  }
  return parts;
}

function isCitable(node: RootContent, text: string): boolean {
  if (node.type === 'heading' || node.type === 'thematicBreak' || node.type === 'footnoteDefinition') return false;
  if (isOrnament(node)) return false;
  return text !== '' || findNode(node, isMark) !== undefined;
}

/** What a reader can point at though it is no text. */
function isMark(node: Nodes): node is Image | FootnoteReference {
  return node.type === 'image' || node.type === 'footnoteReference';
}

/** A paragraph whose only image could not be shown has nothing left. */
function holdsSomething(node: RootContent): boolean {
  return node.type !== 'paragraph' || node.children.length > 0;
}

/** The last paragraph may be a note about its author: it is set as one, and stays a paragraph. */
function roleOf(text: string, isLast: boolean): Pick<Paragraph, 'role'> {
  return isLast && isAuthorNote(text) ? { role: 'about-writer' } : {};
}
