/**
 * How deep the valley of lexical cohesion is before each sentence, in standard deviations of the text's own valleys:
 * 0 is usual, 2 is rare. Four sentences on either side are compared, as in Hearst's TextTiling.
 *
 * @param stems of each sentence
 */
export function valleys(stems: readonly (readonly string[])[]): number[] {
  const cohesion = stems.map((_, i) =>
    i === 0 ? 0 : overlap(countOf(stems, i - SIDE, i), countOf(stems, i, i + SIDE)),
  );
  const depths = cohesion.map((here, i) => {
    const left = Math.max(...cohesion.slice(Math.max(1, i - REACH), i + 1));
    const right = Math.max(...cohesion.slice(i, i + REACH + 1));
    return i === 0 ? 0 : left - here + (right - here);
  });
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / Math.max(1, depths.length);
  const variance = depths.reduce((sum, depth) => sum + (depth - mean) * (depth - mean), 0) / Math.max(1, depths.length);
  const deviation = Math.sqrt(variance);
  return depths.map((depth) => (deviation === 0 ? 0 : (depth - mean) / deviation));
}

/** Sentences compared on either side. */
const SIDE = 4;

/** Sentences to either side among which the rim of a valley is sought. */
const REACH = 3;

type Count = { readonly of: ReadonlyMap<string, number>; readonly total: number };

function countOf(stems: readonly (readonly string[])[], from: number, to: number): Count {
  const of = new Map<string, number>();
  let total = 0;
  for (const sentence of stems.slice(Math.max(0, from), to)) {
    for (const stem of sentence) of.set(stem, (of.get(stem) ?? 0) + 1);
    total += sentence.length;
  }
  return { of, total };
}

/** Dice's coefficient of two bags of words. */
function overlap(a: Count, b: Count): number {
  let shared = 0;
  for (const [stem, times] of a.of) shared += Math.min(times, b.of.get(stem) ?? 0);
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total);
}
