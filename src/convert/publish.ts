import { hash } from 'node:crypto';
import type { Root } from 'mdast';
import { address } from './address.ts';
import type { Corpus, Document, Manuscript } from './model.ts';

/** A manuscript as the document that is published: its tree divided into addressed paragraphs. */
export function publish(manuscript: Manuscript, tree: Root, corpus: Corpus): Document {
  const { id, title, description, metadata, bytes, listing } = manuscript;
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    language: metadata.language ?? corpus.language,
    metadata,
    sourceName: /\.md$/i.test(listing.file) ? 'source.md' : 'source.txt',
    bytes,
    sha256: hash('sha256', bytes),
    blocks: address(tree),
  };
}
