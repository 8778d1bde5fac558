/** What a document says, as parts hand it on: without the bytes of its seed, and without what can be told from the rest. */
import type { Entry } from '../../corpus/ledger/entry.ts';
import type { Block, Document } from '../../corpus/model.ts';
import type { DocumentText } from '../../corpus/read-text.ts';
import { type AboutDocument, storedDocument } from '../../corpus/stored-document.ts';

/** A text as JSON holds it: what has to be known of every document, and what the document says. */
export type PackedText = {
  readonly about: Omit<DocumentText, 'document'> & { readonly document: Omit<AboutDocument, 'bytes'> };
  readonly said: { readonly blocks: readonly PackedBlock[]; readonly entries: readonly PackedEntry[] };
};

type Paragraph = Extract<Block, { readonly kind: 'paragraph' }>;

/** In a paragraph nobody has looked for names yet. One without a tree is its text and nothing else. */
type PackedBlock =
  | Exclude<Block, Paragraph>
  | (Omit<Paragraph, 'number' | 'node' | 'former' | 'mentions'> & Partial<Pick<Paragraph, 'node' | 'former'>>);

/** An entry without a text has that of its paragraph. The text keeps its place among the keys: a ledger is written in their order. */
type PackedEntry = Omit<Entry, 'text'> & { readonly text: string | null };

export function packText({
  document: { bytes: _bytes, blocks, ledger, ...document },
  ...text
}: DocumentText): PackedText {
  const { entries: all, ...head } = ledger;
  const texts = textsByAddress(blocks);
  const entries = all.map((entry) => ({
    ...entry,
    text: texts.get(entry.address) === entry.text ? null : entry.text,
  }));
  return {
    about: { ...text, document: { ...document, ledger: head } },
    said: { blocks: blocks.map(packBlock), entries },
  };
}

/** @param bytes of the seed, where somebody will ask for them */
export function unpackText({ about, said }: PackedText, bytes: Uint8Array = NO_BYTES): DocumentText {
  const { document, ...text } = about;
  const blocks = said.blocks.map(unpackBlock);
  const texts = textsByAddress(blocks);
  const entries = said.entries.map((entry) => ({ ...entry, text: entry.text ?? texts.get(entry.address) ?? '' }));
  return { ...text, document: { ...document, bytes, ledger: { ...document.ledger, entries }, blocks } };
}

/** The same without the text itself. @param read the document with its text */
export function unpackStored({ document, ...text }: PackedText['about'], read: () => Document): DocumentText {
  return { ...text, document: storedDocument({ ...document, bytes: NO_BYTES }, read) };
}

const NO_BYTES = new Uint8Array();

function packBlock(block: Block): PackedBlock {
  if (block.kind !== 'paragraph') return block;
  const { number: _number, mentions: _mentions, node, former, ...paragraph } = block;
  return { ...paragraph, ...(!isPlain(block) && { node }), ...(former.length > 0 && { former }) };
}

function unpackBlock(block: PackedBlock): Block {
  if (block.kind !== 'paragraph') return block;
  const { address, text, node = plainNode(text), former = [] } = block;
  return { ...block, number: address.slice(1), node, former, mentions: [] };
}

function isPlain({ node, text }: Paragraph): boolean {
  const [child, ...others] = node.type === 'paragraph' && !node.data ? node.children : [];
  return others.length === 0 && child?.type === 'text' && !child.data && child.value === text;
}

function plainNode(value: string): Paragraph['node'] {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function textsByAddress(blocks: readonly Block[]): ReadonlyMap<string, string> {
  return new Map(blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.address, block.text]] : [])));
}
