import type { Entry } from './ledger/entry.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Block, Document } from './model.ts';

/** What is held of a document that is stored elsewhere. */
export type AboutDocument = Omit<Document, 'blocks' | 'ledger'> & { readonly ledger: Omit<Ledger, 'entries'> };

/**
 * A document of which the text is not held: it is read anew whenever somebody asks for its blocks or for the entries of its ledger. So the
 * documents that a process only looks at take no memory. To be asked once for each use, and never spread or serialised: that would
 * silently leave out blocks and entries.
 */
export function storedDocument(
  { ledger, ...about }: AboutDocument,
  read: () => Pick<Document, 'blocks' | 'ledger'>,
): Document {
  return Object.assign(new StoredBlocks(() => read().blocks), {
    ...about,
    isStored: true as const,
    ledger: storedLedger(ledger, () => read().ledger.entries),
  });
}

/** A ledger of which the entries are read anew whenever somebody asks. */
export function storedLedger(about: Omit<Ledger, 'entries'>, read: () => readonly Entry[]): Ledger {
  return Object.assign(new StoredEntries(read), about);
}

/** The document with other blocks; of one that is stored they are made whenever they are asked for. */
export function withBlocks(document: Document, change: (blocks: readonly Block[]) => readonly Block[]): Document {
  if (!document.isStored) return { ...document, blocks: change(document.blocks) };
  return Object.assign(new StoredBlocks(() => change(document.blocks)), aboutOf(document));
}

/** What a stored document has itself: its blocks are of its class. */
function aboutOf(document: Document): Omit<Document, 'blocks'> {
  return document;
}

// Classes, since V8 makes a shape of its own, a kilobyte, for each object that is written with a getter.

class StoredBlocks {
  readonly #read: () => readonly Block[];

  constructor(read: () => readonly Block[]) {
    this.#read = read;
  }

  get blocks(): readonly Block[] {
    return this.#read();
  }
}

class StoredEntries {
  readonly #read: () => readonly Entry[];

  constructor(read: () => readonly Entry[]) {
    this.#read = read;
  }

  get entries(): readonly Entry[] {
    return this.#read();
  }
}
