import { DIALECTS } from './dialects.ts';
import { labelsIn } from './labels-in.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { notesByTags } from './notes-by-tags.ts';
import { notesAsQuotations } from './notes-as-quotations.ts';
import { partsOfMdx } from './parts-of-mdx.ts';
import type { Context } from './signs/dialect.ts';

/**
 * Markdown with what other tools write beside it as CommonMark and plain HTML: comments, roles, links by tags, notes in a line, marks of
 * a pen. Code, formulas, addresses and HTML stay as they are, and so does the number of lines, wherever it can.
 *
 * `==dry== H~2~O` → `<mark>dry</mark> H<sub>2</sub>O`
 */
export function asCommonMark(text: string): string {
  // The notes first: what is indented in them is no code.
  const quoted = notesAsQuotations(partsOfMdx(markdownInHtml(notesByTags(text))));
  return SIGNS.test(quoted) ? rewritten(quoted) : quoted;
}

/** Something that a dialect begins with; a text without is what it is. */
const SIGNS =
  /==|\{%-? *comment|\{#-? |\{\{(?:- +)?\/\*|^[ \t]*\{[{%][<%-]? *(?:highlight|codeblock)|^\\(?:new|page|clear|table)|^\{\{< page|^[!?]> |^>\s?\[!(?:div|VIDEO)|^:::|^[ \t]*```math|\$`|\\[([]|^[ \t]*\\begin\{|~\w+~|\^\S+?\^|\^\[|%%|^% |\+\+|^\| |^\*\[|\{\/\*|\{:|\}`|^\+\+\+|\]\(\s*\{[{%]|\]:[ \t]+\{[{%]|\]\([^()<>\s]+ |(?:href|src)=(?:[^\s"'>]|["']\{[{%])|^(?:im|ex)port |^#{2,6}[^\s#]|^\(\S+\)=|^\[\^|^\[{1,2}_?toc_?\]|:(?:material|octicons|fontawesome|simple)-/im;

function rewritten(text: string): string {
  const notes: string[] = [];
  const shared = { notes, isMyst: MYST.test(text), hasBrackets: BRACKETS.test(text), titles: labelsIn(text) };
  const asPart = (part: string) => replaced(part, { ...shared, text: part, inner: (inside) => inside });
  const shown = replaced(text, { ...shared, text, inner: asPart });
  return notes.length === 0 ? shown : `${shown.trimEnd()}\n\n${notes.join('\n')}\n`;
}

function replaced(text: string, context: Context): string {
  let shown = '';
  let end = 0;
  ANY.lastIndex = 0;
  for (let found = ANY.exec(text); found; found = ANY.exec(text)) {
    const at = found.index;
    const made = madeOf(at, context);
    if (made) {
      shown += text.slice(end, at) + made.written;
      end = at + made.length;
    }
    ANY.lastIndex = Math.max(end, at + 1);
  }
  return shown + text.slice(end);
}

/** What the first dialect that applies makes of the text from here on. */
function madeOf(at: number, context: Context): { written: string; length: number } | undefined {
  for (const { pattern, write } of STICKY) {
    pattern.lastIndex = at;
    const found = pattern.exec(context.text);
    const written = found ? write(found, context) : undefined;
    if (found && written !== undefined) return { written, length: found[0].length };
  }
  return undefined;
}

const ANY = new RegExp(DIALECTS.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'gmu');

const STICKY = DIALECTS.map(({ pattern, write }) => ({ write, pattern: new RegExp(pattern.source, 'ymu') }));

/** Between brackets a command, or what stands high or low at a single letter: "snake_case" is no formula. */
const BRACKETS = /\\[([](?:(?!\\[)\]])[^$]){0,500}?(?:\\[a-zA-Z]{2}|(?<![\p{L}\p{N}]{2})[\^_])/u;

/** A target, a role or a directive. */
const MYST = /^\([\w/.:-]{1,100}\)=$|\{[a-z][\w:+.-]*\}`|^[`:]{3,}\{[a-z][\w:-]*\}/m;
