import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { JsonMl } from '../corpus/mdx/json-ml.ts';

/** Gives an element the content that stands in its attribute, behind what it holds already. */
export function rehypeJsonMl() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { dataContent, ...properties } = element.properties;
      if (typeof dataContent !== 'string') return undefined;
      element.properties = properties;
      element.children.push(...(JSON.parse(dataContent) as JsonMl[]).map(toHast));
      return SKIP;
    });
  };
}

function toHast(one: JsonMl): ElementContent {
  if (typeof one === 'string') return { type: 'text', value: one };
  const [tagName, properties, ...content] = one;
  return { type: 'element', tagName, properties: { ...properties }, children: content.map(toHast) };
}
