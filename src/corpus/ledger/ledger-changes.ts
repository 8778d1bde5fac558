import type { Document } from '../model.ts';
import { type NameEntry, serialiseNamesLedger } from '../names/names-ledger.ts';
import { type Ledger, serialiseLedger } from './ledger.ts';
import { layoutFor, ledgerFile, NAMES_LEDGER } from './ledger-files.ts';
import type { ReadLedgers } from './read-ledgers.ts';

/**
 * What a build wants to write: the text of each ledger by its file inside the corpus, made when it is asked for, and the files of renamed
 * documents.
 */
export type LedgerChanges = {
  readonly written: ReadonlyMap<string, () => string>;
  readonly removed: readonly string[];
};

/**
 * Each ledger that is new or different, or lies elsewhere than it should, and the files that are in its way: those that documents
 * had under a former address or in another layout.
 * @param delisted a ledger that is the very one that was read keeps its text
 */
export function ledgerChanges(
  documents: readonly Pick<Document, 'ledger'>[],
  delisted: readonly Ledger[],
  names: readonly NameEntry[],
  before: Pick<ReadLedgers, 'ledgers' | 'files' | 'layout'>,
): LedgerChanges {
  const { files } = before;
  const known = new Set(before.ledgers);
  const layout = layoutFor(documents.length, before.layout);
  const other = layout === 'flat' ? 'spread' : 'flat';
  const ledgers = [...documents.map(({ ledger }) => ledger), ...delisted];
  const all = ledgers.map((ledger): [file: string, textOf: () => string] => {
    const { document } = ledger;
    const kept = known.has(ledger)
      ? (files.get(ledgerFile(document, layout)) ?? files.get(ledgerFile(document, other)))
      : undefined;
    return [ledgerFile(document, layout), kept ?? (() => serialiseLedger(ledger))];
  });
  if (names.length > 0) all.push([NAMES_LEDGER, () => serialiseNamesLedger(names)]);
  const elsewhere = ledgers.flatMap(({ document, formerly }) => [
    ledgerFile(document, other),
    ...formerly.flatMap((former) => [ledgerFile(former), ledgerFile(former, 'spread')]),
  ]);
  return {
    written: new Map(all.filter(([file, textOf]) => !files.has(file) || files.get(file)?.() !== textOf())),
    removed: elsewhere.filter((file) => files.has(file)),
  };
}
