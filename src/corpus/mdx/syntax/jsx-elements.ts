import type { BlockContent, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

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

function toAttributes(attributes: Readonly<Record<string, string>>) {
  return Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
}
