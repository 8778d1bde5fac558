import { destinations, type Entry, isAlive } from './entry.ts';
import { fingerprints } from './similarity.ts';
import { cover } from './survive.ts';

/** The share of what a joined paragraph had left of its words, below which its address no longer leads there. */
const LEFT = 0.5;

/** Share of its words, in runs, that must stand in another paragraph for its address to lead there instead. */
const FOUND = 0.5;

/**
 * The entries of an edition with every joined address still leading to its words: where the paragraph that took them
 * in lost them to another, it leads there; where they are gone, it becomes a note.
 */
export function relocate(before: readonly Entry[], after: readonly Entry[], edition: number): Entry[] {
  const joined = before.filter((entry) => entry.into !== undefined && !isAlive(entry));
  if (joined.length === 0) return [...after];
  const texts = new Map(after.filter(isAlive).map(({ address, text }) => [address, text]));
  const textsBefore = new Map(before.filter(isAlive).map(({ address, text }) => [address, text]));
  const [leadBefore, lead] = [destinations(before), destinations(after)];
  const changed = [...texts].filter(([address, text]) => textsBefore.get(address) !== text);
  return after.map((entry) => {
    if (entry.into === undefined || !joined.includes(entry)) return entry;
    const was = textsBefore.get(leadBefore.get(entry.address) ?? '');
    const is = texts.get(lead.get(entry.address) ?? '');
    if (was === undefined || was === is) return entry;
    const left = share(entry.text, is ?? '');
    if (left > 0 && left >= LEFT * share(entry.text, was)) return entry;
    const [best] = changed
      .map(([address, text]) => ({ address, share: share(entry.text, text) }))
      .sort((one, other) => other.share - one.share);
    const { into: _into, ...rest } = entry;
    return best && best.share >= FOUND ? { ...rest, into: best.address } : { ...rest, removed: edition };
  });
}

function share(text: string, within: string): number {
  const [one, other] = fingerprints([text, within]).prints;
  return one && other ? cover(one, other) : 0;
}
