import { type ComparedTexts, FEWEST_WORDS } from '../likeness/compared-texts.ts';
import { type Likeness, likenesses } from '../likeness/likenesses.ts';
import { type Matching, open } from './matching.ts';

/** Pairs of an open paragraph of the last edition and a new one that may be it, or may have taken it in. */
export function candidatePairs(matching: Matching, texts: ComparedTexts): Likeness[] {
  const olds = open(matching.heirs).filter((old) => old < matching.alive && isLong(texts, old));
  return likenesses(texts, olds, changed(matching, texts));
}

/** Whether a paragraph has words enough to be known by them. */
export function isLong({ olds }: ComparedTexts, old: number): boolean {
  return (olds[old]?.words.length ?? 0) >= FEWEST_WORDS;
}

/**
 * New paragraphs that are open or not as they were: unchanged ones took nothing in. The fingerprint of a keeper that is
 * equal was never taken, and is empty.
 */
function changed({ keepers }: Matching, { olds, news }: ComparedTexts): number[] {
  return news.flatMap((_, fresh) => {
    const keeper = keepers[fresh] ?? -1;
    return keeper === -1 || (olds[keeper]?.words.length ?? 0) > 0 ? [fresh] : [];
  });
}
