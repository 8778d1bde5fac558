import type { Document, Paragraph } from '../model.ts';
import type { Site } from '../../site.ts';
import type { Citation } from './citation.ts';
import { findLinks } from './find-links.ts';
import { findQuotations } from './find-quotations.ts';
import { withBlocks } from '../stored-document.ts';

/**
 * The documents, each paragraph with those of other documents that link to it, quote it or have words in common with it, in
 * the order of the index. Time grows with the words of the corpus.
 * @param mayQuote whether a document has words in common with another, by its id, where that is known
 * @param mayLink whether a document links to a place in a document
 */
export function citeCorpus(
  documents: readonly Document[],
  site: Site,
  mayQuote: (id: string) => boolean = () => true,
  mayLink: (id: string) => boolean = () => true,
): Document[] {
  const found = new Map<string, Citation[]>();
  const quoting = documents.filter(({ id }) => mayQuote(id));
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  for (const { document, address, by } of [...findLinks(documents, site, mayLink), ...findQuotations(quoting)]) {
    const key = `${document}#${address}`;
    const known = found.get(key) ?? [];
    // A paragraph that links to what it quotes is one that quotes it.
    if (known.some((one) => one.document === by.document && one.address === by.address)) continue;
    found.set(key, [...known, by]);
  }
  if (found.size === 0) return [...documents];
  const isCited = new Set(found.keys().map((key) => key.slice(0, key.indexOf('#'))));
  return documents.map((document) => {
    if (!isCited.has(document.id)) return document;
    const cited = ({ address }: Paragraph) =>
      found.get(`${document.id}#${address}`)?.toSorted((one, other) => rank(one) - rank(other));
    return withBlocks(document, (blocks) =>
      blocks.map((block) => {
        const citedBy = block.kind === 'paragraph' ? cited(block) : undefined;
        return citedBy ? { ...block, citedBy } : block;
      }),
    );
  });

  function rank({ document }: Citation): number {
    return order.get(document) ?? -1;
  }
}
