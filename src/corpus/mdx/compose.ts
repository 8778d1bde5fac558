/** A document as MDX: a tree, serialised once, in which source text is only ever a text node. */
import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { FRAME_DIRECTION, FRAME_LANGUAGE, textWords } from '../../frame/words.ts';
import { flowElement, textElement } from './jsx-elements.ts';
import type { Block, Document, Paragraph, RemovedNote } from '../model.ts';
import { serialiseMdx } from './serialise-mdx.ts';

/** `p`, `blockquote`, `figure` or `div` with the address of its paragraph; everything else as it is in Markdown. */
export function composeBody(blocks: Document['blocks']): string {
  return serialiseMdx({ type: 'root', children: blocks.map(blockNode) });
}

function blockNode(block: Block): RootContent {
  if (block.kind === 'removed') return removedNote(block);
  if (block.kind !== 'paragraph') return block.node;
  const { node } = block;
  const attributes = paragraphAttributes(block);
  const former = block.former.map((address) => formerAddress(address, block.number));
  if (node.type === 'paragraph') {
    const [only] = node.children;
    if (node.children.length === 1 && only?.type === 'image') {
      const caption = only.title ? [textElement('figcaption', {}, [{ type: 'text', value: only.title }])] : [];
      return {
        type: 'paragraph',
        children: [textElement('figure', attributes, [...former, { ...only, title: null }, ...caption])],
      };
    }
    return { type: 'paragraph', children: [textElement('p', attributes, [...former, ...node.children])] };
  }
  const formerLine: Nodes[] = former.length > 0 ? [{ type: 'paragraph', children: former }] : [];
  if (node.type === 'blockquote') return flowElement('blockquote', attributes, [...formerLine, ...node.children]);
  return flowElement('div', attributes, [...formerLine, node]);
}

/** An address whose paragraph was joined into this one. CSS shows what it says, so that it is never part of the text. */
function formerAddress(address: string, number: string): MdxJsxTextElement {
  return textElement('span', { id: address, 'data-former': textWords.joined(address.slice(1), number) }, []);
}

/** What a reader finds at an address whose paragraph is gone. It is the frame's text, not the document's. */
function removedNote({ address, withdrawn }: RemovedNote): RootContent {
  const number = address.slice(1);
  const value = withdrawn === undefined ? textWords.removed(number) : textWords.withdrawn(number, withdrawn);
  const attributes = { id: address, 'data-removed': '', lang: FRAME_LANGUAGE, dir: FRAME_DIRECTION };
  return { type: 'paragraph', children: [textElement('aside', attributes, [{ type: 'text', value }])] };
}

function paragraphAttributes({ address, number, role }: Paragraph): Record<string, string> {
  return {
    id: address,
    'data-paragraph': number,
    ...(role && { class: role }),
  };
}
