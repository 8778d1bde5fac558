/** A document as MDX: a tree, serialised once, in which source text is only ever a text node. */
import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { FRAME_DIRECTION, FRAME_LANGUAGE, textWords } from '../../../frame/words.ts';
import { flowElement, textElement } from '../syntax/jsx-elements.ts';
import type { Block, Document, Paragraph, RemovedNote } from '../../model.ts';
import { serialiseMdx } from '../syntax/serialise-mdx.ts';

/** `p`, `blockquote`, `figure` or `div` with the address of its paragraph; everything else as it is in Markdown. */
export function composeBody(blocks: Document['blocks']): string {
  return serialiseMdx({ type: 'root', children: blocks.map(blockNode) });
}

function blockNode(block: Block): RootContent {
  if (block.kind === 'removed') return removedNote(block);
  if (block.kind !== 'paragraph') return withFormer(block);
  const { node } = block;
  const attributes = paragraphAttributes(block);
  const former = block.former.map((address) =>
    formerAddress(address, textWords.joined(address.slice(1), block.number)),
  );
  const continued = (block.continuedIn ?? []).map(continuation);
  if (node.type === 'paragraph') {
    const [only] = node.children;
    if (node.children.length === 1 && only?.type === 'image') {
      const caption = only.title ? [textElement('figcaption', {}, [{ type: 'text', value: only.title }])] : [];
      return {
        type: 'paragraph',
        children: [textElement('figure', attributes, [...former, { ...only, title: null }, ...caption])],
      };
    }
    return { type: 'paragraph', children: [textElement('p', attributes, [...former, ...node.children, ...continued])] };
  }
  const inside = [...line(former), ...(node.type === 'blockquote' ? node.children : [node]), ...line(continued)];
  return flowElement(node.type === 'blockquote' ? 'blockquote' : 'div', attributes, inside);
}

function line(children: readonly MdxJsxTextElement[]): Nodes[] {
  return children.length > 0 ? [{ type: 'paragraph', children: [...children] }] : [];
}

/** A heading or an ornament, with the addresses that it had as a paragraph. */
function withFormer({ node, former = [] }: Exclude<Block, { kind: 'paragraph' | 'removed' }>): RootContent {
  if (former.length === 0) return node;
  const spans = former.map((address) => formerAddress(address, textWords.nowHeading(address.slice(1))));
  if (node.type === 'heading' || node.type === 'paragraph') return { ...node, children: [...spans, ...node.children] };
  return flowElement('div', {}, [...line(spans), node]);
}

/** An address that led to another paragraph once. CSS shows what is said of it, so that it is never part of the text. */
function formerAddress(address: string, said: string): MdxJsxTextElement {
  return textElement('span', { id: address, 'data-former': said }, []);
}

/** The way on to a part that was divided from a paragraph, for who comes by the address of the whole. */
function continuation(address: string): MdxJsxTextElement {
  const attributes = { href: `#${address}`, 'data-continued': '', 'data-pagefind-ignore': '', lang: FRAME_LANGUAGE };
  return textElement('a', attributes, [{ type: 'text', value: textWords.continued(address.slice(1)) }]);
}

/** What a reader finds at an address whose paragraph is gone. It is the frame's text, not the document's. */
function removedNote({ address, withdrawn }: RemovedNote): RootContent {
  const number = address.slice(1);
  const value = withdrawn === undefined ? textWords.removed(number) : textWords.withdrawn(number, withdrawn);
  const attributes = { id: address, 'data-removed': '', lang: FRAME_LANGUAGE, dir: FRAME_DIRECTION };
  const last = textElement('a', { href: `history/#${address}` }, [{ type: 'text', value: textWords.lastWording }]);
  const children: Nodes[] = [{ type: 'text', value }];
  if (withdrawn === undefined) children.push({ type: 'text', value: ' ' }, last);
  return { type: 'paragraph', children: [textElement('aside', attributes, children)] };
}

function paragraphAttributes({ address, number, role, earlier = 0 }: Paragraph): Record<string, string> {
  return {
    id: address,
    'data-paragraph': number,
    ...(earlier > 0 && { 'data-earlier': String(earlier) }),
    ...(role && { class: role }),
  };
}
