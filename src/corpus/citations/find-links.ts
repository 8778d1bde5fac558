import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { destinations } from '../ledger/entry.ts';
import { type Document, type Paragraph, paragraphs } from '../model.ts';
import { absolute, documentPath, type Site } from '../../site.ts';
import { askedOnce } from '../asked-once.ts';
import type { Found } from './citation.ts';

/**
 * The links from a paragraph, or one of its footnotes, to a paragraph of another document.
 * @param mayLink whether a document has any, by its id
 */
export function findLinks(documents: readonly Document[], site: Site, mayLink: (id: string) => boolean): Found[] {
  const byPath = new Map(
    documents.flatMap((document) => {
      const path = documentPath(site.base, document.id);
      return [[path, document] as const, ...(site.isPublic ? [[absolute(site, path), document] as const] : [])];
    }),
  );
  const leadsOf = askedOnce((document: Document) => destinations(document.ledger.entries));
  return documents.flatMap((document) => {
    if (!mayLink(document.id)) return [];
    const { blocks } = document;
    const notes = footnotes(blocks);
    return paragraphs({ blocks }).flatMap((paragraph) =>
      urlsIn(paragraph, notes).flatMap((url) => {
        const [, path = '', address = ''] = /^([^#?]*)(?:\?[^#]*)?#(p\d+[a-z]*)(?::~:.*)?$/.exec(url) ?? [];
        const target = byPath.get(path);
        if (!target || target === document) return [];
        const leads = leadsOf(target).get(address);
        if (leads === undefined) return [];
        const by = { document: document.id, title: document.title, address: paragraph.address, how: 'link' } as const;
        return [{ document: target.id, address: leads, by }];
      }),
    );
  });
}

function footnotes(blocks: Document['blocks']): Map<string, Nodes> {
  return new Map(
    blocks.flatMap((block) =>
      'node' in block && block.node.type === 'footnoteDefinition' ? [[block.node.identifier, block.node]] : [],
    ),
  );
}

/** Where the links of a paragraph lead, and those of the footnotes that it refers to. */
function urlsIn({ node }: Paragraph, notes: ReadonlyMap<string, Nodes>): string[] {
  const urls: string[] = [];
  visit(node as Nodes, (one) => {
    if (one.type === 'link') urls.push(one.url);
    const note = one.type === 'footnoteReference' ? notes.get(one.identifier) : undefined;
    if (note) visit(note, 'link', ({ url }) => void urls.push(url));
  });
  return urls;
}
