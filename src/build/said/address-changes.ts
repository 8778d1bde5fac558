import { isAlive } from '../../corpus/ledger/entry.ts';
import type { Ledger } from '../../corpus/ledger/ledger.ts';

/** What became of the addresses of a document from one published state to the next. */
export type AddressChanges = {
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly moved: readonly string[];
  /** Gone, each with the address of the paragraph that took its words in, if one did. */
  readonly removed: Readonly<Record<string, string | null>>;
};

/** @param before what the ledger knew; of a document that is published for the first time, nothing */
export function addressChanges(before: Ledger | undefined, { entries }: Ledger): AddressChanges {
  const earlier = new Map(before?.entries.map((entry) => [entry.address, entry]));
  const alive = entries.filter(isAlive);
  const wasAlive = (address: string) => {
    const entry = earlier.get(address);
    return entry !== undefined && isAlive(entry);
  };
  const addressesOf = (entries: typeof alive) => entries.map(({ address }) => address);
  return {
    new: addressesOf(alive.filter(({ address }) => !wasAlive(address))),
    changed: addressesOf(alive.filter(({ address, text }) => wasAlive(address) && earlier.get(address)?.text !== text)),
    moved: addressesOf(
      alive.filter(({ address, moved = [] }) => moved.length > (earlier.get(address)?.moved?.length ?? 0)),
    ),
    removed: Object.fromEntries(
      entries
        .filter((entry) => !isAlive(entry) && wasAlive(entry.address))
        .map(({ address, into }) => [address, into ?? null]),
    ),
  };
}
