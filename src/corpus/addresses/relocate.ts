import { FEWEST_WORDS } from './likeness/compared-texts.ts';
import { destinations, type Entry, isAlive } from '../ledger/entry.ts';
import { containment, fingerprints } from './likeness/similarity.ts';
import { cover } from './likeness/survive.ts';

/**
 * Of what the joined paragraph held of a former one, the share that must be left for its address to lead there still.
 * What is cut leaves the common words, about .2; a thorough rewriting leaves .4; tuned on bench/addresses.
 */
const LEFT = 0.4;

/** Share of its words, in runs, that must stand in another paragraph for its address to lead there instead. */
const FOUND = 0.5;

/**
 * The entries of an edition with every joined address still leading to its words: where the paragraph that took them
 * in lost them to another, it leads there; where they are gone, it becomes a note.
 */
export function relocate(before: readonly Entry[], after: readonly Entry[], edition: number): Entry[] {
  const joined = new Set(before.filter((entry) => entry.into !== undefined && !isAlive(entry)));
  if (joined.size === 0) return [...after];
  const texts = new Map(after.filter(isAlive).map(({ address, text }) => [address, text]));
  const textsBefore = new Map(before.filter(isAlive).map(({ address, text }) => [address, text]));
  const [leadBefore, lead] = [destinations(before), destinations(after)];
  const changed = [...texts].filter(([address, text]) => textsBefore.get(address) !== text);
  return after.map((entry) => {
    if (entry.into === undefined || !joined.has(entry)) return entry;
    const was = textsBefore.get(leadBefore.get(entry.address) ?? '');
    const is = texts.get(lead.get(entry.address) ?? '');
    if (was === undefined || was === is) return entry;
    if (is !== undefined && isLeft(entry.text, was, is)) return entry;
    const [best] = changed
      .map(([address, text]) => ({ address, share: share(entry.text, text) }))
      .sort((one, other) => other.share - one.share);
    const { into: _into, ...rest } = entry;
    return best && best.share >= FOUND ? { ...rest, into: best.address } : { ...rest, removed: edition };
  });
}

function isLeft(text: string, was: string, is: string): boolean {
  const { prints, weightOf } = fingerprints([text, was, is]);
  const [former, before, now] = prints;
  if (!former || !before || !now) return false;
  if (former.words.length < FEWEST_WORDS) return cover(former, now) === 1;
  return containment(former, now, weightOf) >= LEFT * containment(former, before, weightOf);
}

function share(text: string, within: string): number {
  const [one, other] = fingerprints([text, within]).prints;
  return one && other ? cover(one, other) : 0;
}
