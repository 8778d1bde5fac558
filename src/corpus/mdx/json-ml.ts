/**
 * Text and elements as JSON (JsonML): to a parser of MDX each element inside a text costs as much as a long sentence, and one
 * attribute hardly more than its letters.
 */
import type { Nodes } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';

/** A text, or an element with its content: `['a', { href: '/names/kabul/' }, 'Kabul']` */
export type JsonMl =
  string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: JsonMl[]];

/** The attribute of an element that holds its content. */
export const CONTENT = 'data-content';

/** Inline content as JsonML; nothing if it holds more than texts and elements with literal attributes. */
export function jsonMl(content: readonly Nodes[]): JsonMl[] | undefined {
  const all: JsonMl[] = [];
  for (const node of content) {
    const one = node.type === 'text' ? node.value : node.type === 'mdxJsxTextElement' ? elementIn(node) : undefined;
    if (one === undefined) return undefined;
    const before = all.at(-1);
    if (typeof one === 'string' && typeof before === 'string') all[all.length - 1] = before + one;
    else all.push(one);
  }
  return all;
}

function elementIn({ name, attributes, children }: MdxJsxTextElement): JsonMl | undefined {
  const content = jsonMl(children);
  return content && [name ?? '', literalAttributes(attributes), ...content];
}

function literalAttributes(attributes: MdxJsxTextElement['attributes']): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
