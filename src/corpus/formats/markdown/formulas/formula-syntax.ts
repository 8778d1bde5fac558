import type { Extension } from 'micromark-util-types';
import { formulaBlock, formulaBlocks } from './formula-block.ts';
import { DOLLAR } from './formula-tokens.ts';
import { inlineFormula } from './inline-formula.ts';

/**
 * Formulas of TeX between `$` or `$$`, by the rule of Pandoc (https://pandoc.org/MANUAL.html#math): no white space inside the single
 * signs, no digit after the closing one, no empty line in between. `micromark-extension-math` has another rule: to it,
 * "costs $5 and $10" holds a formula.
 *
 * @param text all of the Markdown: where a formula of several lines ends must be known where it starts
 */
export function formulaSyntax(text: string): Extension {
  const blocks = formulaBlocks(text);
  return blocks.size === 0
    ? { text: { [DOLLAR]: inlineFormula } }
    : { text: { [DOLLAR]: inlineFormula }, flow: { [DOLLAR]: formulaBlock(blocks) } };
}
