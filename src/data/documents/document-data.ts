import { isOrnament } from '../../corpus/formats/plain/plain-blocks.ts';
import { plainText } from '../../corpus/formats/plain-text.ts';
import { type Block, type Document, paragraphs } from '../../corpus/model.ts';
import { documentPath, paragraphPath } from '../../site.ts';

/** `/<document>.json`: the document as a program reads it. */
export function documentData(document: Document, base: string): string {
  const { id, ledger, metadata } = document;
  const data = {
    format: 1,
    id,
    edition: ledger.edition,
    title: document.title,
    author: metadata.author,
    date: metadata.date,
    language: document.language,
    source: metadata.source,
    url: documentPath(base, id),
    sha256: ledger.sha256,
    paragraphs: paragraphData(document, base),
    removed: document.blocks
      .filter((block) => block.kind === 'removed')
      .map(({ address, text }) => ({ id: address, text })),
  };
  return `${JSON.stringify(data)}\n`;
}

/** The paragraphs of a document in order, as they stand in its data. */
export function paragraphData(document: Document, base: string) {
  return paragraphs(document).map(({ address, number, text, role, former, citedBy = [], mentions }) => ({
    id: address,
    number,
    url: paragraphPath(base, document.id, address),
    text,
    ...(role === 'frame' && { frame: true }),
    ...(former.length > 0 && { former }),
    ...(citedBy.length > 0 && {
      citedBy: citedBy.map((one) => ({ url: paragraphPath(base, one.document, one.address), how: one.how })),
    }),
    names: mentions.map(({ name, kind, start, end }) => ({ id: name, kind, text: text.slice(start, end), start, end })),
  }));
}

/** `/<document>.txt`: headings, paragraphs and ornaments with a blank line between. */
export function documentText(document: Document): string {
  return textsOf(document)
    .map((text) => `${text}\n`)
    .join('\n');
}

/** The texts of a document in reading order: headings, paragraphs and ornaments. */
export function textsOf({ blocks }: Document): string[] {
  return blocks
    .map((block: Block) => (block.kind === 'paragraph' || block.kind === 'heading' ? block.text : ornamentText(block)))
    .filter((text) => text !== '');
}

function ornamentText(block: Document['blocks'][number]): string {
  return block.kind === 'other' && isOrnament(block.node) ? plainText(block.node) : '';
}
