import type { Heading, Nodes, Paragraph, Root, RootContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lastEdition } from '../ledger/editions.ts';
import { type Fault, fault, hasErrors } from '../faults.ts';
import { fitBreaks } from '../paragraphs/fit-breaks.ts';
import { withoutAttributeLists } from './markdown/attribute-lists.ts';
import { endAddresses } from './markdown/end-addresses.ts';
import { definitionLists } from './markdown/definition-lists.ts';
import { findNode, isParent, parseMarkdown, rewrite } from './markdown/markdown-tree.ts';
import type { Manuscript, ParsedManuscript } from '../model.ts';
import { showableFormulas } from './markdown/formulas/showable-formulas.ts';
import { tooManyParts, tooMuchMarkdown } from './markdown/markdown-limits.ts';
import { notesAsQuotations } from './markdown/notes-as-quotations.ts';
import { findTemplateTags } from './markdown/template-tags.ts';
import { isStanza, plainBlocks } from './plain-blocks.ts';
import { plainText } from './plain-text.ts';
import { resolveFootnotes } from './markdown/resolve-footnotes.ts';
import { resolveReferences } from './markdown/resolve-references.ts';
import { sanitiseHtml } from './markdown/sanitise-html.ts';
import { emptyDocument } from '../read/read-seeds.ts';
import { segment } from '../paragraphs/segment.ts';
import { plainSpaces } from '../text/white-space.ts';
import { wikilinks } from './markdown/wikilinks.ts';
import { type Withheld, withheldFrom, withoutWithheld } from '../ledger/withheld.ts';

/** Lists and quotations inside each other, deeper than anyone can read, are shown as the text that they hold. */
const DEEPEST = 24;

/**
 * A line inside more than a hundred lists or quotations: to find out which takes minutes, and no person wrote it. Such a
 * document is read as plain text.
 */
const UNREADABLY_DEEP = /^(?:[ \t]{400}|(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\n]{1,99}\]:)){100})/m;

/** Paragraphs and other blocks of a document: its page, made as one, takes some 40 kB of memory for each. */
const MOST_BLOCKS = 50_000;

/** What is read of a text that is too large. */
const NOTHING: Root = { type: 'root', children: [] };

/**
 * A manuscript as a tree of blocks. Whatever looks like markup in a plain text is text.
 *
 * @param everywhere what no document shows: a plain text is read without it; of Markdown, `publish` leaves it out
 */
export function readManuscript(
  manuscript: Manuscript,
  everywhere: Withheld,
): ParsedManuscript & { readonly faults: readonly Fault[] } {
  const { listing, firstLine, ledger } = manuscript;
  const { file } = listing;
  const read = readTree(manuscript, withheldFrom(ledger, everywhere));
  const blocks = read.tree.children.length;
  if (blocks <= MOST_BLOCKS) return { manuscript, file, firstLine, ...read };
  const tooMany = fault('too-large', { file, line: firstLine }, `It has ${blocks} paragraphs`, `${MOST_BLOCKS}`);
  return { manuscript, file, firstLine, tree: NOTHING, faults: [tooMany] };
}

function readTree(manuscript: Manuscript, withheld: Withheld): { tree: Root; faults: Fault[] } {
  const { text, title, listing, firstLine } = manuscript;
  if (/\.md$/i.test(listing.file) && !UNREADABLY_DEEP.test(text)) {
    const tooMuch = tooMuchMarkdown(text, listing.file, firstLine);
    if (tooMuch) return { tree: NOTHING, faults: [tooMuch] };
    const source = notesAsQuotations(text);
    const parsed = flatten(parseMarkdown(source));
    const resolved = resolveReferences(definitionLists(parsed, source), listing.file, firstLine);
    const tooMany = tooManyParts(resolved.tree, listing.file, firstLine);
    if (tooMany) return { tree: NOTHING, faults: [tooMany] };
    const { tree: clean, faults } = sanitiseHtml(resolved.tree, listing.file, firstLine);
    const linked = endAddresses(wikilinks(withoutAttributeLists(clean)));
    const formulas = showableFormulas(linked, listing.file, firstLine);
    const shown = {
      tree: fitHeadings(evenTables(resolveFootnotes(formulas.tree)), title),
      faults: [...resolved.faults, ...faults, ...findTemplateTags(clean, listing.file, firstLine), ...formulas.faults],
    };
    if (hasErrors(shown.faults) || holdsText(shown.tree)) return shown;
    return { ...shown, faults: [...shown.faults, ...emptyDocument(listing, firstLine, clean.children.length > 0)] };
  }
  return readPlainText(manuscript, withheld);
}

