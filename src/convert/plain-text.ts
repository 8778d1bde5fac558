import type { Nodes, Paragraph } from 'mdast';
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
    case 'paragraph':
      return plainSpaces(figureCaption(node) ?? inlineText(node));
    default:
      return plainSpaces(inlineText(node));
  }
}

/** What stands under a picture: the title of an image that is alone in its paragraph. */
function figureCaption({ children }: Paragraph): string | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'image' ? (only.title ?? '') : undefined;
}

function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition' || node.type === 'thematicBreak')
    return '';
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(inlineText).join('') : '';
}
