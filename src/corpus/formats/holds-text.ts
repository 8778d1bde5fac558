import type { Root, RootContent } from 'mdast';
import { findNode } from './markdown/markdown-tree.ts';
import { plainText } from './plain-text.ts';

/** Whether a reader finds anything in a document: words, or a picture. */
export function holdsText({ children }: Root): boolean {
  return children.some(hasContent);
}

function hasContent(node: RootContent): boolean {
  return plainText(node) !== '' || findNode(node, (inner) => inner.type === 'image') !== undefined;
}
