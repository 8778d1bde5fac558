import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { WrittenMention, WrittenMentions } from '../corpus/mdx/document/written-mentions.ts';
import { BLOCK_ELEMENTS } from '../corpus/text/block-elements.ts';
import { isBlank } from '../corpus/text/white-space.ts';

/**
 * Puts the names into a page: wraps each mention of the front matter in a link to the page of its name, or in a `span`.
 * `[10, 15, 'place', 'kabul', '/names/kabul/']` makes of "Back in Kabul"
 * `Back in <a data-name="kabul" data-kind="place" href="/names/kabul/">Kabul</a>`.
 */
export function rehypeMentions() {
  return (tree: Root, file: VFile): void => {
    const { mentions } = (file.data.astro as { frontmatter: { mentions?: WrittenMentions } }).frontmatter;
    if (!mentions) return;
    visit(tree, 'element', (element) => {
      const id = String(element.properties.id);
      // A heading may be called "constructor".
      if (!Object.hasOwn(mentions, id)) return undefined;
      wrapAll(element, mentions[id] ?? []);
      return SKIP;
    });
  };
}

/** Where a character of a plain text stands in the tree. */
type Place = { readonly text: Text; readonly parent: Parents; readonly at: number };

/** A run of a text that is the same in the plain text, or the one space that white space there is, from this offset on; what separates blocks stands nowhere. */
type Run = Place & { readonly start: number; readonly length: number };

/** Each text once, whatever the number of mentions in it: a paragraph may have ten thousands. */
function wrapAll(element: Element, mentions: readonly WrittenMention[]): void {
  const runs = runsOf(element);
  const found = mentions.flatMap((mention) => {
    const [start, end] = mention;
    const first = placeOf(runs, start);
    const last = placeOf(runs, end - 1);
    return first && first.text === last?.text ? [{ ...first, to: last.at + 1, mention }] : [];
  });
  const wrapped = new Map(
    [...Map.groupBy(found, ({ text }) => text)].map(([text, its]): [ElementContent, ElementContent[]] => [
      text,
      piecesOf(text.value, its),
    ]),
  );
  for (const parent of new Set(found.map(({ parent }) => parent as Element)))
    parent.children = parent.children.flatMap((child) => wrapped.get(child) ?? [child]);
}

/** A text with its mentions, in order, as elements. */
function piecesOf(
  value: string,
  mentions: readonly { readonly at: number; readonly to: number; readonly mention: WrittenMention }[],
): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  const addText = (to: number) => {
    if (to > done) pieces.push({ type: 'text', value: value.slice(done, to) });
    done = to;
  };
  for (const { at, to, mention } of mentions) {
    const [, , kind, name, href] = mention;
    addText(at);
    pieces.push({
      type: 'element',
      tagName: href === undefined ? 'span' : 'a',
      properties: { dataName: name, dataKind: kind, ...(href !== undefined && { href }) },
      children: [{ type: 'text', value: value.slice(at, to) }],
    });
    done = to;
  }
  addText(value.length);
  return pieces;
}

function placeOf(runs: readonly Run[], offset: number): Place | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const run = runs[low - 1];
  if (!run || offset >= run.start + run.length) return undefined;
  return { text: run.text, parent: run.parent, at: run.at + offset - run.start };
}

/** White space, or words with one space between each two, which a plain text keeps as they are. */
const RUN = /[\p{White_Space}\uFEFF]+|[^\p{White_Space}\uFEFF]+(?: [^\p{White_Space}\uFEFF]+)*/gu;

/** The runs of a plain text (`corpus/formats/plain-text.ts`): white space folded, `\n` between blocks, `\t` between cells. */
function runsOf(element: Element): Run[] {
  const all: Run[] = [];
  let length = 0;
  let space: Place | undefined;
  let isAtStart = true;
  let isBetweenBlocks = false;
  // A block that opens a cell starts no line of its own.
  let isCellOpen = false;
  const endBlock = () => {
    space = undefined;
    isBetweenBlocks = length > 0 && !isCellOpen;
  };
  const separate = () => {
    length += 1;
    isAtStart = true;
  };
  const startLine = () => {
    if (isBetweenBlocks) separate();
    isBetweenBlocks = false;
  };
  const openCell = (isFirst: boolean) => {
    if (isFirst) startLine();
    else separate();
    isBetweenBlocks = false;
    isCellOpen = true;
  };
  const push = (place: Place, letters: number) => {
    all.push({ ...place, start: length, length: letters });
    length += letters;
    isAtStart = false;
    isCellOpen = false;
  };
  const add = (text: Text, parent: Parents) => {
    for (const { 0: run, index: at } of text.value.matchAll(RUN)) {
      const place = { text, parent, at };
      if (isBlank(run.charAt(0))) {
        if (!isAtStart && !isBetweenBlocks) space ??= place;
        continue;
      }
      startLine();
      if (space) push(space, 1);
      space = undefined;
      push(place, run.length);
    }
  };
  const walk = (parent: Element): void => {
    joinTexts(parent);
    const cells = parent.tagName === 'tr' ? parent.children.filter((child) => child.type === 'element') : [];
    for (const child of parent.children) {
      if (child.type === 'text' && cells.length === 0) add(child, parent);
      if (child.type !== 'element' || isNoText(child)) continue;
      const isBlock = BLOCK_ELEMENTS.has(child.tagName);
      if (cells.length > 1) openCell(child === cells[0]);
      else if (isBlock) endBlock();
      walk(child);
      space = isBlock ? undefined : space;
      if (isBlock && cells.length === 0) endBlock();
    }
    if (cells.length > 1) isCellOpen = false;
  };
  walk(element);
  return all;
}

/** Marks of footnotes and the ways back from them. */
function isNoText({ properties }: Element): boolean {
  return (
    properties.dataPagefindIgnore !== undefined ||
    properties.dataFootnoteBackref !== undefined ||
    properties.dataFootnoteRef !== undefined
  );
}

/** Texts side by side as one: what stood in braces in the MDX is a text of its own. */
function joinTexts(parent: Element): void {
  const joined: ElementContent[] = [];
  for (const child of parent.children) {
    const before = joined.at(-1);
    if (child.type === 'text' && before?.type === 'text') before.value += child.value;
    else joined.push(child);
  }
  parent.children = joined;
}