/** Whether a reader finds anything in a document: words, or a picture. */
export function holdsText({ children }: Root): boolean {
  return children.some(hasContent);
}

function hasContent(node: RootContent): boolean {
  return plainText(node) !== '' || findNode(node, (inner) => inner.type === 'image') !== undefined;
}

function readPlainText(manuscript: Manuscript, withheld: Withheld): { tree: Root; faults: Fault[] } {
  const { id, text, listing, breaks, ledger } = manuscript;
  const faults: Fault[] = [];
  const published = publishedTexts(manuscript);
  const { text: shown, at } = withoutWithheld(text, withheld);
  const earlier = new Map(
    lastEdition(ledger?.entries ?? []).map((entry) => [entry.text, entry.earlier.map((wording) => wording.text)]),
  );
  // The file of breaks may open with words that are shown no more: it must fit the whole text.
  const fixed =
    breaks &&
    ((part: string) =>
      noted(fitBreaks(breaks, text, published, earlier), faults)
        .map(at)
        .map(within(shown, part)));
  // One that was published as several paragraphs of prose stays so.
  if (!breaks && published.length < 2 && manuscript.metadata.layout !== 'prose' && isStanza(shown))
    return { tree: { type: 'root', children: plainBlocks([shown]) }, faults };
  const segmented = segment(shown, {
    meanLength: manuscript.metadata.paragraph,
    fixed,
    published,
  });
  const { paragraphs } = segmented;
  if (breaks && segmented.breaks === 'blank lines') {
    faults.push(fault('unused-breaks', { file: breaks.file }, 'blank lines divide the text'));
  }
  if (!ledger && segmented.breaks === 'sentences' && paragraphs.length > 1) {
    faults.push(fault('unreviewed-breaks', { file: listing.file }, id));
  }
  const isDetected = segmented.breaks === 'blank lines' && manuscript.metadata.layout !== 'prose';
  if (isDetected) return { tree: { type: 'root', children: plainBlocks(segmented.parts) }, faults };
  const children = paragraphs.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return { tree: { type: 'root', children }, faults };
}

/** An offset of a text as one of a part of it. */
function within(text: string, part: string): (offset: number) => number {
  const start = text.indexOf(part);
  return (offset) => Math.min(part.length, Math.max(0, offset - start));
}

function noted(fitted: ReturnType<typeof fitBreaks>, faults: Fault[]): readonly number[] {
  faults.push(...fitted.faults);
  return fitted.starts;
}

/** What was published last, whose breaks stay unless the editor asks for another mean length. */
export function publishedTexts({ metadata, ledger }: Manuscript): string[] {
  const asksAnew = metadata.paragraph !== undefined && metadata.paragraph !== ledger?.paragraph;
  return ledger && !asksAnew ? lastEdition(ledger.entries).map((entry) => entry.text) : [];
}

/** Without a leading `#` that repeats the title; the headings one within another below it, so that no level is skipped. */
function fitHeadings(root: Root, title: string): Root {
  const [first] = root.children;
  const repeatsTitle = first?.type === 'heading' && first.depth === 1 && plainSpaces(textOf(first)) === title;
  const tree: Root = repeatsTitle ? { ...root, children: root.children.slice(1) } : root;
  const above: number[] = [];
  return rewrite(tree, (node) => {
    if (node.type !== 'heading') return [node];
    while ((above.at(-1) ?? 0) >= node.depth) above.pop();
    above.push(node.depth);
    return [{ ...node, depth: Math.min(6, above.length + 1) as Heading['depth'] }];
  });
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
