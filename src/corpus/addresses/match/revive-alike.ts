import { isLong } from './candidate-pairs.ts';
import { clearlyBest } from './clearly-best.ts';
import type { ComparedTexts } from '../likeness/compared-texts.ts';
import { keptRuns } from '../likeness/kept-runs.ts';
import { JOINED } from './lead-remains.ts';
import { likenesses } from '../likeness/likenesses.ts';
import { type Former, keep, type Matching, open } from './matching.ts';
import { cover } from '../likeness/survive.ts';

/** Similarity, or share of words in runs, above which a new paragraph is a former one come back. */
const REVIVED = 0.5;
const REVIVED_COVER = 0.6;

/** A piece of a former one is back: so many words without a change, and so much of the new paragraph. */
const PIECE = { longest: 10, ofNew: 0.6 };

/**
 * Brings former paragraphs back that new ones are like. A part divided from a paragraph is no former one come back,
 * unless that former one had been joined to it; nor does one come back that the joined paragraph still holds.
 */
export function reviveAlike(
  matching: Matching,
  texts: ComparedTexts,
  formers: readonly Former[],
  parts: ReadonlyMap<number, number>,
): void {
  const waiting = open(matching.heirs).filter((old) => old >= matching.alive && isLong(texts, old));
  const pairs = likenesses(texts, waiting, open(matching.keepers))
    .filter(({ old, new: fresh }) => {
      const { joinedTo } = formers[old - matching.alive] ?? {};
      const whole = parts.get(fresh);
      if (joinedTo === undefined) return whole === undefined;
      const now = texts.news[matching.heirs[joinedTo] ?? -1];
      const former = texts.olds[old];
      return whole === joinedTo || (whole === undefined && !(now && former && cover(former, now) >= JOINED));
    })
    .map((pair) => {
      const { ofOld, ofNew, longest } = keptRuns(pair, texts);
      const isBack = ofOld >= REVIVED_COVER || (longest >= PIECE.longest && ofNew >= PIECE.ofNew);
      return isBack ? { ...pair, similarity: Math.max(pair.similarity, REVIVED) } : pair;
    });
  for (const { old, new: fresh } of clearlyBest(pairs, REVIVED)) keep(matching, old, fresh);
}
