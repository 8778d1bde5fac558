import type { ChildNode, Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { findAll, findOne, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { Paragraph } from '../../corpus/model.ts';
import type { Kind } from '../../corpus/names/model.ts';
import { BLOCK_ELEMENTS } from '../../corpus/text/block-elements.ts';
import type { RecordMention, RecordParagraph } from '../../search/index/search-record.ts';

/** What search finds of a page: a document. */
export type PageRecord = {
  readonly id: string;
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  /** As they stand in the built page, in order, each with the text of the footnotes that it, or its heading, is the first to cite. */
  readonly paragraphs: readonly RecordParagraph[];
};

/** What search knows of a page. One that is no document's has nothing to be found. */
export function pageRecord(html: string): PageRecord | undefined {
  const page = parseDocument(html);
  const article = findOne((tag) => tag.attribs['data-document'] !== undefined, page.children);
  if (!article) return undefined;
  const language = findOne(({ name }) => name === 'html', page.children)?.attribs.lang ?? '';
  const title = textContent(findOne((tag) => tag.name === 'h1', article.children) ?? []);
  const footnotes = new Map(
    findAll((tag) => tag.name === 'li' && isFootnote(tag), article.children).map((tag) => [tag.attribs.id, tag]),
  );
  const paragraphs = underHeadings(article.children).flatMap(({ tag, headings }) => {
    if (!isSearched(tag)) return [];
    const cited = [...headings, tag].flatMap(citedIds).flatMap((id) => {
      const footnote = footnotes.get(id);
      return footnotes.delete(id) && footnote ? [{ text: ' ' }, ...readerText(footnote)] : [];
    });
    const heading = headings.map((one) => joined(readerText(one)).text).join(' · ');
    const paragraph = joined([...readerText(tag), ...cited]);
    return [{ number: tag.attribs['data-paragraph'] ?? '', ...paragraph, ...(heading !== '' && { heading }) }];
  });
  return {
    id: article.attribs['data-document'] ?? '',
    title: joined([{ text: title }]).text,
    language,
    paragraphs: paragraphs.filter(({ text, heading }) => text !== '' || heading !== undefined),
  };
}

/** The role of a paragraph that `corpus/mdx/document/compose.ts` gives as its class. */
const FRAME: Paragraph['role'] = 'frame';

/** Of the paragraphs, the frame that a library put around a text is not searched. */
function isSearched({ attribs }: Element): boolean {
  return attribs.class !== FRAME;
}

/** Each paragraph, with the headings that no paragraph stands between. A heading inside a paragraph is its text. */
function underHeadings(article: readonly ChildNode[]): { readonly tag: Element; readonly headings: Element[] }[] {
  let headings: Element[] = [];
  return blocks(article).flatMap((tag) => {
    if (isHeading(tag)) {
      headings.push(tag);
      return [];
    }
    const above = headings;
    headings = [];
    return [{ tag, headings: above }];
  });
}

/** The paragraphs, and the headings outside them. */
function blocks(nodes: readonly ChildNode[]): Element[] {
  return nodes.filter(isTag).flatMap((tag) => (isHeading(tag) || isParagraph(tag) ? [tag] : blocks(tag.children)));
}

/** The title of the document is none. */
function isHeading({ name }: Element): boolean {
  return /^h[2-6]$/.test(name);
}

function isParagraph({ attribs }: Element): boolean {
  return attribs['data-paragraph'] !== undefined;
}

function isFootnote({ attribs }: Element): boolean {
  return attribs.id?.startsWith('user-content-fn-') ?? false;
}

/** Ids of the footnotes that an element refers to. */
function citedIds(element: Element): string[] {
  const marks = findAll((tag) => tag.attribs['data-footnote-ref'] !== undefined, element.children);
  return marks.map((tag) => decodeURIComponent(tag.attribs.href?.slice(1) ?? ''));
}

/** A piece of text, and the name that it mentions. */
type Piece = { readonly text: string; readonly mention?: { readonly name: string; readonly kind: Kind } };

/** The text of an element without its controls, with a space where one block ends and another starts. */
function readerText(node: ParentNode): Piece[] {
  return node.children.flatMap(pieces);
}

function pieces(node: ChildNode): Piece[] {
  if (isText(node)) return [{ text: node.data }];
  if (!isTag(node) || isControl(node)) return [];
  const { 'data-name': name, 'data-kind': kind } = node.attribs;
  if (name !== undefined) return [{ text: textContent(node), mention: { name, kind: kind as Kind } }];
  return BLOCK_ELEMENTS.has(node.name) || node.name === 'br'
    ? [{ text: ' ' }, ...readerText(node), { text: ' ' }]
    : readerText(node);
}

function isControl({ attribs }: Element): boolean {
  return (
    attribs['data-pagefind-ignore'] !== undefined ||
    attribs['data-footnote-backref'] !== undefined ||
    / permalink /.test(` ${attribs.class} `)
  );
}

/** The pieces as one line, with each run of white space as one space, and where the mentions stand in it. */
function joined(all: readonly Piece[]): { text: string; mentions: RecordMention[] } {
  let text = '';
  const mentions: RecordMention[] = [];
  for (const piece of all) {
    const start = text.length;
    // Pagefind takes a space without width for a mark of its own.
    const added = piece.text.replaceAll('\u200B', '').replace(/\s+/g, ' ');
    text += /(^| )$/.test(text) ? added.trimStart() : added;
    if (piece.mention && text.length > start) mentions.push({ start, end: text.length, ...piece.mention });
  }
  return { text: text.trimEnd(), mentions };
}
