import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { StandOff } from '../convert/stand-off.ts';

/** Puts the elements that stand beside the text of a paragraph around their parts of it. */
export function rehypeStandOff() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { dataStandOff, ...properties } = element.properties;
      const text = element.children.at(-1);
      if (typeof dataStandOff !== 'string' || text?.type !== 'text') return undefined;
      element.properties = properties;
      element.children.splice(-1, 1, ...surrounded(text.value, JSON.parse(dataStandOff) as StandOff[]));
      return SKIP;
    });
  };
}

function surrounded(text: string, elements: readonly StandOff[]): ElementContent[] {
  const part = (start: number, end?: number): ElementContent[] => {
    const value = text.slice(start, end);
    return value === '' ? [] : [{ type: 'text', value }];
  };
  const content = elements.flatMap(([start, end, tagName, properties], i): ElementContent[] => {
    const before = part(elements[i - 1]?.[1] ?? 0, start);
    const element: Element = { type: 'element', tagName, properties: { ...properties }, children: part(start, end) };
    return [...before, element];
  });
  return [...content, ...part(elements.at(-1)?.[1] ?? 0)];
}
