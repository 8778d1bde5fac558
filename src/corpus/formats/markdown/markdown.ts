import type { Heading, Image, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { keptOr, keyOf } from '../../../kept.ts';
import { hasErrors } from '../../faults.ts';
import type { Manuscript } from '../../model.ts';
import { emptyDocument } from '../../read/empty-document.ts';
import { decode } from '../../read/files/decode.ts';
import type { Format, ReadText } from '../format.ts';
import { holdsText } from '../holds-text.ts';
import { readPlainText } from '../plain/read-plain-text.ts';
import { withoutAttributeLists } from './dialects/attribute-lists.ts';
import { definitionLists } from './dialects/definition-lists.ts';
import { endAddresses } from './end-addresses.ts';
import { showableFormulas } from './formulas/showable-formulas.ts';
import { LINE_TOO_DEEP, tooManyBoxes, tooManyParts, tooMuchMarkdown } from './markdown-limits.ts';
import { findNode, isParent, parseMarkdown, rewrite } from './markdown-tree.ts';
import { asCommonMark } from './dialects/as-commonmark.ts';
import { openingHeading, titleIn } from './opening-heading.ts';
import { resolveFootnotes } from './resolve-footnotes.ts';
import { resolveReferences } from './resolve-references.ts';
import { sanitiseHtml } from './html/sanitise-html.ts';
import { findTemplateTags } from './dialects/template-tags.ts';
import { wikilinks } from './dialects/wikilinks.ts';

/** GitHub Flavored Markdown, with what the tools beside it write: formulas, footnotes, notes, definition lists, wikilinks. */
export const MARKDOWN: Format = {
  name: 'Markdown',
  ending: 'md',
  decode,
  hasFrontMatter: true,
  hasParagraphs: true,
  titleOf: openingHeading,
  read: (manuscript, withheld, kept) => {
    const { content, title, listing, firstLine } = manuscript;
    const { text } = content();
    if (LINE_TOO_DEEP.test(text)) return readPlainText(manuscript, withheld);
    const key = keyOf('markdown', text, title, JSON.stringify(listing), `${firstLine}`);
    return keptOr(kept, key, () => readMarkdown({ text, title, listing, firstLine }));
  },
};

/** Lists and quotations inside each other, deeper than anyone can read, are shown as the text that they hold. */
const DEEPEST = 24;

/** What is read of a text that is too large. */
const NOTHING: Root = { type: 'root', children: [] };

type Source = Pick<Manuscript, 'title' | 'listing' | 'firstLine'> & { readonly text: string };

function readMarkdown({ text, title, listing, firstLine }: Source): ReadText {
  const { file } = listing;
  const tooMuch = tooMuchMarkdown(text, file, firstLine);
  if (tooMuch) return { tree: NOTHING, faults: [tooMuch] };
  const source = asCommonMark(withTitle(text, title));
  const boxes = tooManyBoxes(source, file, firstLine);
  if (boxes) return { tree: NOTHING, faults: [boxes] };
  const parsed = flatten(parseMarkdown(source));
  const resolved = resolveReferences(definitionLists(parsed, source), file, firstLine);
  const tooMany = tooManyParts(resolved.tree, file, firstLine);
  if (tooMany) return { tree: NOTHING, faults: [tooMany] };
  const { tree: clean, faults: refused } = sanitiseHtml(resolved.tree, file, firstLine);
  const formulas = showableFormulas(endAddresses(wikilinks(withoutAttributeLists(clean))), file, firstLine);
  const tree = fitHeadings(evenTables(resolveFootnotes(formulas.tree)), title);
  const tags = findTemplateTags(clean, file, firstLine);
  const faults = [...resolved.faults, ...refused, ...tags, ...formulas.faults];
  if (hasErrors(faults) || holdsText(tree)) return { tree, faults };
  return { tree, faults: [...faults, ...emptyDocument(listing, firstLine, clean.children.length > 0)] };
}

/** A text of Jekyll may open with its title by a tag. */
function withTitle(text: string, title: string): string {
  const written = title.replace(/[\\`*_{}[\]<>#|~$^=]/g, '\\$&');
  return text.replace(/^(\s*(?:#{1,6}[ \t]+)?)\{\{-?\s*page\.title\s*-?\}\}/, (_, before: string) => before + written);
}

/** Without a leading `#` that repeats the title, but with what it has beside words; the headings one within another below it, so that no level is skipped. */
function fitHeadings(root: Root, title: string): Root {
  const [first] = root.children;
  const repeatsTitle = first?.type === 'heading' && first.depth === 1 && titleIn(first) === title;
  const tree: Root = repeatsTitle ? { ...root, children: [...besideWords(first), ...root.children.slice(1)] } : root;
  const above: number[] = [];
  return rewrite(tree, (node) => {
    if (node.type !== 'heading') return [node];
    while ((above.at(-1) ?? 0) >= node.depth) above.pop();
    above.push(node.depth);
    return [{ ...node, depth: Math.min(6, above.length + 1) as Heading['depth'] }];
  });
}

/** The logo or the badges of a heading, and the ids in it that links name, in a paragraph. */
function besideWords({ children }: Heading): Paragraph[] {
  const wordless = children.filter((child) => isAnchor(child) || findNode(child, isImage));
  const spaced = wordless.flatMap((one, i): PhrasingContent[] => (i > 0 ? [{ type: 'text', value: ' ' }, one] : [one]));
  return spaced.length > 0 ? [{ type: 'paragraph', children: spaced }] : [];
}

function isAnchor(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.attributes.length > 0 && node.children.length === 0;
}

function isImage(node: Nodes): node is Image {
  return node.type === 'image';
}

/** Every row with as many cells as the longest: HTML made of a table drops what has no column. */
function evenTables(root: Root): Root {
  return rewrite(root, (node) => {
    if (node.type !== 'table') return [node];
    const width = Math.max(...node.children.map((row) => row.children.length));
    const widened = node.children.map((row) => ({
      ...row,
      children: [...row.children, ...cells(width - row.children.length)],
    }));
    return [{ ...node, children: widened }];
  });
}

function cells(count: number): TableCell[] {
  return Array.from({ length: count }, () => ({ type: 'tableCell', children: [] }));
}

function flatten(root: Root): Root {
  if (depthOf(root) <= DEEPEST) return root;
  return {
    ...root,
    children: root.children.map((child) =>
      depthOf(child) <= DEEPEST ? child : { type: 'paragraph', children: [{ type: 'text', value: allText(child) }] },
    ),
  };
}

/** A walk without recursion: a hostile tree is deeper than the stack. */
function depthOf(node: Nodes): number {
  let depth = 0;
  for (let level: Nodes[] = [node]; level.length > 0; depth += 1)
    level = level.flatMap((inner) => (isParent(inner) ? inner.children : []));
  return depth;
}

function allText(node: Nodes): string {
  const parts: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) parts.push(next.value);
    if (next.type === 'image') parts.push(next.alt ?? '');
    if (isParent(next)) waiting.push(...next.children.toReversed());
  }
  return parts.join(' ');
}
