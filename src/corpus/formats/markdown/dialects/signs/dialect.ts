/** Something that another tool writes beside CommonMark. */
export type Dialect = {
  readonly name: string;
  /** What an author writes and what CommonMark and HTML say for it. */
  readonly example: readonly [written: string, meant: string];
  /** Read with the flags `m` and `u`; named groups are named once in the table. */
  readonly pattern: RegExp;
  /** What stands instead; nothing where the pattern does not mean it. */
  readonly write: (found: RegExpExecArray, context: Context) => string | undefined;
};

export type Context = {
  /** The text that is read. */
  readonly text: string;
  /** Whether it has other signs of MyST. */
  readonly isMyst: boolean;
  /** Whether it has formulas between brackets with a backslash, which programs also put before brackets that are only brackets. */
  readonly hasBrackets: boolean;
  /** What the headings below targets of MyST say. */
  readonly titles: ReadonlyMap<string, string | undefined>;
  /** Footnotes that are to stand at its end. */
  readonly notes: string[];
  /** What stands inside of a sign, itself read. */
  readonly inner: (part: string) => string;
};

export const asItIs: Dialect['write'] = ([whole]) => whole;

/** What nobody sees, as HTML has it. */
export function comment(words = ''): string {
  return `<!--${words.replaceAll('-->', '-- ').replace(/^>/, ' >')}-->`;
}

/** Words as HTML writes them. */
export function escaped(words = ''): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
