import { survivingRuns } from './runs.ts';
import { fingerprints } from './similarity.ts';

/** An older wording of which less is left says nothing of where the paragraph is. Share of its present words. */
const LEFT = 0.3;

/**
 * The words of a paragraph that it has had for longest, as a mask; none if no earlier wording left a trace in it.
 *
 * A paragraph to which others were joined is, when it is divided again, where its own words are.
 *
 * `coreOf('Old words of mine. And theirs too.', ['Old words of mine.'])` → `[1, 1, 1, 1, 0, 0, 0]`
 */
export function coreOf(text: string, earlier: readonly string[]): Uint8Array | undefined {
  const [present, ...past] = fingerprints([text, ...earlier]).prints.map(({ words }) => words);
  if (!present) return undefined;
  for (const words of past) {
    const runs = survivingRuns(present, words);
    if (runs.reduce((sum, { length }) => sum + length, 0) < LEFT * present.length) continue;
    const core = new Uint8Array(present.length);
    for (const { old, length } of runs) core.fill(1, old, old + length);
    return core;
  }
  return undefined;
}
