import type { Element, Root } from 'hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

/**
 * Turns literal lower-case JSX (`<p id="p1">`) into plain elements, before any plugin that looks for elements.
 * `@astrojs/mdx` with `optimize` folds a tree of plain elements into one string of HTML; JSX with an attribute would keep
 * itself and everything around it as calls in the compiled page.
 */
export function rehypeLiteralElements() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!isLiteral(node)) return;
      const { name, attributes } = node;
      const element = node as unknown as Element;
      element.type = 'element';
      element.tagName = name as string;
      element.properties = Object.fromEntries(
        attributes.map((attribute) => [(attribute as { name: string }).name, attribute.value as string]),
      );
      Reflect.deleteProperty(node, 'attributes');
      Reflect.deleteProperty(node, 'name');
    });
  };
}

function isLiteral(node: unknown): node is MdxJsxFlowElement | MdxJsxTextElement {
  const { type, name, attributes } = node as MdxJsxFlowElement;
  if (type !== 'mdxJsxFlowElement' && (type as string) !== 'mdxJsxTextElement') return false;
  return (
    /^[a-z]+$/.test(name ?? '') &&
    attributes.every((attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
  );
}
