import type { Element, ElementContent, Root, RootContent } from 'hast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypeParts } from '../../src/markdown/parts.ts';

test('a text of a few minutes is laid out whole', () => {
  const { shape, hasParts } = divided(...paragraphs(60, 100));
  expect(shape).toEqual(Array(60).fill('p'));
  expect(hasParts).toBeUndefined();
});

test('a longer one is divided by its letters, not by its paragraphs: few long ones too', () => {
  const { shape, hasParts } = divided(...paragraphs(9, 1500));
  expect(shape).toEqual([['p'], ['p'], ['p'], ['p', 'p'], ['p', 'p'], ['p', 'p']]);
  expect(hasParts).toBe(true);
});

test('the first parts are small: they are laid out when the page opens', () => {
  const { shape } = divided(...paragraphs(40, 400));
  expect(shape.map((part) => part.length)).toEqual([3, 3, 3, 8, 8, 8, 7]);
});

test('letters inside other elements count', () => {
  const { shape } = divided(...paragraphs(9, 1500, (text) => [element('em', {}, [{ type: 'text', value: text }])]));
  expect(shape).toHaveLength(6);
});

test('no part ends with a heading', () => {
  const heading = element('h2', { id: 'next' }, [{ type: 'text', value: 'x'.repeat(200) }]);
  const { shape } = divided(...paragraphs(5, 1450), heading, ...paragraphs(4, 1450));
  expect(shape).toEqual([['p'], ['p'], ['p'], ['p', 'p', 'h2', 'p'], ['p', 'p', 'p']]);
});

test('footnotes stay outside, for they stand beside the text', () => {
  const notes = element('section', { dataFootnotes: true }, []);
  expect(divided(...paragraphs(6, 1500), notes).shape.at(-1)).toBe('section');
});

test('of a very long text the parts grow, and do not become many', () => {
  expect(divided(...paragraphs(5000, 400)).shape.length).toBeLessThanOrEqual(120);
});

test('a part says how high it is about: its lines, and the distances between them', () => {
  const verse = element(
    'p',
    {},
    ['One', 'Two', 'Three'].flatMap((value) => [{ type: 'text', value }, element('br', {}, [])] as const),
  );
  const { lines } = divided(...paragraphs(5, 1500), verse, ...paragraphs(1, 1500));
  // 1,500 letters are 25 lines.
  expect(lines).toEqual([29, 29, 29, 57, 33]);
});

type Shape = (string | string[])[];

function divided(...children: RootContent[]): { shape: Shape; lines: unknown[]; hasParts: unknown } {
  const tree: Root = { type: 'root', children };
  const file = new VFile();
  rehypeParts()(tree, file);
  const shape = tree.children.map((child) => {
    if (child.type !== 'element') return child.type;
    return child.properties.className?.toString() === 'part' ? child.children.map(tagOf) : child.tagName;
  });
  const lines = tree.children.flatMap((child) => (child.type === 'element' ? [child.properties.dataLines] : []));
  return { shape, lines, hasParts: file.data.hasParts };
}

function tagOf(node: ElementContent): string {
  return node.type === 'element' ? node.tagName : node.type;
}

function paragraphs(
  count: number,
  letters: number,
  content: (text: string) => ElementContent[] = (value) => [{ type: 'text', value }],
): Element[] {
  return Array.from({ length: count }, (_, i) =>
    element('p', { id: `p${i + 1}`, dataParagraph: `${i + 1}` }, content('x'.repeat(letters))),
  );
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
