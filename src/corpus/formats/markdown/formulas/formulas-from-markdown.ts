import type { Nodes, Paragraph } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { formulaNode } from './formula.ts';

/** What formulas are in the tree: an element with the formula as it was written, as code. */
export const formulasFromMarkdown: Extension = {
  enter: { formula: enterFormula, formulaBlock: enterBlock, formulaData: enterData },
  exit: { formula: exitFormula, formulaBlock: exitBlock, formulaData: exitData },
};

function enterFormula(this: CompileContext, token: Token): void {
  this.enter(formulaNode(''), token);
  this.buffer();
}

function exitFormula(this: CompileContext, token: Token): void {
  const written = this.resume();
  Object.assign(this.stack.at(-1) as Nodes, formulaNode(written));
  this.exit(token);
}

function enterBlock(this: CompileContext, token: Token): void {
  this.enter({ type: 'paragraph', children: [] }, token);
  this.buffer();
}

/** One that its quotation or list cuts off is text. */
function exitBlock(this: CompileContext, token: Token): void {
  const written = this.resume();
  const isWhole = /\S/.test(written.slice(2, -2)) && written.trimEnd().length > 4 && written.trimEnd().endsWith('$$');
  const paragraph = this.stack.at(-1) as Paragraph;
  paragraph.children = [isWhole ? formulaNode(written) : { type: 'text', value: written }];
  this.exit(token);
}

function enterData(this: CompileContext, token: Token): void {
  this.config.enter.data?.call(this, token);
}

function exitData(this: CompileContext, token: Token): void {
  this.config.exit.data?.call(this, token);
}
