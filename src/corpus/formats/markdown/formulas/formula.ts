import type { Nodes } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { textElement } from '../../../mdx/syntax/jsx-elements.ts';
import { foldSpaces } from '../../../text/white-space.ts';

/** The class of the element around a formula; the author's HTML has no classes. */
export const FORMULA = 'formula';

/** A formula, with its signs, as its author wrote it: `<span class="formula">`$E=mc^2$`</span>`. */
export function formulaNode(written: string): MdxJsxTextElement {
  return textElement('span', { class: FORMULA }, [{ type: 'inlineCode', value: foldSpaces(written) }]);
}

/** What `formulaNode` was made of; nothing for any other node. */
export function writtenFormula(node: Nodes): string | undefined {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'span') return undefined;
  const isFormula = node.attributes.some((one) => 'name' in one && one.name === 'class' && one.value === FORMULA);
  const [code] = node.children;
  return isFormula && code?.type === 'inlineCode' ? code.value : undefined;
}
