/** Languages, and the outer and the inner marks of their quotations, opening and closing; English where none are given. */
const MARKS = [
  [/^en$/, '“”‘’'],
  [/^(?:de|cs|sk|sl|bg|is)$/, '„“‚‘'],
  [/^(?:fr|es|it|ca|el|ar|fa)$/, '«»“”'],
  [/^(?:ru|uk|be)$/, '«»„“'],
  [/^(?:pl|ro|hr)$/, '„”«»'],
  [/^hu$/, '„”»«'],
  [/^da$/, '»«›‹'],
  [/^(?:nb|nn|no)$/, '«»‘’'],
  [/^ja$/, '「」『』'],
] as const;

/**
 * Words in the quotation marks of their language; those inside alternate, where all of them are closed.
 *
 * `('He said “no” to it.', 'en')` → `“He said ‘no’ to it.”`
 */
export function quotation(words: string, language: string): string {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const [, marks] = MARKS.find(([languages]) => languages.test(base)) ?? MARKS[0];
  const space = base === 'fr' ? '\u00A0' : '';
  const [open = '', close = '', ...within] = marks;
  const outer = [open + space, space + close] as const;
  const inner = [within[0] ?? '', within[1] ?? ''] as const;
  return outer[0] + (alternated(words, outer, inner) ?? words) + outer[1];
}

type Pair = readonly [string, string];

/** The words with their marks by depth; nothing where one is not closed. */
function alternated(words: string, outer: Pair, inner: Pair): string | undefined {
  const pairs: readonly Pair[] = [[outer[0].trim(), outer[1].trim()], inner, ['"', '"']];
  const open: { readonly close: string; readonly mark: string }[] = [];
  const signs = [...words];
  let text = '';
  for (const [at, sign] of signs.entries()) {
    const behind = signs[at + 1] ?? '';
    const last = open.at(-1);
    // Between letters it is an apostrophe.
    if (last?.close === sign && !(sign === '’' && /\p{L}/u.test(behind))) {
      open.pop();
      text = sign === '»' ? text.trimEnd() + last.mark : text + last.mark;
      continue;
    }
    const pair = pairs.find(([opening]) => opening === sign);
    if (!pair) {
      // French sets a space inside its marks.
      if (!(sign.trim() === '' && signs[at - 1] === '«')) text += sign;
      continue;
    }
    const [opening, close] = open.length % 2 === 0 ? inner : outer;
    open.push({ close: pair[1], mark: close });
    text += opening;
  }
  return open.length === 0 ? text : undefined;
}
