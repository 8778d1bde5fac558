/**
 * Markdown with an empty line behind what opens an element with `markdown="1"`, whose content Kramdown, PHP Markdown Extra and MkDocs
 * read as Markdown: so does CommonMark then. The empty line is the one before it, where there is one: a line stays a line.
 *
 * `\n<div markdown="1">\n*One*\n</div>` → `<div markdown="1">\n\n*One*\n</div>`
 */
export function markdownInHtml(text: string): string {
  return /\smarkdown[\s=>]/.test(text)
    ? text.replace(OPENING, (whole, fence, _before, opening = '') => (fence ? whole : `${opening}\n`))
    : text;
}

/** A fence of code with all in it, or the opening of an element, with the line that a fold shows, and the empty line before it. */
const OPENING =
  /^ *(`{3,}|~{3,})[\s\S]*?(?:^ *\1|(?![\s\S]))|(^[ \t]*\n)?(^ {0,3}<(?:div|details|section|article|aside|figure|figcaption|blockquote|center|main)\b(?=[^<>\n]*\smarkdown(?:=["']?(?!0)\w+["']?)?[\s>])[^<>\n]*>[ \t]*\n(?:\s*<summary>[^<]*<\/summary>[ \t]*\n)?)/gm;
