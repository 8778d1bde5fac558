import type { FootnoteReference, Image, Nodes, Root, RootContent } from 'mdast';
import { findNode } from './markdown-tree.ts';
import type { Block, Paragraph } from './model.ts';
import { plainText } from './plain-text.ts';
import { isAuthorNote } from './segment.ts';
import { plainSpaces } from './white-space.ts';

/** The blocks of a document in order, each paragraph with its address: `p1`, `p2`, … in reading order. */
export function address(tree: Root): Block[] {
  const nodes = tree.children.filter(holdsSomething);
  const last = nodes.findLast(isCitable);
  let count = 0;
  return nodes.map((node) => {
    if (node.type === 'heading') return { kind: 'heading', text: plainText(node), node };
    if (!isCitable(node)) return { kind: 'other', node };
    count += 1;
    const text = plainText(node);
    return {
      kind: 'paragraph',
      address: `p${count}`,
      number: `${count}`,
      text,
      node,
      ...roleOf(text, node === last),
    };
  });
}

function isCitable(node: RootContent): boolean {
  if (node.type === 'heading' || node.type === 'thematicBreak' || node.type === 'footnoteDefinition') return false;
  return plainText(node) !== '' || findNode(node, isMark) !== undefined;
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
  return isLast && isAuthorNote(plainSpaces(text)) ? { role: 'author-note' } : {};
}
