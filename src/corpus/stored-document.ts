import type { Ledger } from './ledger/ledger.ts';
import type { Block, Document } from './model.ts';

/** What is held of a document that is stored elsewhere. */
export type AboutDocument = Omit<Document, 'blocks' | 'ledger'> & { readonly ledger: Omit<Ledger, 'entries'> };

/**
 * A document of which the text is not held: it is read anew whenever somebody asks for its blocks or for the entries of its ledger. So the
 * documents that a process only looks at take no memory. To be asked once for each use, and never spread.
 */
export function storedDocument(
  { ledger, ...about }: AboutDocument,
  read: () => Pick<Document, 'blocks' | 'ledger'>,
): Document {
  return {
    ...about,
    isStored: true,
    ledger: {
      ...ledger,
      get entries() {
        return read().ledger.entries;
      },
    },
    get blocks() {
      return read().blocks;
    },
  };
}

/** The document with other blocks; of one that is stored they are made whenever they are asked for. */
export function withBlocks(document: Document, change: (blocks: readonly Block[]) => readonly Block[]): Document {
  if (!document.isStored) return { ...document, blocks: change(document.blocks) };
  return Object.create(document, { blocks: { get: () => change(document.blocks), enumerable: true } }) as Document;
}
