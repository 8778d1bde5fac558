/** White space as the contract counts it: Unicode White_Space and the byte-order mark. */
const RUN = /[\p{White_Space}\uFEFF]+/gu;

/**
 * The text with each run of white space as one character, and none at its ends.
 *
 * A run of one typographic space (no-break, thin, …) stays what it is, so that a page sets it as its author did;
 * `plainSpaces` of the result has the same length.
 */
export function foldSpaces(text: string): string {
  if (isRegular(text)) return text;
  return text.replace(RUN, (run) => (run.length === 1 && isTypographic(run) ? run : ' ')).replace(ENDS, '');
}

/** The text with each run of white space as one plain space, and none at its ends. */
export function plainSpaces(text: string): string {
  if (isRegular(text)) return text;
  return text.replace(RUN, ' ').replace(ENDS, '');
}

/** The same, with a run that holds `\n` as one `\n`. */
export function plainLines(text: string): string {
  if (isRegular(text)) return text;
  return text.replace(RUN, (run) => (run.includes('\n') ? '\n' : ' ')).replace(ENDS, '');
}

export function isBlank(text: string): boolean {
  return !/[^\p{White_Space}\uFEFF]/u.test(text);
}

/** Prose hardly ever has other spaces than single ones: one look at a text spares it two rewritings. */
function isRegular(text: string): boolean {
  return !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ') && !OTHER_SPACE.test(text);
}

/** `\s` lacks U+0085 of White_Space. */
const OTHER_SPACE = /[[\s\u0085]--[ ]]/v;

const ENDS = /^[\p{White_Space}\uFEFF]+|[\p{White_Space}\uFEFF]+$/gu;

function isTypographic(space: string): boolean {
  return space > '\u0085' && space !== '\u2028' && space !== '\u2029';
}
