/**
 * Markdown with an empty line at both ends of what stands in an element with `markdown="1"`, which Kramdown, PHP Markdown Extra and
 * MkDocs read as Markdown: so does CommonMark then.
 *
 * `<div markdown="1">\n*One*\n</div>` → `<div markdown="1">\n\n*One*\n\n</div>`
 */
export function markdownInHtml(text: string): string {
  return /\smarkdown[\s=>]/.test(text) ? text.replace(ELEMENT, opened) : text;
}

function opened(element: string, fence: string | undefined): string {
  return fence ? element : element.replace(OPENING, '$&\n').replace(/\n(?=[ \t]*<\/\w+>[ \t]*$)/, '\n\n');
}

/** A fence of code with all in it, or an element that begins a line. */
const ELEMENT =
  /^ *(`{3,}|~{3,})[\s\S]*?(?:^ *\1|(?![\s\S]))|^ {0,3}<(div|details|section|article|aside|figure|figcaption|blockquote|center|main)\b(?=[^<>\n]*\smarkdown(?:=["']?(?!0)\w+["']?)?[\s>])[^<>\n]*>[ \t]*\n(?:(?!<\/?\2\b)[\s\S])*?\n[ \t]*<\/\2>[ \t]*$/gm;

/** What opens it, with the line that a fold shows. */
const OPENING = /^ *<[^<>]*>[ \t]*\n(?:\s*<summary>[\s\S]*?<\/summary>[ \t]*\n)?/;
