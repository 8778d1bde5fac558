/**
 * The places in an element at which these words stand as whole words, in order. A word in capitals is only found in
 * capitals: "IS" is not "is".
 */
export function placesOf(words: readonly string[], within: Element): StaticRange[] {
  const { text, at } = readText(within);
  const isCapitals = (word: string) => word !== word.toLowerCase() && word === word.toUpperCase();
  const matches = [
    ...matchesOf(text, words.filter(isCapitals), 'gu'),
    ...matchesOf(
      text,
      words.filter((word) => !isCapitals(word)),
      'giu',
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return matches.flatMap(({ start, end }) => {
    if (start < reached) return [];
    reached = end;
    const [first, last] = [at(start), at(end - 1)];
    if (!first || !last) return [];
    const range = { startContainer: first.node, startOffset: first.offset };
    return [new StaticRange({ ...range, endContainer: last.node, endOffset: last.offset + 1 })];
  });
}

type Match = { readonly start: number; readonly end: number };

function matchesOf(text: string, words: readonly string[], flags: string): Match[] {
  if (words.length === 0) return [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(wholeWord).join('|'), flags);
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** Scripts in which words stand side by side, so that none has an edge. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A pattern for the word where it is no part of a longer one: the "is" of "Kabul is", not of "this". */
function wholeWord(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return UNSPACED.test(word) ? literal : `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`;
}

type Position = { readonly node: Node; readonly offset: number };

/** The text of an element, a line break between its blocks, and where each UTF-16 unit of it stands: a name parts a word. */
function readText(within: Element): { text: string; at: (offset: number) => Position | undefined } {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number; length: number }[] = [];
  let text = '';
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const here = node.parentElement?.closest('p,li,td,th,h1,h2,h3,h4,h5,h6,pre,figcaption,div');
    if (here !== block) text += '\n\n';
    block = here;
    const { data } = node as Text;
    nodes.push({ node, start: text.length, length: data.length });
    text += data;
  }
  const at = (offset: number) => {
    const found = nodes.findLast(({ start }) => start <= offset);
    return found && offset < found.start + found.length
      ? { node: found.node, offset: offset - found.start }
      : undefined;
  };
  return { text, at };
}
