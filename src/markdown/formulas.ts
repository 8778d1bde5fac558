import type { Element, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { FORMULA } from '../corpus/formats/markdown/formulas/formula.ts';
import { toMathml } from '../corpus/formats/markdown/formulas/to-mathml.ts';

/** Signs of TeX, of which fewer hardly make a formula that is wider than a telephone. */
const LONG = 40;

/**
 * Puts MathML before the code of each formula, for the eye and for screen readers; the code stays as its text, for search, data
 * and who copies it. Notes in `file.data.hasFormulas` whether there are any.
 */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (element) => {
      const [code] = element.children;
      if (code?.type !== 'element' || code.tagName !== 'code' || !isFormula(element)) return;
      const [written] = code.children;
      if (written?.type !== 'text') return;
      const mathml = toMathml(written.value);
      if (mathml === undefined) return;
      file.data.hasFormulas = true;
      code.properties.ariaHidden = 'true';
      // It scrolls by itself, by keyboard too.
      if (written.value.length > LONG) element.properties.tabIndex = 0;
      element.children.unshift(mathOf(mathml));
    });
  };
}

function isFormula({ tagName, properties }: Element): boolean {
  return tagName === 'span' && [properties.className].flat().includes(FORMULA);
}

/** The policy of a page allows no style in an attribute: `styles/text/formulas.css` says what of it counts. */
function mathOf(mathml: string): Element {
  const { children } = raw({ type: 'root', children: [{ type: 'raw', value: mathml }] }) as Root;
  visit({ type: 'root', children }, 'element', ({ properties }) => {
    if (String(properties.style).includes('border')) properties.className = ['tml-fbox'];
    delete properties.style;
  });
  const math = children[0] as Element;
  math.properties['data-pagefind-ignore'] = '';
  return math;
}
