import type { ComparedTexts } from './compared-texts.ts';
import type { Likeness } from './likenesses.ts';
import { SHORTEST_RUN, survivingRuns } from './runs.ts';

/**
 * How much of a pair is in runs of four words or more that the new paragraph gained: of the old one, of either, and the
 * longest in words. Words that it has from its residents, the old paragraphs that lead to it already, are not gained.
 */
export function gainedRuns(pair: Likeness, { olds, news }: ComparedTexts, residents: readonly number[]) {
  const [from, to] = [olds[pair.old]?.words ?? NONE, news[pair.new]?.words ?? NONE];
  const held = new Uint8Array(to.length);
  for (const resident of residents) {
    for (const run of survivingRuns(olds[resident]?.words ?? NONE, to)) held.fill(1, run.new, run.new + run.length);
  }
  const lengths = survivingRuns(from, to).flatMap((run) => stretches(held.subarray(run.new, run.new + run.length)));
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const ofOld = words / Math.max(1, from.length);
  return {
    ofOld,
    most: Math.max(ofOld, words / Math.max(1, to.length)),
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
  };
}

/** Lengths of the stretches of a run that are not held; the remains of a run that is held for the most part are a chance. */
function stretches(held: Uint8Array): number[] {
  return held
    .join('')
    .split('1')
    .map(({ length }) => length)
    .filter((length) => length >= SHORTEST_RUN);
}

const NONE = new Int32Array();
