import type { Ledger } from '../ledger/ledger.ts';
import type { Manuscript, ParsedManuscript } from '../model.ts';
import { holdsText } from './holds-text.ts';

/** What is published, and the ledgers of documents that no longer are. */
type Kept<Parsed> = {
  readonly parsed: readonly Parsed[];
  readonly manuscripts: readonly Manuscript[];
  readonly delisted: readonly Ledger[];
};

/** The documents without those that a folder holds and that have no text: who lists a folder did not say that each file in it is one. */
export function withoutEmpty<Parsed extends ParsedManuscript>(
  all: readonly Parsed[],
  delisted: readonly Ledger[],
): Kept<Parsed> {
  const isEmpty = ({ manuscript, tree }: Parsed) => manuscript.listing.section !== undefined && !holdsText(tree);
  const parsed = all.filter((one) => !isEmpty(one));
  const emptied = all.filter(isEmpty).flatMap(({ manuscript }) => manuscript.ledger ?? []);
  return { parsed, manuscripts: parsed.map(({ manuscript }) => manuscript), delisted: [...delisted, ...emptied] };
}
