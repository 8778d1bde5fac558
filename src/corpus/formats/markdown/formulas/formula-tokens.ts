import type { Effects, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaBlock: 'formulaBlock';
    formulaData: 'formulaData';
  }
}

export const DOLLAR = 36;
export const BACKSLASH = 92;
export const BACKTICK = 96;

/** The end of a line inside a formula. The data of the next one begins with its first character: before, it has no place yet. */
export function endLine(effects: Effects, next: State): State {
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
