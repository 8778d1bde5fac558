import type { Nodes, Paragraph } from 'mdast';
import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown';
import { asciiDigit, markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { formulaNode } from './formula.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaBlock: 'formulaBlock';
    formulaData: 'formulaData';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;
const BACKTICK = 96;

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
    ? { text: { [DOLLAR]: INLINE } }
    : { text: { [DOLLAR]: INLINE }, flow: { [DOLLAR]: blockConstruct(blocks) } };
}

/** What formulas are in the tree: an element with the formula as it was written, as code. */
export const formulasFromMarkdown: TreeExtension = {
  enter: { formula: enterFormula, formulaBlock: enterBlock, formulaData: enterData },
  exit: { formula: exitFormula, formulaBlock: exitBlock, formulaData: exitData },
};

const INLINE: Construct = {
  name: 'formula',
  previous(code) {
    return code !== DOLLAR || this.events.at(-1)?.[1].type === 'characterEscape';
  },
  tokenize: tokenizeInline,
};

function tokenizeInline(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let isDisplay = false;
  let isEmpty = true;
  let isAfterSpace = false;
  return (code) => {
    effects.enter('formula');
    effects.enter('formulaData');
    effects.consume(code);
    return second;
  };

  function second(code: Code): State | undefined {
    if (code !== DOLLAR) return markdownLineEndingOrSpace(code) ? nok(code) : inside(code);
    isDisplay = true;
    effects.consume(code);
    return (next) => (next === DOLLAR ? nok(next) : inside(next));
  }

  function inside(code: Code): State | undefined {
    // Code is code: "$10 for `$x$`".
    if (code === null || (code === BACKTICK && !isDisplay)) return nok(code);
    if (code === DOLLAR) return isDisplay ? closeDisplay(code) : isAfterSpace ? nok(code) : close(code);
    if (markdownLineEnding(code)) {
      isAfterSpace = true;
      return endLine(effects, inside)(code);
    }
    isAfterSpace = markdownLineEndingOrSpace(code);
    isEmpty &&= isAfterSpace;
    effects.consume(code);
    return code === BACKSLASH ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return inside(code);
    isAfterSpace = false;
    effects.consume(code);
    return inside;
  }

  function closeDisplay(code: Code): State | undefined {
    effects.consume(code);
    return (next) => (next === DOLLAR ? (isEmpty ? nok(next) : close(next)) : inside(next));
  }

  function close(code: Code): State {
    effects.consume(code);
    effects.exit('formulaData');
    effects.exit('formula');
    return (next) => (!isDisplay && asciiDigit(next) ? nok(next) : ok(next));
  }
}

/** The lines at which a formula opens that goes on in further lines, and the last of which it fills. */
function formulaBlocks(text: string): ReadonlySet<number> {
  const blocks = new Set<number>();
  if (!text.includes('$$')) return blocks;
  let opening: number | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    const content = line.replace(/^[\s>]*/, '');
    const signs = opening === undefined ? OPENING.exec(content) : undefined;
    if (signs) opening = i + 1;
    else if (opening !== undefined && content === '') opening = undefined;
    else if (opening !== undefined && SIGNS.test(content)) {
      if (CLOSING.test(content)) blocks.add(opening);
      opening = undefined;
    }
  }
  return blocks;
}

/** A line that opens a formula and does not end it, in a list or not. */
const OPENING = /^(?:(?:[-+*]|\d{1,9}[.)])\s+)*\$\$(?!\$)(?:[^$\\]|\\.?|\$(?!\$))*$/;

/** A line in which a formula ends, and one that holds nothing after that. */
const SIGNS = /^(?:[^$\\]|\\.?|\$(?!\$))*\$\$/;
const CLOSING = /^(?:[^$\\]|\\.?|\$(?!\$))*\$\$\s*$/;

/** Lines of a formula may look like a heading, a list or a quotation: they are read as none. */
function blockConstruct(blocks: ReadonlySet<number>): Construct {
  return { name: 'formulaBlock', concrete: true, tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let isClosed = false;
    return (code) => {
      if (!blocks.has(this.now().line)) return nok(code);
      effects.enter('formulaBlock');
      effects.enter('formulaData');
      effects.consume(code);
      return second;
    };

    function second(code: Code): State | undefined {
      if (code !== DOLLAR) return nok(code);
      effects.consume(code);
      return inside;
    }

    function inside(code: Code): State | undefined {
      if (code === null || (isClosed && markdownLineEnding(code))) return end(code);
      if (markdownLineEnding(code)) return effects.check(NEXT_LINE, nextLine, end)(code);
      effects.consume(code);
      return code === BACKSLASH ? escaped : code === DOLLAR ? sign : inside;
    }

    function escaped(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) return inside(code);
      effects.consume(code);
      return inside;
    }

    function sign(code: Code): State | undefined {
      isClosed ||= code === DOLLAR;
      return inside(code);
    }

    function nextLine(code: Code): State | undefined {
      return endLine(effects, inside)(code);
    }

    function end(code: Code): State | undefined {
      effects.exit('formulaData');
      effects.exit('formulaBlock');
      return ok(code);
    }
  }
}

/** A line that is in the same quotation or list as the one before. */
const NEXT_LINE: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
    };
  },
};

/** The end of a line inside a formula. The data of the next one begins with its first character: before, it has no place yet. */
function endLine(effects: Effects, next: State): State {
  return (code) => {
    effects.exit('formulaData');
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return (first) => {
      effects.enter('formulaData');
      return next(first);
    };
  };
}

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
