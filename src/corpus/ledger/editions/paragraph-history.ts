import { compareWords, type Part } from './compare-words.ts';
import { type Entry, isAlive, wordings } from '../entry.ts';

/** One paragraph through all editions. */
export type ParagraphHistory = {
  readonly address: string;
  /** Oldest first; each compared with the one before it. What was taken back is not among them. */
  readonly wordings: readonly { readonly from: number; readonly to?: number; readonly parts: readonly Part[] }[];
  /** What became of it, if it is no paragraph any more: the address that took it in, or none. */
  readonly ended?: { readonly edition: number; readonly into?: string };
};

/** The paragraphs that are not as they were in the first edition, in order of publication. */
export function paragraphHistories(entries: readonly Entry[]): ParagraphHistory[] {
  return entries.filter(hasHistory).map(toHistory);
}

/** The addresses of the paragraphs that say what they said in the first edition, in order of publication. */
export function unchangedAddresses(entries: readonly Entry[]): string[] {
  return entries.filter((entry) => isAlive(entry) && !hasHistory(entry)).map(({ address }) => address);
}

/** How many wordings a paragraph had before its present one that may be read. */
export function earlierWordings({ earlier }: Entry): number {
  return earlier.filter(({ text }) => text !== '').length;
}

function hasHistory(entry: Entry): boolean {
  const { from, earlier, to, withdrawn } = entry;
  if (withdrawn) return earlierWordings(entry) > 0;
  return from > 1 || earlier.length > 0 || to !== undefined;
}

function toHistory(entry: Entry): ParagraphHistory {
  const shown = wordings(entry).filter(({ text }) => text !== '');
  const ended = entry.removed ?? (entry.into === undefined || entry.to === undefined ? undefined : entry.to + 1);
  return {
    address: entry.address,
    wordings: shown.map(({ text, from, to }, at) => ({
      from,
      ...(Number.isFinite(to) && { to }),
      parts: at === 0 ? [{ kind: 'same', text }] : compareWords(shown[at - 1]?.text ?? '', text),
    })),
    ...(ended !== undefined && { ended: { edition: ended, ...(entry.into !== undefined && { into: entry.into }) } }),
  };
}
