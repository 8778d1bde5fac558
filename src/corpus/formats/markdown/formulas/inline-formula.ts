import { asciiDigit, markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { BACKSLASH, BACKTICK, DOLLAR, endLine } from './formula-tokens.ts';

/** A formula inside a paragraph, or one of `$$` that begins and ends in it. */
export const inlineFormula: Construct = {
  name: 'formula',
  previous(code) {
    return code !== DOLLAR || this.events.at(-1)?.[1].type === 'characterEscape';
  },
  tokenize: tokenize,
};

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
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
