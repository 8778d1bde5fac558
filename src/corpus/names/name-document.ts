import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent } from 'mdast';
import { findNode, isParent } from '../formats/markdown/markdown-tree.ts';
import type { Block, Document, Paragraph } from '../model.ts';
import { plainText } from '../formats/plain-text.ts';
import { isOfMachines, type MarkedMention, markMentions } from './mark-mentions.ts';
import type { Mention, Occurrence } from './model.ts';

/** The texts of a document in which names may stand, in the order of its blocks: paragraphs without code, and notes. */
export function nameableTexts(document: Document): string[] {
  return nameable(document).map(({ text }) => text);
}

/** The same, each with the address of its paragraph; what stands in a note has none. */
export function nameable({ blocks }: Document): { readonly text: string; readonly address?: string }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph')
      return [{ text: isNameless(block) ? '' : textBesideCode(block.node, block.text), address: block.address }];
    return isNote(block) ? block.node.children.map((child) => ({ text: textBesideCode(child, plainText(child)) })) : [];
  });
}

/** The text of a block, as long as it is, with a sign for each character of its code: that is no part of a name. */
function textBesideCode(node: Nodes, text: string): string {
  const isCode = (one: Nodes): one is Nodes => one.type === 'inlineCode' || one.type === 'code' || isOfMachines(one);
  if (!findNode(node, isCode)) return text;
  const hidden = (one: Nodes, isInCode: boolean): Nodes => {
    const isHidden = isInCode || isCode(one);
    if ('value' in one && isHidden) return { ...one, value: one.value.replace(/\S/g, '\uFFFC') } as Nodes;
    if (!isParent(one)) return one;
    return { ...one, children: (one.children as Nodes[]).map((child) => hidden(child, isHidden)) } as Nodes;
  };
  return plainText(hidden(node, false));
}

/**
 * The blocks with their mentions marked.
 * @param mentions for each text of them in which names may stand, in order, not overlapping
 */
export function markBlocks(blocks: readonly Block[], mentions: readonly (readonly Mention[])[]): Block[] {
  const waiting = mentions.values();
  const marked = (node: RootContent) => markMentions(node, waiting.next().value ?? []);
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, mentions: marked(block.node) };
    return isNote(block) ? { ...block, mentions: block.node.children.map(marked) } : block;
  });
}

/** Where a document mentions names, in reading order. What stands in a note belongs to the paragraph that is the first to cite it. */
export function occurrencesIn({ id, blocks }: Pick<Document, 'id' | 'blocks'>): readonly Occurrence[] {
  const citing = citingParagraphs(blocks);
  const placeOf = placesIn(blocks);
  const occurrences: Occurrence[] = [];
  const add = (mentions: readonly MarkedMention[], text: string, address: string, isInNote: boolean) => {
    for (const { isLink: _isLink, ...mention } of mentions) {
      const place = placeOf(address, isInNote ? 0 : mention.start);
      occurrences.push({ ...mention, document: id, address, text, isInNote, place });
    }
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') add(block.mentions, block.text, block.address, false);
    const address = isNote(block) ? citing.get(block.node.identifier) : undefined;
    if (!isNote(block) || address === undefined) continue;
    for (const [i, child] of block.node.children.entries())
      add(block.mentions?.[i] ?? [], plainText(child), address, true);
  }
  return inReadingOrder(occurrences, blocks);
}

function isNameless({ node, role }: Paragraph): boolean {
  return node.type === 'code' || role === 'frame';
}

function isNote(block: Block): block is Extract<Block, { kind: 'other' }> & { readonly node: FootnoteDefinition } {
  return block.kind === 'other' && block.node.type === 'footnoteDefinition';
}

/** The address of the paragraph that cites a note first, for each note. A note that only another note cites has none. */
function citingParagraphs(blocks: readonly Block[]): Map<string, string> {
  const citing = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { identifier } of citations(block.node)) {
      if (!citing.has(identifier)) citing.set(identifier, block.address);
    }
  }
  return citing;
}

function citations(node: Nodes): FootnoteReference[] {
  if (node.type === 'footnoteReference') return [node];
  return isParent(node) ? node.children.flatMap(citations) : [];
}

/** By paragraph; what stands in its notes behind what stands in itself. */
function inReadingOrder(occurrences: readonly Occurrence[], blocks: readonly Block[]): readonly Occurrence[] {
  if (!occurrences.some(({ isInNote }) => isInNote)) return occurrences;
  const places = new Map(blocks.map((block, place) => [block.kind === 'paragraph' ? block.address : '', place]));
  const placeOf = ({ address }: Occurrence) => places.get(address) ?? 0;
  return [...occurrences].sort((a, b) => placeOf(a) - placeOf(b) || Number(a.isInNote) - Number(b.isInNote));
}

/** Tells of an offset in a paragraph where in the document it stands, in thousandths of the length of all paragraphs. */
function placesIn(blocks: readonly Block[]): (address: string, offset: number) => number {
  const starts = new Map<string, number>();
  let length = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    starts.set(block.address, length);
    length += block.text.length;
  }
  const unit = 1000 / Math.max(1, length);
  // Both are rounded as they are added up.
  return (address, offset) => Math.min(1000, Math.round((starts.get(address) ?? 0) * unit + offset * unit));
}
