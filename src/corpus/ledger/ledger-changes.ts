import type { Document } from '../model.ts';
import { type NameEntry, serialiseNamesLedger } from '../names/names-ledger.ts';
import { type Ledger, serialiseLedger } from './ledger.ts';
import { ledgerFile, NAMES_LEDGER, type ReadLedgers } from './read-ledgers.ts';

/** What a build wants to write: the text of each ledger by its file inside the corpus, and the files of renamed documents. */
export type LedgerChanges = { readonly written: ReadonlyMap<string, string>; readonly removed: readonly string[] };

/**
 * Each ledger that is new or different, and the files that documents had under a former address.
 * @param delisted a ledger that is the very one that was read has not changed
 */
export function ledgerChanges(
  documents: readonly Pick<Document, 'ledger'>[],
  delisted: readonly Ledger[],
  names: readonly NameEntry[],
  { ledgers: before, files }: Pick<ReadLedgers, 'ledgers' | 'files'>,
): LedgerChanges {
  const known = new Set(before);
  const ledgers = [...documents.map(({ ledger }) => ledger), ...delisted.filter((ledger) => !known.has(ledger))];
  const all = ledgers.map((ledger) => [ledgerFile(ledger.document), serialiseLedger(ledger)] as const);
  if (names.length > 0) all.push([NAMES_LEDGER, serialiseNamesLedger(names)]);
  const formerly = ledgers.flatMap((ledger) => ledger.formerly.map(ledgerFile));
  return {
    written: new Map(all.filter(([file, text]) => files.get(file) !== text)),
    removed: formerly.filter((file) => files.has(file)),
  };
}
