/** A shorter run that stands in several paragraphs is ordinary language. Words. */
const SHORTEST_STOCK = 6;

/** Stands for a stock phrase among the words of a text: no run goes across it. */
export const GAP = '';

/** The words of a text without its stock phrases: what stands in so many paragraphs says nothing of which this one is. */
export type WithoutStock = (words: readonly string[], fewest: number) => readonly string[];

/**
 * A function that takes stock phrases of the given texts out of the words of one of those that are sought, or of any that
 * may hold their words.
 *
 * With `see the guide on this site first` in two of them, `(we met see the guide on this site first, 2)` → `we met` and `GAP`
 *
 * @param texts words of each
 * @param sought which of them
 */
export function stockOf(texts: readonly (readonly string[])[], sought: readonly number[]): WithoutStock {
  const runsOf = createRuns();
  const seen = new Map<number, { last: number; count: number }>();
  for (const index of sought) for (const run of runsOf(texts[index] ?? [])) seen.set(run, { last: -1, count: 0 });
  for (const [index, words] of texts.entries()) {
    for (const run of runsOf(words)) {
      const known = seen.get(run);
      if (!known || known.last === index) continue;
      known.last = index;
      known.count += 1;
    }
  }
  return (words, fewest) => {
    const isStock = new Uint8Array(words.length);
    runsOf(words).forEach((run, at) => {
      if ((seen.get(run)?.count ?? 0) >= fewest) isStock.fill(1, at, at + SHORTEST_STOCK);
    });
    if (!isStock.includes(1)) return words;
    return words.flatMap((word, at) => (!isStock[at] ? [word] : isStock[at - 1] ? [] : [GAP]));
  };
}

/** A function that gives a hash of each run of words of a text. */
function createRuns(): (words: readonly string[]) => Int32Array {
  const ids = new Map<string, number>();
  return (words) => {
    const own = words.map((word) => {
      const id = ids.get(word) ?? ids.size;
      if (id === ids.size) ids.set(word, id);
      return id;
    });
    return Int32Array.from({ length: Math.max(0, own.length - SHORTEST_STOCK + 1) }, (_, at) => {
      let hash = 0;
      for (let step = 0; step < SHORTEST_STOCK; step += 1)
        hash = Math.imul(hash ^ (own[at + step] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
      return hash;
    });
  };
}
