/**
 * Whether the extensions of GitHub's Markdown may find anything in a text: a table, what is struck out, a footnote, a check box, a
 * bare address. They look for an address at each letter, which takes three quarters of the time of reading.
 */
export function hasSignsOfGfm(text: string): boolean {
  return SIGNS.test(text.replace(LINKS, ''));
}

/** A character reference may be any of them; a table of one column needs no bar, but a colon in the line below its head. */
const SIGNS = /[|~@]|&[#\w]+;|:-|-:|\[[\^\s\]x]|www|https?\\?:/i;

/** Links and images whose addresses nothing else can read: there is no other sign in them. */
const LINKS = /(?<![\\\]])\[[^[\]()`\\\n\r|$<>^]*\]\(https?:\/\/[^\s()<>\\`|$[\]]*\)/g;
