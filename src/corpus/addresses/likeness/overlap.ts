import { wordsOf } from '../../text/words.ts';

/** What an old and a new paragraph have in common, where word order says nothing any more. */
export type Overlap = {
  /** Shared words that stand in no other paragraph of either version. */
  readonly rare: number;
  /** Dice's coefficient of their words, rare ones weighing more, and the share of rare words: from 0 to 2. */
  readonly score: number;
};

/**
 * A function that measures the overlap of an old and a new paragraph of two versions. Words of the residents, old
 * paragraphs that lead to the new one already, are not counted on its side.
 */
export function overlaps(
  olds: readonly string[],
  news: readonly string[],
): (old: number, fresh: number, residents: readonly number[]) => Overlap {
  const [oldWords, newWords] = [olds, news].map((texts) => texts.map((text) => new Set(wordsOf(text)))) as [
    Set<string>[],
    Set<string>[],
  ];
  const [inOlds, inNews] = [countTexts(oldWords), countTexts(newWords)];
  const weightOf = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words)
      sum += Math.log(1 + (olds.length + news.length) / ((inOlds.get(word) ?? 0) + (inNews.get(word) ?? 0)));
    return sum;
  };
  return (old, fresh, residents) => {
    const held = residents.map((resident) => oldWords[resident]);
    const was = oldWords[old] ?? new Set();
    const is = [...(newWords[fresh] ?? [])].filter((word) => !held.some((words) => words?.has(word)));
    const shared = is.filter((word) => was.has(word));
    if (shared.length === 0) return { rare: 0, score: 0 };
    const rare = shared.filter((word) => inOlds.get(word) === 1 && inNews.get(word) === 1).length;
    // Of what a paragraph took in, only how much of it is there can be told: the rest is its own.
    const [all, fewest] =
      residents.length > 0
        ? [2 * weightOf(was), was.size]
        : [weightOf(was) + weightOf(is), Math.min(was.size, is.length)];
    return { rare, score: (2 * weightOf(shared)) / all + rare / fewest };
  };
}

/** In how many texts each word stands. */
function countTexts(texts: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
