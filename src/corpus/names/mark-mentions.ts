import type { Nodes, RootContent } from 'mdast';
import { isParent } from '../formats/markdown/markdown-tree.ts';
import { inlineText, type TextPart, textParts } from '../formats/plain-text.ts';
import { isBlank, plainSpaces } from '../text/white-space.ts';
import type { Mention } from './model.ts';

/** A mention that a page can mark, and whether it leads to the page of its name. */
export type MarkedMention = Mention & { readonly isLink: boolean };

/**
 * The mentions of a block that can be elements: none in code. Of one across marks of emphasis the longest part is marked. The
 * first of a name leads to its page, if it stands in no link of the author's.
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

/** The mentions that stand in one text of a part, whole or in words. */
function inPart({ node, start }: TextPart, mentions: readonly Mention[]): Found[] {
  const raw = inlineText(node);
  const { length, rawAt } = rawOffsets(raw);
  const here = mentions.filter((mention) => mention.start >= start && mention.end <= start + length);
  if (here.length === 0) return [];
  const texts = textsIn(node, false, 0);
  let next = 0;
  return here.flatMap((mention) => {
    // Both stand in order: what ends before a mention ends before all later ones.
    while ((texts[next]?.to ?? Infinity) <= rawAt(mention.start - start)) next += 1;
    const last = rawAt(mention.end - 1 - start);
    let after = next;
    while ((texts[after]?.from ?? Infinity) <= last) after += 1;
    const [longest] = texts
      .slice(next, after)
      .map((text) => ({ text, ...within(mention, text, (offset) => rawAt(offset - start)) }))
      .filter(({ start: first, end }) => {
        if (end <= first) return false;
        const [from, to] = [rawAt(first - start), rawAt(end - 1 - start) + 1];
        return (first === mention.start || !isInWord(raw, from)) && (end === mention.end || !isInWord(raw, to));
      })
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    if (!longest) return [];
    return [{ mention: { ...mention, start: longest.start, end: longest.end }, isInLink: longest.text.isInLink }];
  });
}

/** What of a mention stands in a text, by its offsets in the paragraph: `**Ann** Bell` gives "Bell", without the space. */
function within({ start, end }: Mention, text: TextRange, rawAt: (offset: number) => number) {
  let [first, last] = [start, end];
  while (first < last && rawAt(first) < text.from) first += 1;
  while (last > first && rawAt(last - 1) >= text.to) last -= 1;
  const isSpace = (offset: number) => rawAt(offset) === text.from && text.startsBlank && offset > start;
  while (first < last && isSpace(first)) first += 1;
  return { start: first, end: last };
}

/** Whether marks that cut a mention here cut a word: `*Ka*bul`. Its own ends may lie among letters, as in Chinese. */
function isInWord(raw: string, at: number): boolean {
  const isLetter = (place: number) => /[\p{L}\p{N}\p{M}]/u.test(raw.charAt(place));
  return isLetter(at - 1) && isLetter(at);
}

/** The texts below a node, by their offsets in the characters of its part. */
function textsIn(node: Nodes, isInLink: boolean, from: number): TextRange[] {
  if (node.type === 'text') {
    const to = from + node.value.length;
    return [{ from, to, isInLink, startsBlank: isBlank(node.value.charAt(0)) }];
  }
  if (!isParent(node) || isOfMachines(node)) return [];
  const isLink = isInLink || node.type === 'link' || node.type === 'linkReference';
  let at = from;
  return (node.children as Nodes[]).flatMap((child) => {
    const texts = textsIn(child, isLink, at);
    at += inlineText(child).length;
    return texts;
  });
}

/** A key, what a program says, a variable: code in other words. */
export function isOfMachines(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && /^(?:kbd|samp|var|code|tt)$/.test(node.name ?? '');
}

type TextRange = {
  readonly from: number;
  readonly to: number;
  readonly isInLink: boolean;
  readonly startsBlank: boolean;
};

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
