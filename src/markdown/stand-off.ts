import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { StandOff } from '../convert/stand-off.ts';

/** Gives a paragraph the text that stands in an attribute, with the elements that stand beside it around their parts of it. */
export function rehypeStandOff() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { dataText, dataStandOff, ...properties } = element.properties;
      if (typeof dataText !== 'string') return undefined;
      const elements = typeof dataStandOff === 'string' ? (JSON.parse(dataStandOff) as StandOff[]) : [];
      element.properties = properties;
      element.children.push(...surrounded(JSON.parse(dataText) as string, elements));
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
