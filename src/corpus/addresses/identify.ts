import { hash } from 'node:crypto';
import type { Ledger } from '../ledger/ledger.ts';
import type { ReadSeed } from '../read/read-seeds.ts';

/** Share of a published text's runs of words that a seed must hold to be the same document under a new name. */
const SAME_DOCUMENT = 0.4;

/** Words in such a run: four are rarely shared by chance. */
const RUN = 4;

/** A seed with the address that its editor asks for. */
export type Claimant = { readonly seed: ReadSeed['seed']; readonly address: string | undefined };

/**
 * Which ledger is whose: by equal content, by the address that the editor gives if the content is much the same, by the file, and by
 * content that is much the same. A seed without a ledger is new; a ledger without a seed is that of a document taken off the index.
 * An address alone makes no other text the document that had it.
 */
export function identify<C extends Claimant>(claimants: readonly C[], ledgers: readonly Ledger[]): Map<C, Ledger> {
  const found = new Map<C, Ledger>();
  const free = new Set(ledgers);
  const settleBy = (find: (claimant: C) => Ledger | undefined) => {
    for (const claimant of claimants) {
      const ledger = found.has(claimant) ? undefined : find(claimant);
      if (ledger && free.delete(ledger)) found.set(claimant, ledger);
    }
  };
  const byHash = Map.groupBy(ledgers, ({ sha256 }) => sha256);
  const byAddress = new Map(ledgers.map((ledger) => [ledger.document, ledger]));
  const byFile = new Map(ledgers.map((ledger) => [ledger.file, ledger]));
  const equals = ({ seed }: C) =>
    (byHash.get(hash('sha256', seed.content().bytes)) ?? []).filter((ledger) => free.has(ledger));
  // Of two documents with one text each stays itself.
  settleBy((claimant) => equals(claimant).find(({ file }) => file === claimant.seed.listing.file));
  settleBy((claimant) => equals(claimant)[0]);
  settleBy(({ seed, address }) => {
    const ledger = byAddress.get(address ?? '');
    // Of a withdrawn document no text is left to compare.
    return ledger && (ledger.withdrawn !== undefined || mostAlike([ledger])(seed.content().text)) ? ledger : undefined;
  });
  settleBy(({ seed }) => byFile.get(seed.listing.file));
  if (free.size > 0) {
    const find = mostAlike([...free]);
    settleBy(({ seed }) => find(seed.content().text, free));
  }
  return found;
}

/** Finds the ledger of which a text holds most, if that is enough. Each published text is read once, however many texts are compared. */
function mostAlike(ledgers: readonly Ledger[]): (text: string, among?: ReadonlySet<Ledger>) => Ledger | undefined {
  const holders = new Map<string, Ledger[]>();
  const sizes = new Map<Ledger, number>();
  for (const ledger of ledgers) {
    const published = ledger.entries.filter(({ removed, into }) => removed === undefined && into === undefined);
    const known = runs(published.map((entry) => entry.text).join(' '));
    sizes.set(ledger, known.size);
    for (const run of known) {
      const others = holders.get(run);
      if (others) others.push(ledger);
      else holders.set(run, [ledger]);
    }
  }
  return (text, among) => {
    const shared = new Map<Ledger, number>();
    for (const run of runs(text))
      for (const ledger of holders.get(run) ?? []) shared.set(ledger, (shared.get(ledger) ?? 0) + 1);
    let best: { ledger: Ledger; share: number } | undefined;
    for (const ledger of ledgers) {
      if (among && !among.has(ledger)) continue;
      const share = (shared.get(ledger) ?? 0) / (sizes.get(ledger) || 1);
      if (share >= SAME_DOCUMENT && share > (best?.share ?? 0)) best = { ledger, share };
    }
    return best?.ledger;
  };
}

function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}
