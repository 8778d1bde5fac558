import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { WrittenMention, WrittenMentions } from '../corpus/mdx/document/written-mentions.ts';
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

/** A character of a plain text, by where it stands in the tree; what separates blocks stands nowhere. */
type Character = { readonly text: Text; readonly parent: Parents; readonly at: number } | undefined;

/** From the last to the first, so that what stands before stays where it is. */
function wrapAll(element: Element, mentions: readonly WrittenMention[]): void {
  const characters = charactersOf(element);
  for (const [start, end, kind, name, href] of mentions.toReversed()) {
    const first = characters[start];
    const last = characters[end - 1];
    if (!first || first.text !== last?.text) continue;
    const { text, parent } = first;
    const index = parent.children.indexOf(text);
    const properties = { dataName: name, dataKind: kind, ...(href !== undefined && { href }) };
    const mention: Element = {
      type: 'element',
      tagName: href === undefined ? 'span' : 'a',
      properties,
      children: [{ type: 'text', value: text.value.slice(first.at, last.at + 1) }],
    };
    const after: Text = { type: 'text', value: text.value.slice(last.at + 1) };
    text.value = text.value.slice(0, first.at);
    parent.children.splice(index + 1, 0, mention, ...(after.value === '' ? [] : [after]));
    if (text.value === '') parent.children.splice(index, 1);
  }
}

const BLOCKS = new Set('p li ul ol table thead tbody tr th td blockquote pre div figcaption dl dt dd'.split(' '));

/** The characters of a plain text (`corpus/formats/plain-text.ts`): white space folded, `\n` between blocks, `\t` between cells. */
function charactersOf(element: Element): Character[] {
  const all: Character[] = [];
  let space: Character;
  let isBetweenBlocks = false;
  const endBlock = () => {
    space = undefined;
    isBetweenBlocks = all.length > 0;
  };
  const startLine = () => {
    if (isBetweenBlocks) all.push(undefined);
    isBetweenBlocks = false;
  };
  const add = (text: Text, parent: Parents) => {
    for (let at = 0; at < text.value.length; at += 1) {
      const character = { text, parent, at };
      if (isBlank(text.value.charAt(at))) {
        if (all.at(-1) !== undefined && !isBetweenBlocks) space ??= character;
        continue;
      }
      startLine();
      if (space) all.push(space);
      space = undefined;
      all.push(character);
    }
  };
  const walk = (parent: Element): void => {
    joinTexts(parent);
    const cells = parent.tagName === 'tr' ? parent.children.filter((child) => child.type === 'element') : [];
    for (const child of parent.children) {
      if (child.type === 'text' && cells.length === 0) add(child, parent);
      if (child.type !== 'element' || isNoText(child)) continue;
      const isBlock = BLOCKS.has(child.tagName);
      if (cells.length > 1) {
        if (child === cells[0]) startLine();
        else all.push(undefined);
      } else if (isBlock) endBlock();
      walk(child);
      space = isBlock ? undefined : space;
      if (isBlock && cells.length === 0) endBlock();
    }
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
