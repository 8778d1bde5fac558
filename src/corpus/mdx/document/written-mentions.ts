import { namePath } from '../../../site.ts';
import { plainText } from '../../formats/plain-text.ts';
import type { Document } from '../../model.ts';
import type { MarkedMention } from '../../names/mark-mentions.ts';
import type { Kind, Name } from '../../names/model.ts';

/** A mention in the front matter of a page: where in the plain text, of what kind, which name, and its page if this one leads there. */
export type WrittenMention = readonly [start: number, end: number, kind: Kind, name: string, href?: string];

/** The mentions of a page by the id of their element: `p4`, or that of a footnote, `user-content-fn-1`. */
export type WrittenMentions = Readonly<Record<string, readonly WrittenMention[]>>;

/** The mentions of a document as its front matter has them. Offsets count in the plain text of a paragraph, or of all of a footnote. */
export function writtenMentions({ blocks }: Document, names: ReadonlyMap<string, Name>, base: string): WrittenMentions {
  const written = ({ start, end, kind, name, isLink }: MarkedMention, offset = 0): WrittenMention => {
    const range = [start + offset, end + offset] as const;
    return isLink && names.get(name)?.hasPage ? [...range, kind, name, namePath(base, name)] : [...range, kind, name];
  };
  const all = blocks.flatMap((block): (readonly [string, WrittenMention[]])[] => {
    if (block.kind === 'paragraph') return [[block.address, block.mentions.map((mention) => written(mention))]];
    if (block.kind !== 'other' || !block.mentions || block.node.type !== 'footnoteDefinition') return [];
    const starts = startsOf(block.node.children.map(plainText));
    return [
      [
        `user-content-fn-${block.node.identifier}`,
        block.mentions.flatMap((inChild, i) => inChild.map((mention) => written(mention, starts[i]))),
      ],
    ];
  });
  return Object.fromEntries(all.filter(([, mentions]) => mentions.length > 0));
}

/** Where each of these texts starts when they are joined, a line each; those without words are left out. */
function startsOf(texts: readonly string[]): number[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    if (text !== '') at += text.length + 1;
    return start;
  });
}
