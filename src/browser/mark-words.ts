/** Marks the words that a search found, without a change to the page: CSS Custom Highlight API. */
export function markWords(within: Element, words: readonly string[]): void {
  if (words.length === 0 || !('highlights' in CSS)) return;
  const pattern = new RegExp(words.map(wholeWord).join('|'), 'giu');
  const highlight = new Highlight();
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(pattern)) {
      const range = new StaticRange({
        startContainer: node,
        startOffset: index,
        endContainer: node,
        endOffset: index + word.length,
      });
      highlight.add(range);
    }
  }
  CSS.highlights.set('found', highlight);
}

/** Scripts in which words stand side by side, so that none has an edge. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A pattern for the word where it is no part of a longer one: the "is" of "Kabul is", not of "this". */
function wholeWord(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return UNSPACED.test(word) ? literal : `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`;
}
