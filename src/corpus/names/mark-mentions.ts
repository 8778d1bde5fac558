import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { textElement } from '../mdx/jsx-elements.ts';
import { isParent } from '../formats/markdown-tree.ts';
import { inlineText, type TextPart, textParts } from '../formats/plain-text.ts';
import { isBlank, plainSpaces } from '../text/white-space.ts';
import type { Mention } from './model.ts';

/** A block in which mentions are elements, and those of them that are: none in code, none across marks of emphasis. */
export type Marked = { readonly node: RootContent; readonly mentions: readonly Mention[] };

/**
 * The first mention of a name in the block is a link to its page; later ones, and those inside a link, are spans.
 * @param mentions by their offsets in `plainText(node)`, in order, not overlapping
 * @param pathOf the page of a name
 */
export function markMentions(
  node: RootContent,
  mentions: readonly Mention[],
  pathOf: (name: string) => string,
): Marked {
  if (mentions.length === 0) return { node, mentions };
  const marked: Mention[] = [];
  const seen = new Set<string>();
  const element = (mention: Mention, text: string, isInLink: boolean): PhrasingContent => {
    const isLink = !seen.has(mention.name) && !isInLink;
    marked.push(mention);
    seen.add(mention.name);
    return textElement(
      isLink ? 'a' : 'span',
      {
        'data-name': mention.name,
        'data-kind': mention.kind,
        ...(isLink && { href: pathOf(mention.name) }),
      },
      [{ type: 'text', value: text }],
    );
  };
  const parts = new Map(textParts(node).map((part) => [part.node, markedPart(part, mentions, element)]));
  return { node: withParts(node, parts) as RootContent, mentions: marked };
}

type MakeElement = (mention: Mention, text: string, isInLink: boolean) => PhrasingContent;

/** A mention by its offsets in the characters of its part. */
type Range = { readonly from: number; readonly to: number; readonly mention: Mention };

function markedPart({ node, start }: TextPart, mentions: readonly Mention[], element: MakeElement): Nodes {
  const { length, rawAt } = rawOffsets(inlineText(node));
  const ranges = mentions
    .filter((mention) => mention.start >= start && mention.end <= start + length)
    .map((mention): Range => {
      return { from: rawAt(mention.start - start), to: rawAt(mention.end - 1 - start) + 1, mention };
    });
  if (ranges.length === 0) return node;
  const waiting = [...ranges].reverse();
  let at = 0;
  const inside = (parent: Nodes, isInLink: boolean): Nodes[] => {
    if (parent.type === 'text') return markedText(parent, isInLink);
    if (!isParent(parent)) {
      at += inlineText(parent).length;
      return [parent];
    }
    const isLink = isInLink || parent.type === 'link' || parent.type === 'linkReference';
    return [{ ...parent, children: (parent.children as Nodes[]).flatMap((child) => inside(child, isLink)) } as Nodes];
  };
  const markedText = (text: Text, isInLink: boolean): Nodes[] => {
    const nodes: Nodes[] = [];
    const end = at + text.value.length;
    let done = at;
    const plain = (from: number, to: number) => text.value.slice(from - at, to - at);
    for (let next = waiting.at(-1); next && next.from < end; next = waiting.at(-1)) {
      waiting.pop();
      if (next.from < done || next.to > end) continue;
      if (next.from > done) nodes.push({ type: 'text', value: plain(done, next.from) });
      nodes.push(element(next.mention, plain(next.from, next.to), isInLink));
      done = next.to;
    }
    if (done < end || nodes.length === 0) nodes.push({ ...text, value: plain(done, end) });
    at = end;
    return nodes;
  };
  return inside(node, false)[0] as Nodes;
}

/** The length of the text with white space folded, and where each UTF-16 unit of it stands in the text as it is. */
function rawOffsets(raw: string): { length: number; rawAt: (offset: number) => number } {
  if (plainSpaces(raw) === raw) return { length: raw.length, rawAt: (offset) => offset };
  const offsets: number[] = [];
  let isAfterSpace = true;
  for (let i = 0; i < raw.length; i += 1) {
    const isSpace = isBlank(raw.charAt(i));
    if (!isSpace || !isAfterSpace) offsets.push(i);
    isAfterSpace = isSpace;
  }
  if (isAfterSpace) offsets.pop();
  return { length: offsets.length, rawAt: (offset) => offsets[offset] ?? 0 };
}

/**
 * The node with each part replaced. MDX drops the paragraph around elements that stand alone, so one that does not stand
 * at the top, or directly in an item of a tight list, is written as an element too.
 */
function withParts(node: Nodes, parts: ReadonlyMap<Nodes, Nodes>, isLoose = false): Nodes {
  const part = parts.get(node);
  if (part) return isLoose && part.type === 'paragraph' && part.children.every(isElement) ? kept(part) : part;
  if (!isParent(node)) return node;
  const areLoose = node.type === 'blockquote' || (node.type === 'listItem' && (isLoose || node.spread === true));
  const isLooseInside = node.type === 'list' ? node.spread === true : areLoose;
  return {
    ...node,
    children: (node.children as Nodes[]).map((child) => withParts(child, parts, isLooseInside)),
  } as Nodes;
}

function kept(paragraph: Paragraph): Paragraph {
  return { ...paragraph, children: [textElement('p', {}, paragraph.children)] };
}

function isElement({ type }: Nodes): boolean {
  return type === 'mdxJsxTextElement';
}
