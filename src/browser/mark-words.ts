/** Marks the words that a search found, without a change to the page: CSS Custom Highlight API. */
export function markWords(within: Element, words: readonly string[]): void {
  if (words.length === 0 || !('highlights' in CSS)) return;
  const pattern = new RegExp(words.map(wholeWord).join('|'), 'giu');
  const highlight = new Highlight();
  const { text, at } = readText(within);
  for (const { index, 0: word } of text.matchAll(pattern)) {
    const [start, end] = [at(index), at(index + word.length - 1)];
    if (!start || !end) continue;
    highlight.add(
      new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset + 1,
      }),
    );
  }
  CSS.highlights.set('found', highlight);
}

type Position = { readonly node: Node; readonly offset: number };

/** The text of an element, a line break between its paragraphs, and where each UTF-16 unit of it stands: a name parts a word. */
function readText(within: Element): { text: string; at: (offset: number) => Position | undefined } {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number; length: number }[] = [];
  let text = '';
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const here = node.parentElement?.closest('p,li,td,th,h1,h2,h3,h4,h5,h6,pre,figcaption,div');
    if (here !== block) text += '\n';
    block = here;
    const { data } = node as Text;
    nodes.push({ node, start: text.length, length: data.length });
    text += data;
  }
  let last = 0;
  const at = (offset: number) => {
    while ((nodes[last + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) last += 1;
    const found = nodes[last];
    return found && offset < found.start + found.length
      ? { node: found.node, offset: offset - found.start }
      : undefined;
  };
  return { text, at };
}

/** Scripts in which words stand side by side, so that none has an edge. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A pattern for the word where it is no part of a longer one: the "is" of "Kabul is", not of "this". */
function wholeWord(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return UNSPACED.test(word) ? literal : `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`;
}
