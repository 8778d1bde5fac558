import { hash } from 'node:crypto';
import type { Ledger } from '../ledger/ledger.ts';
import type { ReadSeed } from '../read/read-corpus.ts';

/** Share of a published text's runs of words that a seed must hold to be the same document under a new name. */
const SAME_DOCUMENT = 0.4;

/** Words in such a run: four are rarely shared by chance. */
const RUN = 4;

/** A seed with the address that its editor asks for. */
export type Claimant = { readonly seed: ReadSeed['seed']; readonly address: string | undefined };

/**
 * Which ledger is whose: by the address that the editor gives, by equal content, by the file, and by content that is much
 * the same. A seed without a ledger is new; a ledger without a seed is that of a document taken off the index.
 */
export function identify<C extends Claimant>(claimants: readonly C[], ledgers: readonly Ledger[]): Map<C, Ledger> {
  const found = new Map<C, Ledger>();
  const free = new Set(ledgers);
  const settleBy = (key: (claimant: C) => string | undefined, ledgerKeys: (ledger: Ledger) => readonly string[]) => {
    const byKey = new Map([...free].flatMap((ledger) => ledgerKeys(ledger).map((one) => [one, ledger] as const)));
    for (const claimant of claimants) {
      const wanted = found.has(claimant) ? undefined : key(claimant);
      const ledger = wanted === undefined ? undefined : byKey.get(wanted);
      if (!ledger || !free.delete(ledger)) continue;
      found.set(claimant, ledger);
    }
  };
  settleBy(
    ({ address }) => address,
    ({ document }) => [document],
  );
  // Of several with equal content each keeps its own.
  settleBy(
    ({ seed }) => `${hash('sha256', seed.bytes)} ${seed.listing.file}`,
    ({ sha256, file }) => [`${sha256} ${file}`],
  );
  settleBy(
    ({ seed }) => hash('sha256', seed.bytes),
    ({ sha256 }) => [sha256],
  );
  settleBy(
    ({ seed }) => seed.listing.file,
    ({ file }) => [file],
  );
  for (const claimant of claimants) {
    if (found.has(claimant) || free.size === 0) continue;
    const ledger = mostAlike(claimant.seed.text, [...free]);
    if (!ledger) continue;
    free.delete(ledger);
    found.set(claimant, ledger);
  }
  return found;
}

function mostAlike(text: string, ledgers: readonly Ledger[]): Ledger | undefined {
  const seedRuns = runs(text);
  let best: { ledger: Ledger; share: number } | undefined;
  for (const ledger of ledgers) {
    const published = ledger.entries.filter(({ removed, into }) => removed === undefined && into === undefined);
    const known = runs(published.map((entry) => entry.text).join(' '));
    const shared = [...known].filter((run) => seedRuns.has(run)).length;
    const share = known.size === 0 ? 0 : shared / known.size;
    if (share >= SAME_DOCUMENT && share > (best?.share ?? 0)) best = { ledger, share };
  }
  return best?.ledger;
}

function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')));
}
