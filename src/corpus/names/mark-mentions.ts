import type { Nodes, RootContent } from 'mdast';
import { isParent } from '../formats/markdown-tree.ts';
import { inlineText, type TextPart, textParts } from '../formats/plain-text.ts';
import { isBlank, plainSpaces } from '../text/white-space.ts';
import type { Mention } from './model.ts';

/** A mention that a page can mark, and whether it leads to the page of its name. */
export type MarkedMention = Mention & { readonly isLink: boolean };

/**
 * The mentions of a block that can be elements: none in code, none across marks of emphasis. The first of a name leads to its
 * page, if it stands in no link of the author's.
 * @param mentions by their offsets in `plainText(node)`, in order, not overlapping
 */
export function markMentions(node: RootContent, mentions: readonly Mention[]): MarkedMention[] {
  if (mentions.length === 0) return [];
  const seen = new Set<string>();
  return textParts(node)
    .flatMap((part) => inPart(part, mentions))
    .map(({ mention, isInLink }) => {
      const isLink = !isInLink && !seen.has(mention.name);
      seen.add(mention.name);
      return { ...mention, isLink };
    });
}

type Found = { readonly mention: Mention; readonly isInLink: boolean };

/** The mentions that stand in one text of a part, whole. */
function inPart({ node, start }: TextPart, mentions: readonly Mention[]): Found[] {
  const { length, rawAt } = rawOffsets(inlineText(node));
  const here = mentions.filter((mention) => mention.start >= start && mention.end <= start + length);
  if (here.length === 0) return [];
  const texts = textsIn(node, false, 0);
  return here.flatMap((mention) => {
    const from = rawAt(mention.start - start);
    const to = rawAt(mention.end - 1 - start) + 1;
    const text = texts.find((one) => one.from <= from && to <= one.to);
    return text ? [{ mention, isInLink: text.isInLink }] : [];
  });
}

/** The texts below a node, by their offsets in the characters of its part. */
function textsIn(node: Nodes, isInLink: boolean, from: number): TextRange[] {
  if (node.type === 'text') return [{ from, to: from + node.value.length, isInLink }];
  if (!isParent(node)) return [];
  const isLink = isInLink || node.type === 'link' || node.type === 'linkReference';
  let at = from;
  return (node.children as Nodes[]).flatMap((child) => {
    const texts = textsIn(child, isLink, at);
    at += inlineText(child).length;
    return texts;
  });
}

type TextRange = { readonly from: number; readonly to: number; readonly isInLink: boolean };

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
