import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent } from 'mdast';
import { findNode, isParent } from '../formats/markdown/markdown-tree.ts';
import type { Block, Document, Paragraph } from '../model.ts';
import { plainText } from '../formats/plain-text.ts';
import { isOfMachines, markMentions } from './mark-mentions.ts';
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
 * The document with its mentions marked, and where they are. What stands in a note belongs to the paragraph that is the first
 * to cite it.
 * @param mentions for each of `nameableTexts(document)`, in order, not overlapping
 */
export function nameDocument(
  document: Document,
  mentions: readonly (readonly Mention[])[],
): { readonly document: Document; readonly occurrences: readonly Occurrence[] } {
  const citing = citingParagraphs(document.blocks);
  const occurrences: Occurrence[] = [];
  const waiting = mentions.values();
  const marked = (node: RootContent, text: string, address: string | undefined, isInNote: boolean) => {
    const result = markMentions(node, waiting.next().value ?? []);
    for (const { isLink: _isLink, ...mention } of address === undefined ? [] : result)
      occurrences.push({ ...mention, document: document.id, address: address ?? '', text, isInNote });
    return result;
  };
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, mentions: marked(block.node, block.text, block.address, false) };
    if (!isNote(block)) return block;
    const address = citing.get(block.node.identifier);
    return { ...block, mentions: block.node.children.map((child) => marked(child, plainText(child), address, true)) };
  });
  return { document: { ...document, blocks }, occurrences: inReadingOrder(occurrences, document) };
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
function inReadingOrder(occurrences: readonly Occurrence[], { blocks }: Document): readonly Occurrence[] {
  if (!occurrences.some(({ isInNote }) => isInNote)) return occurrences;
  const places = new Map(blocks.map((block, place) => [block.kind === 'paragraph' ? block.address : '', place]));
  const placeOf = ({ address }: Occurrence) => places.get(address) ?? 0;
  return [...occurrences].sort((a, b) => placeOf(a) - placeOf(b) || Number(a.isInNote) - Number(b.isInNote));
}
