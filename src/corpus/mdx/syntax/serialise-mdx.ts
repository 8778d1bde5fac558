import type { Delete, Emphasis, Image, Nodes, Parents, PhrasingContent, Root, Strong } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { textElement } from './jsx-elements.ts';
import { rewrite } from '../../formats/markdown/markdown-tree.ts';

/** The tree as MDX that parses to the same tree. */
export function serialiseMdx(root: Root): string {
  return toMarkdown(literalElements(root), OPTIONS);
}

/** A text as a string between braces, in which nothing can be taken for markup. */
function stringNode(value: string): PhrasingContent {
  // A bar would end the cell of a table. At each closing brace a parser of MDX tries whether the expression ends: of many, for minutes.
  return { type: 'mdxTextExpression', value: plainJson(value).replaceAll('|', '\\u007c').replaceAll('}', '\\u007d') };
}

/** JSON without the characters that YAML and MDX forbid in a text. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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

/** Images and line breaks as HTML elements: so a paragraph stays on one line of MDX, and Astro copies no image twice. */
function literalElements(root: Root): Root {
  return rewrite(root, (node, parent, index) => {
    if (node.type === 'break') return [textElement('br', {}, []), { type: 'text', value: ' ' }];
    if (node.type === 'text') return textNodes(node.value.replace(/\n+/g, ' '), parent);
    if (isEmphasis(node) && runsInto(node, parent)) return [textElement(ELEMENTS[node.type], {}, node.children)];
    if (node.type === 'code') return [{ ...node, meta: null }];
    // Two codes side by side would be read as one.
    if (node.type === 'inlineCode' && parent.children[index - 1]?.type === 'inlineCode')
      return [textElement('code', {}, [stringNode(node.value)])];
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

/** Marks of emphasis inside marks of the same kind, or three deep, would be read as other marks. */
function runsInto(node: Emphasis | Strong | Delete, parent: Parents): boolean {
  return isEmphasis(parent) && (node.type === parent.type || node.children.some(isNested));
}

/** Emphasis, or an element that was one. */
function isNested(node: Nodes): boolean {
  return isEmphasis(node) || (node.type === 'mdxJsxTextElement' && /^(?:em|strong|del)$/.test(node.name ?? ''));
}

const ELEMENTS = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

/**
 * Prose as prose. A string in braces is only what prose cannot be: a text that is hardly more than marks of markup, since each
 * escape costs a parser a thousand times the memory of a letter; and a character that no character reference may name
 * (CommonMark 0.31, 2.5) at the end of a text beside marks of emphasis, where the serialiser writes such references.
 */
function textNodes(value: string, parent: Parents): PhrasingContent[] {
  const marks = value.length > LONGEST_ESCAPED ? (value.match(MARKS)?.length ?? 0) : 0;
  if (marks > value.length / WORTH_ESCAPING) return [stringNode(value)];
  const [before = ''] = value.match(UNNAMEABLE_START) ?? [];
  const rest = value.slice(before.length);
  const [after = ''] = rest.match(UNNAMEABLE_END) ?? [];
  // The question to all children comes last: a paragraph may have 40,000 of them.
  if (before === '' && after === '') return [{ type: 'text', value }];
  if (!isEmphasis(parent) && !parent.children.some(isEmphasis)) return [{ type: 'text', value }];
  const between = rest.slice(0, rest.length - after.length);
  return [
    ...(before ? [stringNode(before)] : []),
    { type: 'text', value: between },
    ...(after ? [stringNode(after)] : []),
  ];
}

function isEmphasis(node: Nodes): node is Emphasis | Strong | Delete {
  return Object.hasOwn(ELEMENTS, node.type);
}

/** UTF-16 units of a text that is escaped whatever it holds. */
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
