import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { BACKSLASH, DOLLAR, endLine } from './formula-tokens.ts';

/** A formula of several lines. They may look like a heading, a list or a quotation, and are read as none. */
export function formulaBlock(blocks: ReadonlySet<number>): Construct {
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

/** The lines at which a formula opens that goes on in further lines, and the last of which it fills. */
export function formulaBlocks(text: string): ReadonlySet<number> {
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
const OPENING = /^(?:(?:[-+*]|\d{1,9}[.)])\s+)*\$\$(?!\$)(?:[^$\\]|\\(?:[^]|$)|\$(?!\$))*$/;

/** A line in which a formula ends, and one that holds nothing after that. */
const SIGNS = /^(?:[^$\\]|\\(?:[^]|$)|\$(?!\$))*\$\$/;
const CLOSING = /^(?:[^$\\]|\\(?:[^]|$)|\$(?!\$))*\$\$\s*$/;
