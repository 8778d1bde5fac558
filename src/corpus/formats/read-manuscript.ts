import { type Withheld, withheldFrom } from '../ledger/withheld.ts';
import type { Manuscript, ParsedManuscript } from '../model.ts';
import type { ReadText } from './format.ts';
import { formatOf } from './formats.ts';
import { PLAIN } from './plain/plain.ts';

/**
 * A manuscript as a tree of blocks, read by its format.
 * @param everywhere what no document shows
 */
export function readManuscript(manuscript: Manuscript, everywhere: Withheld): ParsedManuscript & ReadText {
  const { listing, firstLine, ledger } = manuscript;
  const { read } = formatOf(listing.file) ?? PLAIN;
  return { manuscript, file: listing.file, firstLine, ...read(manuscript, withheldFrom(ledger, everywhere)) };
}
