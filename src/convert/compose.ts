/** A document as MDX: a tree, serialised once, in which source text is only ever a text node. */
import type { BlockContent, Image, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { FRAME_LANGUAGE } from '../language.ts';
import { rewrite } from './markdown-tree.ts';
import type { Block, Document, Paragraph, RemovedNote } from './model.ts';
import { STAND_OFF, standOff } from './stand-off.ts';

/** `p`, `blockquote`, `figure` or `div` with the address of its paragraph; everything else as it is in Markdown. */
export function composeBody(blocks: Document['blocks']): string {
  return serialise({ type: 'root', children: blocks.map(blockNode) });
}

/** Keys and values above an MDX text. Every value is JSON, which all readers of YAML understand alike. */
export function composeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${json(value)}\n`],
  );
  return `---\n${lines.join('')}---\n\n`;
}

/** The tree as MDX that parses to the same tree. */
export function serialise(root: Root): string {
  return toMarkdown(literalElements(root), OPTIONS);
}

/** An HTML element with literal attributes, around inline content or around blocks. */
export function textElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Nodes[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: toAttributes(attributes),
    children: children as MdxJsxTextElement['children'],
  };
}

export function flowElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Nodes[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: children as BlockContent[],
  };
}

const OPTIONS: Options = {
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY, quoteSmart: true }),
    // MDX runs a line that starts with one of these words; mdast-util-mdx 3.0.0 does not escape them in prose.
    {
      unsafe: [
        { atBreak: true, character: 'i', after: 'mport' },
        { atBreak: true, character: 'e', after: 'xport' },
      ],
    },
  ],
};

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
    return { type: 'paragraph', children: [textParagraph(attributes, former, node.children)] };
  }
  const formerLine: Nodes[] = former.length > 0 ? [{ type: 'paragraph', children: former }] : [];
  if (node.type === 'blockquote') return flowElement('blockquote', attributes, [...formerLine, ...node.children]);
  return flowElement('div', attributes, [...formerLine, node]);
}

/** The names in a text stand beside it, where `rehypeStandOff` finds them. */
function textParagraph(
  attributes: Readonly<Record<string, string>>,
  former: readonly Nodes[],
  content: readonly Nodes[],
): MdxJsxTextElement {
  const { text = '', elements = [] } = standOff(content) ?? {};
  if (elements.length === 0) return textElement('p', attributes, [...former, ...content]);
  return textElement('p', { ...attributes, [STAND_OFF]: JSON.stringify(elements) }, [...former, stringNode(text)]);
}

/** An address whose paragraph was joined into this one. CSS shows what it says, so that it is never part of the text. */
function formerAddress(address: string, number: string): MdxJsxTextElement {
  const said = `¶ ${address.slice(1)} is now part of ¶ ${number}`;
  return textElement('span', { id: address, 'data-former': said }, []);
}

/** What a reader finds at an address whose paragraph is gone. It is the frame's text, not the document's. */
function removedNote({ address, withdrawn }: RemovedNote): RootContent {
  const what = withdrawn === undefined ? 'removed.' : `withdrawn: ${withdrawn}`;
  const value = `Paragraph ${address.slice(1)} was ${what}`;
  const attributes = { id: address, 'data-removed': '', lang: FRAME_LANGUAGE, dir: 'ltr' };
  return { type: 'paragraph', children: [textElement('aside', attributes, [{ type: 'text', value }])] };
}

function paragraphAttributes({ address, number, role }: Paragraph): Record<string, string> {
  return { id: address, 'data-paragraph': number, ...(role && { class: role }) };
}

/** Images and line breaks as HTML elements: so a paragraph stays on one line of MDX, and Astro copies no image twice. */
function literalElements(root: Root): Root {
  return rewrite(root, (node, parent) => {
    if (node.type === 'break') return [textElement('br', {}, []), { type: 'text', value: ' ' }];
    if (node.type === 'text') return textNodes(node.value.replace(/\n+/g, ' '), parent);
    if (node.type === 'code') return [{ ...node, meta: null }];
    if (node.type !== 'image') return [node];
    const { width, height } = sizeOf(node);
    const title = node.title ? { title: node.title } : {};
    return [
      textElement(
        'img',
        {
          src: node.url,
          alt: node.alt ?? '',
          ...title,
          width: `${width}`,
          height: `${height}`,
          loading: 'lazy',
          decoding: 'async',
        },
        [],
      ),
    ];
  });
}

/**
 * The text of a paragraph is written as a string, once it is more than a few words: a parser of MDX reads it in a third
 * of the time. Elsewhere a string alone would lose the block around it, so only a text that is hardly more than marks
 * of markup becomes one: each escape costs a parser a thousand times the memory of a letter. So does a character at either end that no character reference may name (CommonMark 0.31, 2.5):
 * beside marks of emphasis the serialiser writes such references.
 */
function textNodes(value: string, parent: Parents): PhrasingContent[] {
  if (parent.type === 'mdxJsxTextElement' && value.length > LONGEST_PARSED) return [stringNode(value)];
  const marks = value.length > LONGEST_ESCAPED ? (value.match(MARKS)?.length ?? 0) : 0;
  if (marks > value.length / WORTH_ESCAPING) return [stringNode(value)];
  if (!isEmphasis(parent) && !parent.children.some(isEmphasis)) return [{ type: 'text', value }];
  const [before = ''] = value.match(UNNAMEABLE_START) ?? [];
  const rest = value.slice(before.length);
  const [after = ''] = rest.match(UNNAMEABLE_END) ?? [];
  const between = rest.slice(0, rest.length - after.length);
  return [
    ...(before ? [stringNode(before)] : []),
    { type: 'text', value: between },
    ...(after ? [stringNode(after)] : []),
  ];
}

function isEmphasis({ type }: Nodes): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'delete';
}

/** A bar would end the cell of a table. */
function stringNode(value: string): PhrasingContent {
  return { type: 'mdxTextExpression', value: json(value).replaceAll('|', '\\u007c') };
}

/** UTF-16 units of a text in a paragraph that is escaped whatever it holds. */
const LONGEST_PARSED = 40;

/** UTF-16 units of a text elsewhere that is escaped whatever it holds. */
const LONGEST_ESCAPED = 1000;

/** Prose has a mark in fifty letters or so; a text with one in this many is no prose. */
const WORTH_ESCAPING = 10;

const MARKS = /[!#-&(-+\-./:<-@[-`{-~]/g;

/** Control characters and noncharacters: a character reference to one of them is read as U+FFFD. */
const UNNAMEABLE_START = /^[\p{Cc}\p{Noncharacter_Code_Point}]+/u;

const UNNAMEABLE_END = /(?<![\p{Cc}\p{Noncharacter_Code_Point}])[\p{Cc}\p{Noncharacter_Code_Point}]+$/u;

/** Width and height in CSS pixels, which `resolveLinks` puts where mdast keeps the attributes of an element. */
function sizeOf({ data }: Image): Record<string, unknown> {
  return (data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
}

function toAttributes(attributes: Readonly<Record<string, string>>) {
  return Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
}

/** JSON without the characters that YAML forbids in a text. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
