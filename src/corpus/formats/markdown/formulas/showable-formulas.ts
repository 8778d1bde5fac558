import type { Root } from 'mdast';
import { type Fault, fault } from '../../../faults.ts';
import { rewrite } from '../markdown-tree.ts';
import { writtenFormula } from './formula.ts';
import { toMathml } from './to-mathml.ts';

/**
 * The tree with each formula that no MathML can be made of as the text that its author wrote, and one warning for all of them: the
 * sign of a currency may look like the beginning of one.
 */
export function showableFormulas(root: Root, file: string, firstLine: number): { tree: Root; faults: Fault[] } {
  const faults: Fault[] = [];
  const tree = rewrite(root, (node) => {
    const written = writtenFormula(node);
    if (written === undefined || toMathml(written) !== undefined) return [node];
    const place = { file, line: (node.position?.start.line ?? 1) + firstLine - 1 };
    if (faults.length === 0) faults.push(fault('template-tag', place, written, REMEDY));
    return [{ type: 'text', value: written }];
  });
  return { tree, faults };
}

const REMEDY =
  'is a formula that cannot be shown as one, and is shown as text. Use commands that every TeX knows, or put \\ before a $ that opens no formula.';
