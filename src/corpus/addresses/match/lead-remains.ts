import type { ComparedTexts } from '../likeness/compared-texts.ts';
import { gainedRuns } from '../likeness/gained-runs.ts';
import type { Likeness } from '../likeness/likenesses.ts';
import { isBeside, type Matching, residentsOf, slotsOf } from './matching.ts';

/** Share of a paragraph's words that must live on in another, in runs, for it to have been joined to that. */
export const JOINED = 0.5;

/**
 * One sentence of a paragraph that is gone lives on elsewhere: its longest run in words, and the similarity, with so much of
 * the share of words in runs added. Deleted paragraphs share phrases with others up to 4 words and .27; tuned on real edits.
 */
const SENTENCE = { longest: 6, score: 0.3 };

/** The same in a paragraph beside it that has another's address and gained those words: they came from next door. */
const SENTENCE_BESIDE = { longest: 5, score: 0.25 };

/** What the share of words in runs adds to similarity. */
const RUNS = 0.3;

/** The longest run of a paragraph joined to one that is not beside it: any may gain a stock phrase. Words; tuned on real edits. */
const FAR = 10;

/** The share of a paragraph in runs, stock phrases counted, from which it was joined whole: a sentence of its own is then enough anywhere. */
const WHOLE = 0.75;

/**
 * Leads a paragraph that is gone to the one in which its words, or a sentence of them, live on. If that has another's
 * address already, the two are joined, and only words count that it did not have before.
 */
export function leadRemains(
  matching: Matching,
  texts: ComparedTexts,
  whole: ComparedTexts,
  candidates: readonly Likeness[],
): void {
  const strength = createStrength(matching, texts, residentsOf(matching), whole);
  for (const pair of strongestFirst(matching, candidates, strength)) lead(matching, pair);
}

/**
 * The same with every word counted, stock phrases too, for a paragraph and one beside it. What that has taken in, it gains
 * from no other: a phrase that two lost and one gained is of one of them.
 */
export function leadBeside(matching: Matching, whole: ComparedTexts, candidates: readonly Likeness[]): void {
  const slots = slotsOf(matching);
  const residents = residentsOf(matching);
  const strength = createStrength(matching, whole, residents);
  const beside = candidates.filter((pair) => isBeside(slots, pair.old, pair.new));
  for (const pair of strongestFirst(matching, beside, strength)) {
    if (strength(pair) === 0 || !lead(matching, pair)) continue;
    residents.set(pair.new, [...(residents.get(pair.new) ?? []), pair.old]);
  }
}

/** Tells how strongly an old paragraph lives on in a new one, beyond what its residents gave it; 0 if it does not. */
function createStrength(
  matching: Matching,
  texts: ComparedTexts,
  residents: ReadonlyMap<number, readonly number[]>,
  whole = texts,
): (pair: Likeness) => number {
  const slots = slotsOf(matching);
  return (pair) => {
    const takenIn = residents.get(pair.new) ?? [];
    const { ofOld, most, longest } = gainedRuns(pair, texts, takenIn);
    const beside = isBeside(slots, pair.old, pair.new);
    const isFar = takenIn.length > 0 && !beside;
    if (isFar && longest < FAR && !(longest >= SENTENCE.longest && gainedRuns(pair, whole, takenIn).ofOld >= WHOLE))
      return 0;
    const enough = beside && takenIn.length > 0 ? SENTENCE_BESIDE : SENTENCE;
    const score = pair.similarity + RUNS * most;
    return ofOld >= JOINED || (longest >= enough.longest && score >= enough.score) ? score : 0;
  };
}

function strongestFirst(
  { heirs }: Matching,
  candidates: readonly Likeness[],
  strength: (pair: Likeness) => number,
): Likeness[] {
  return candidates
    .filter(({ old }) => heirs[old] === -1)
    .map((pair) => ({ pair, strength: strength(pair) }))
    .filter((claim) => claim.strength > 0)
    .sort((one, other) => other.strength - one.strength || one.pair.old - other.pair.old)
    .map(({ pair }) => pair);
}

/** Leads the address of a paragraph that has no heir yet. */
function lead({ heirs, keepers }: Matching, { old, new: fresh }: Likeness): boolean {
  if (heirs[old] !== -1) return false;
  heirs[old] = fresh;
  if (keepers[fresh] === -1) keepers[fresh] = old;
  return true;
}
