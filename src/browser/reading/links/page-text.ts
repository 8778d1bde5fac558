/** Elements whose text never runs on into what stands before or behind it. */
const BLOCKS =
  'p,li,dt,dd,td,th,caption,summary,h1,h2,h3,h4,h5,h6,pre,div,blockquote,figure,figcaption,aside,header,footer,nav';

/** What is no text of the page: code, and controls. */
const NO_TEXT = 'script,style,[data-pagefind-ignore]';

/** A text, and the UTF-16 offsets in it at which a range starts and ends. */
export type PageText = { readonly text: string; readonly start: number; readonly end: number };

/**
 * The text inside an element, with a line break between two blocks; white space is spaces.
 * @param range in it; without one, `start` and `end` are those of the text
 * @param without a selector of further elements to leave out
 * @param keepsLines whether the lines of verse stay lines
 */
export function pageText(
  root: Element,
  range?: Range,
  { without = '', keepsLines = false }: { readonly without?: string; readonly keepsLines?: boolean } = {},
): PageText {
  const skipped = without ? `${NO_TEXT},${without}` : NO_TEXT;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | (keepsLines ? NodeFilter.SHOW_ELEMENT : 0));
  let text = '';
  let start: number | undefined;
  let end: number | undefined;
  let block: Element | null | undefined;
  while (walker.nextNode()) {
    if (walker.currentNode.nodeName === 'BR') text += '\n';
    if (!(walker.currentNode instanceof Text)) continue;
    const node = walker.currentNode;
    if (node.parentElement?.closest(skipped)) continue;
    const here = node.parentElement?.closest(BLOCKS);
    if (text && here !== block) text += '\n';
    block = here;
    if (range && node === range.startContainer) start = text.length + range.startOffset;
    else if (range && range.comparePoint(node, 0) >= 0) start ??= text.length;
    if (range && node === range.endContainer) end = text.length + range.endOffset;
    else if (range && range.comparePoint(node, 0) > 0) end ??= text.length;
    text += node.data.replace(/\s/g, ' ');
  }
  return { text, start: start ?? (range ? text.length : 0), end: end ?? text.length };
}
