/** A run of words that two streams have in common. */
export type Run = { readonly old: number; readonly new: number; readonly length: number };

/** Shorter runs are phrases that any two texts on one matter share. Words; tuned on real edits (PARAGRAPHS.md §3). */
export const SHORTEST_RUN = 4;

/** Four words with more places in the new stream start no run: they say nothing, and a text of one word would take for ever. */
const PLACES = 16;

/**
 * The runs of at least four words that survive from one stream of words to another, longest first; each word of either
 * stream is in one run at most. Words are numbers, and a negative one is a boundary that no run crosses.
 *
 * `[1, 2, 3, 4, 5, 9]`, `[7, 1, 2, 3, 4, 5]` → `[{ old: 0, new: 1, length: 5 }]`
 */
export function survivingRuns(olds: Int32Array, news: Int32Array): Run[] {
  const oldTaken = new Uint8Array(olds.length);
  const newTaken = new Uint8Array(news.length);
  const runs: Run[] = [];
  const candidates = maximalRuns(olds, news).sort(
    (one, other) => other.length - one.length || one.old - other.old || one.new - other.new,
  );
  for (const candidate of candidates) {
    for (const run of freeParts(candidate, oldTaken, newTaken)) {
      oldTaken.fill(1, run.old, run.old + run.length);
      newTaken.fill(1, run.new, run.new + run.length);
      runs.push(run);
    }
  }
  return runs.sort((one, other) => one.old - other.old);
}

/** Runs that cannot be made longer at either end and hold four words that are not common. */
function maximalRuns(olds: Int32Array, news: Int32Array): Run[] {
  const index = new Map<number, number[]>();
  for (let at = 0; at + SHORTEST_RUN <= news.length; at += 1) {
    const key = keyAt(news, at);
    const places = index.get(key);
    if (!places) index.set(key, [at]);
    else if (places.length <= PLACES) places.push(at);
  }
  const runs: Run[] = [];
  /** Where the last run ended that pairs words this far apart: what follows inside it is the same run. */
  const ends = new Map<number, number>();
  for (let old = 0; old + SHORTEST_RUN <= olds.length; old += 1) {
    const places = index.get(keyAt(olds, old)) ?? [];
    if (places.length > PLACES) continue;
    for (const place of places) {
      if ((ends.get(place - old) ?? 0) > old) continue;
      const before = lengthBefore(olds, news, old, place);
      const length = before + lengthOf(olds, news, old, place);
      if (length < SHORTEST_RUN) continue;
      ends.set(place - old, old - before + length);
      runs.push({ old: old - before, new: place - before, length });
    }
  }
  return runs;
}

/** Equal for equal runs of four words; `lengthOf` tells the rare others apart. */
function keyAt(words: Int32Array, at: number): number {
  let key = 0;
  for (let step = 0; step < SHORTEST_RUN; step += 1) key = (Math.imul(key, 0x01000193) ^ (words[at + step] ?? 0)) | 0;
  return key;
}

function lengthOf(olds: Int32Array, news: Int32Array, old: number, place: number): number {
  let length = 0;
  while (
    old + length < olds.length &&
    place + length < news.length &&
    olds[old + length] === news[place + length] &&
    (olds[old + length] ?? -1) >= 0
  )
    length += 1;
  return length;
}

function lengthBefore(olds: Int32Array, news: Int32Array, old: number, place: number): number {
  let length = 0;
  while (
    old > length &&
    place > length &&
    olds[old - length - 1] === news[place - length - 1] &&
    (olds[old - length - 1] ?? -1) >= 0
  )
    length += 1;
  return length;
}

function freeParts(run: Run, oldTaken: Uint8Array, newTaken: Uint8Array): Run[] {
  const parts: Run[] = [];
  let start = 0;
  for (let at = 0; at <= run.length; at += 1) {
    if (at < run.length && !oldTaken[run.old + at] && !newTaken[run.new + at]) continue;
    if (at - start >= SHORTEST_RUN) parts.push({ old: run.old + start, new: run.new + start, length: at - start });
    start = at + 1;
  }
  return parts;
}
