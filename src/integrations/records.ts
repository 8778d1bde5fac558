import type { ChildNode, Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { findAll, findOne, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** What search finds: one paragraph, as it stands in the built page. */
export type SearchRecord = {
  /** `p7` */
  readonly address: string;
  readonly number: string;
  /** Of the document. */
  readonly title: string;
  readonly text: string;
};

/** The paragraphs of a document's page, in order, each with the text of the footnotes that it is the first to cite. */
export function records(html: string): SearchRecord[] {
  const page = parseDocument(html);
  const article = findOne((tag) => tag.attribs['data-document'] !== undefined, page.children);
  if (!article) return [];
  const title = oneLine(textContent(findOne((tag) => tag.name === 'h1', article.children) ?? []));
  const footnotes = new Map(
    findAll((tag) => tag.name === 'li' && isFootnote(tag), article.children).map((tag) => [tag.attribs.id, tag]),
  );
  return findAll((tag) => tag.attribs['data-paragraph'] !== undefined, article.children).map((tag) => {
    const cited = citedIds(tag).flatMap((id) => {
      const footnote = footnotes.get(id);
      return footnotes.delete(id) && footnote ? [readerText(footnote)] : [];
    });
    const text = oneLine([readerText(tag), ...cited].join(' '));
    return { address: tag.attribs.id ?? '', number: tag.attribs['data-paragraph'] ?? '', title, text };
  });
}

function isFootnote({ attribs }: Element): boolean {
  return attribs.id?.startsWith('user-content-fn-') ?? false;
}

/** Ids of the footnotes that an element refers to. */
function citedIds(element: Element): string[] {
  const marks = findAll((tag) => tag.attribs['data-footnote-ref'] !== undefined, element.children);
  return marks.map((tag) => decodeURIComponent(tag.attribs.href?.slice(1) ?? ''));
}

/** The text of an element without its controls, with a space where one block ends and another starts. */
function readerText(node: ParentNode): string {
  return node.children.map(partText).join('');
}

const BLOCKS = new Set('p li ul ol tr td th table blockquote pre div figcaption br'.split(' '));

function partText(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || isControl(node)) return '';
  return BLOCKS.has(node.name) ? ` ${readerText(node)} ` : readerText(node);
}

function isControl({ attribs }: Element): boolean {
  return (
    attribs['data-pagefind-ignore'] !== undefined ||
    attribs['data-footnote-backref'] !== undefined ||
    / permalink /.test(` ${attribs.class} `)
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
