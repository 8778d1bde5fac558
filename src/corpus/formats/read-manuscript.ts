import { fault } from '../faults.ts';
import { type Kept, NOTHING_KEPT } from '../../kept.ts';
import { type Withheld, withheldFrom } from '../ledger/withheld.ts';
import type { Manuscript, ParsedManuscript } from '../model.ts';
import type { ReadText } from './format.ts';
import { formatOf } from './formats.ts';
import { PLAIN } from './plain/plain.ts';

/**
 * A manuscript as a tree of blocks, read by its format.
 * @param everywhere what no document shows
 * @param kept texts that were read before
 */
export function readManuscript(
  manuscript: Manuscript,
  everywhere: Withheld,
  kept: Kept = NOTHING_KEPT,
): ParsedManuscript & ReadText {
  const { listing, firstLine, ledger } = manuscript;
  const { file } = listing;
  const { read } = formatOf(file) ?? PLAIN;
  const text = read(manuscript, withheldFrom(ledger, everywhere), kept);
  const blocks = text.tree.children.length;
  if (blocks <= MOST_BLOCKS) return { manuscript, file, firstLine, ...text };
  const tooMany = fault('too-large', { file, line: firstLine }, `It has ${blocks} paragraphs`, `${MOST_BLOCKS}`);
  return { manuscript, file, firstLine, tree: { type: 'root', children: [] }, faults: [tooMany] };
}

/** Paragraphs and other blocks of a document: its page, made as one, takes some 40 kB of memory for each. */
const MOST_BLOCKS = 50_000;
