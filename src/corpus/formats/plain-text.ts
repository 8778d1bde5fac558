import type { Nodes, Paragraph } from 'mdast';
import { plainLines, plainSpaces } from '../text/white-space.ts';

/**
 * The text of a block as a reader would quote it: runs of white space as one space, `\n` between the items of a list,
 * the rows of a table, the blocks of a quotation and where a line was broken on purpose, `\t` between cells. Without footnotes and their marks.
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
    case 'mdxJsxFlowElement': {
      const parts = (node.children as Nodes[]).map(plainText);
      return isRow(node) ? parts.join('\t') : parts.filter((part) => part !== '').join('\n');
    }
    case 'paragraph':
      return plainLines(figureCaption(node) ?? inlineText(node));
    case 'heading':
      return plainLines(inlineText(node));
    default:
      return plainSpaces(inlineText(node));
  }
}

/**
 * The parts of a block that hold running text, each with the offset in `plainText(node)` at which its own starts. A part
 * without text is left out.
 */
export function textParts(node: Nodes, start = 0): TextPart[] {
  if (!('children' in node) || !isContainer(node)) return [{ node, start }];
  const parts: TextPart[] = [];
  let at = start;
  for (const child of node.children as Nodes[]) {
    const { length } = plainText(child);
    if (length > 0) parts.push(...textParts(child, at));
    if (length > 0 || isRow(node)) at += length + 1;
  }
  return parts;
}

export type TextPart = { readonly node: Nodes; readonly start: number };

function isRow(node: Nodes): boolean {
  return node.type === 'tableRow' || (node.type === 'mdxJsxFlowElement' && node.name === 'tr');
}

function isContainer({ type }: Nodes): boolean {
  return /^(mdxJsxFlowElement|list|listItem|blockquote|table|tableRow)$/.test(type);
}

/** What stands under a picture: the title of an image that is alone in its paragraph. */
function figureCaption({ children }: Paragraph): string | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'image' ? (only.title ?? '') : undefined;
}

/** The characters of a part as its nodes hold them, white space not folded. */
export function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition' || node.type === 'thematicBreak')
    return '';
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(inlineText).join('') : '';
}
