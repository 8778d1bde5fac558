import type { Nodes, Root } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';
import { find, html } from 'property-information';
import { visit } from 'unist-util-visit';

/**
 * Turns literal lower-case JSX (`<p id="p1">`) into plain elements, and an expression that is one string (`{"{"}`) into
 * that text, before the tree becomes one of HTML: JSX is a piece of code to every plugin after that.
 */
export function remarkLiteralElements() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (isLiteral(node)) becomeElement(node);
      const text = isExpression(node) ? stringOf(node) : undefined;
      if (text !== undefined) Object.assign(node, { type: 'text', value: text });
    });
  };
}

function becomeElement(node: MdxJsxFlowElement | MdxJsxTextElement): void {
  const { name, attributes } = node;
  const properties = Object.fromEntries(
    attributes.map((attribute) => [propertyOf((attribute as { name: string }).name), attribute.value as string]),
  );
  Object.assign(node, { type: 'literalElement', data: { hName: name, hProperties: properties } });
  Reflect.deleteProperty(node, 'attributes');
  Reflect.deleteProperty(node, 'name');
}

/** What plugins call an attribute: `data-paragraph` is `dataParagraph`. */
function propertyOf(attribute: string): string {
  return find(html, attribute).property;
}

function isLiteral(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return (
    /^[a-z]+$/.test(node.name ?? '') &&
    node.attributes.every((attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
  );
}

/** An expression that stands alone in its element counts as a block. */
function isExpression(node: Nodes): node is MdxTextExpression | MdxFlowExpression {
  return node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
}

/** The string that an expression is, if it is nothing else. */
function stringOf({ data }: MdxTextExpression | MdxFlowExpression): string | undefined {
  const [statement, ...others] = data?.estree?.body ?? [];
  if (others.length > 0 || statement?.type !== 'ExpressionStatement') return undefined;
  const { expression } = statement;
  return expression.type === 'Literal' && typeof expression.value === 'string' ? expression.value : undefined;
}
