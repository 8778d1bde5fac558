import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { FRAME_IDS, fittingId } from '../corpus/formats/fitting-id.ts';
import { directionOf } from '../frame/language.ts';
import { textWords } from '../frame/words.ts';

/**
 * What the HTML of GitHub Flavored Markdown needs in a page of ours: ids of headings that cannot be mistaken for the
 * address of a paragraph, no inline style (the content security policy forbids it), labels on check boxes, tables and
 * code that scroll by keyboard too, code from left to right in every text, and marks of footnotes that are no part of the text.
 */
export function rehypePageFit() {
  return (tree: Root, file: VFile): void => {
    const { language = '' } = (file.data.astro as { frontmatter: { language?: string } }).frontmatter;
    const isRightToLeft = directionOf(language) === 'rtl';
    freeIds(tree);
    visit(tree, 'element', (element, index, parent) => {
      alignByClass(element);
      if (isRightToLeft && (element.tagName === 'pre' || element.tagName === 'code')) element.properties.dir = 'ltr';
      if (element.tagName === 'input')
        element.properties.ariaLabel = element.properties.checked ? textWords.done : textWords.toDo;
      if (element.tagName === 'pre') element.properties.tabIndex = 0;
      if (element.tagName === 'table' && parent && index !== undefined) parent.children[index] = scrollable(element);
      if (element.tagName === 'sup' && isFootnoteMark(element)) element.properties.dataPagefindIgnore = true;
    });
  };
}

/** Every id once: a heading keeps its own, and an anchor of the same id, which an author put above it, has none. */
function freeIds(tree: Root): void {
  const taken = new Set(FRAME_IDS);
  visit(tree, 'element', (element, _, parent) => {
    // The heading above the footnotes is of the frame: their marks point to its id.
    const isFootnotes = parent?.type === 'element' && parent.properties.dataFootnotes !== undefined;
    if (HEADING.test(element.tagName) && !isFootnotes) freeId(element, taken);
  });
  visit(tree, 'element', ({ tagName, properties }) => {
    if (!HEADING.test(tagName) && taken.has(String(properties.id))) delete properties.id;
  });
}

const HEADING = /^h[1-6]$/;

function freeId(heading: Element, taken: Set<string>): void {
  const { id } = heading.properties;
  if (typeof id !== 'string') return;
  let free = fittingId(id) || 'section';
  for (let count = 1; taken.has(free); count += 1) free = `section-${id}-${count}`;
  taken.add(free);
  heading.properties.id = free;
}

function alignByClass({ tagName, properties }: Element): void {
  if ((tagName !== 'td' && tagName !== 'th') || typeof properties.align !== 'string') return;
  properties.className = [`align-${properties.align}`];
  delete properties.align;
}

/** A group, since there may be many: a region would be a landmark, and each needs a name of its own. */
function scrollable(table: Element): Element {
  const properties = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: textWords.table };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function isFootnoteMark({ children }: Element): boolean {
  const [link] = children;
  return link?.type === 'element' && link.properties.dataFootnoteRef !== undefined;
}
