import type { Nodes } from 'mdast';
import { plainSpaces } from './white-space.ts';

/**
 * The text of a block as a reader would quote it: runs of white space as one space, `\n` between the items of a list,
 * the rows of a table and the blocks of a quotation, `\t` between cells. Without footnotes and their marks.
 */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return (node.children as Nodes[])
        .map(plainText)
        .filter((part) => part !== '')
        .join('\n');
    case 'tableRow':
      return node.children.map(plainText).join('\t');
    default:
      return plainSpaces(inlineText(node));
  }
}

function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition' || node.type === 'thematicBreak')
    return '';
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(inlineText).join('') : '';
}
