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
const SENTENCE = { longest: 6, similarity: 0.3, runs: 0.3 };

/** The longest run of a paragraph joined to one that is not beside it: any may gain a stock phrase. Words; tuned on real edits. */
const FAR = 10;

/**
 * Leads a paragraph that is gone to the one in which its words, or a sentence of them, live on. If that has another's
 * address already, the two are joined, and only words count that it did not have before.
 */
export function leadRemains(matching: Matching, texts: ComparedTexts, candidates: readonly Likeness[]): void {
  const slots = slotsOf(matching);
  const residents = residentsOf(matching);
  const best = new Map<number, { fresh: number; score: number }>();
  for (const pair of candidates) {
    if (matching.heirs[pair.old] !== -1) continue;
    const takenIn = residents.get(pair.new) ?? [];
    const { ofOld, most, longest } = gainedRuns(pair, texts, takenIn);
    if (longest < FAR && takenIn.length > 0 && !isBeside(slots, pair.old, pair.new)) continue;
    const score = pair.similarity + SENTENCE.runs * most;
    const livesOn = ofOld >= JOINED || (longest >= SENTENCE.longest && score >= SENTENCE.similarity);
    if (livesOn && score > (best.get(pair.old)?.score ?? 0)) best.set(pair.old, { fresh: pair.new, score });
  }
  for (const [old, { fresh }] of best) {
    matching.heirs[old] = fresh;
    if (matching.keepers[fresh] === -1) matching.keepers[fresh] = old;
  }
}
