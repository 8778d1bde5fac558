/**
 * Elements that stand beside the text of a paragraph, by offset, as scholarly editions keep their annotations: to a parser of
 * MDX each element inside the text costs as much as a long sentence.
 */
import type { Nodes } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';

/** An element around a part of the text: offsets in UTF-16 units, `end` exclusive. */
export type StandOff = readonly [
  start: number,
  end: number,
  name: string,
  attributes: Readonly<Record<string, string>>,
];

/** The attributes of a paragraph that hold its text and list them, as JSON. */
export const TEXT = 'data-text';
export const STAND_OFF = 'data-stand-off';

/** Inline content as a text and what stands around parts of it; nothing if it holds more than text and elements of text. */
export function standOff(content: readonly Nodes[]): { text: string; elements: StandOff[] } | undefined {
  const elements: StandOff[] = [];
  let text = '';
  for (const node of content) {
    const inside = textInside(node);
    if (inside === undefined) return undefined;
    const end = text.length + inside.length;
    if (node.type === 'mdxJsxTextElement') elements.push([text.length, end, node.name ?? '', literalAttributes(node)]);
    text += inside;
  }
  return { text, elements };
}

function textInside(node: Nodes): string | undefined {
  if (node.type === 'text') return node.value;
  if (node.type !== 'mdxJsxTextElement') return undefined;
  const [only, ...others] = node.children;
  return only?.type === 'text' && others.length === 0 ? only.value : undefined;
}

function literalAttributes({ attributes }: MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
