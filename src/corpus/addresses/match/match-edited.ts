import { clearlyBest } from './clearly-best.ts';
import { type ComparedTexts, FEWEST_WORDS } from '../likeness/compared-texts.ts';
import { bestInOrder } from './increasing.ts';
import { keptRuns } from '../likeness/kept-runs.ts';
import type { Likeness } from '../likeness/likenesses.ts';
import { keep, type Matching, slotsOf } from './matching.ts';

/** Similarity, with `RUNS` added, above which two paragraphs that face each other in one slot are one, edited; tuned on real edits. */
const FACING = 0.22;

/** The same where both stand directly before, or directly behind, one paragraph that was kept. */
const FACING_NEXT = 0.2;

/** The same where the old paragraph is more like another one: then it may as well have been joined to that. */
const FACING_RIVAL = 0.35;

/** What the share of words in runs adds to similarity: a paragraph of which one sentence was kept is the same, edited. */
const RUNS = 0.15;

/** Similarity above which a paragraph that moved out of its slot was edited too. */
const MOVED = 0.4;

/** Matches edited paragraphs that kept their order: slot by slot, the pairs that are most alike together. */
export function matchEditedInPlace(matching: Matching, texts: ComparedTexts, candidates: readonly Likeness[]): void {
  const slots = slotsOf(matching);
  const all = candidates
    .filter((pair) => pair.similarity >= FACING - RUNS)
    .map((pair) => ({ old: pair.old, new: pair.new, score: pair.similarity + RUNS * keptRuns(pair, texts).most }));
  const best = new Map<number, number>();
  for (const { old, score } of all) best.set(old, Math.max(score, best.get(old) ?? 0));
  const pairs = all.filter(
    ({ old, new: fresh, score }) =>
      matching.keepers[fresh] === -1 &&
      slots.olds[old] === slots.news[fresh] &&
      score >= (score === best.get(old) ? FACING : FACING_RIVAL),
  );
  for (const pair of bestInOrder(pairs, matching.keepers.length)) keep(matching, pair.old, pair.new);
}

/** Matches edited paragraphs that nobody claimed and that stand directly before or behind one that was kept. */
export function matchEditedNext(matching: Matching, texts: ComparedTexts, candidates: readonly Likeness[]): void {
  for (const pair of candidates) {
    const score = pair.similarity + RUNS * keptRuns(pair, texts).most;
    if (score >= FACING_NEXT && isNext(matching, texts, pair)) keep(matching, pair.old, pair.new);
  }
}

function isNext({ heirs, keepers }: Matching, { news }: ComparedTexts, { old, new: fresh }: Likeness): boolean {
  const isOpen = heirs[old] === -1 && keepers[fresh] === -1;
  if (!isOpen || (news[fresh]?.words.length ?? 0) < FEWEST_WORDS) return false;
  return [-1, 1].some((step) => heirs[old + step] === fresh + step && keepers[fresh + step] === old + step);
}

/** Matches paragraphs that were moved and edited: each the likest of the other, and clearly. */
export function matchEditedElsewhere(matching: Matching, candidates: readonly Likeness[]): void {
  const pairs = candidates.filter((pair) => matching.heirs[pair.old] === -1 && matching.keepers[pair.new] === -1);
  for (const { old, new: fresh } of clearlyBest(pairs, MOVED)) keep(matching, old, fresh);
}
