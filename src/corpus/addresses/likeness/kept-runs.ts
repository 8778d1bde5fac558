import type { ComparedTexts } from './compared-texts.ts';
import type { Likeness } from './likenesses.ts';
import { survivingRuns } from './runs.ts';

/** How much of a pair is in runs of four words or more: of the old one, of the new one, of either, and the longest in words. */
export function keptRuns(pair: Likeness, { olds, news }: ComparedTexts) {
  const [from, to] = [olds[pair.old]?.words ?? NONE, news[pair.new]?.words ?? NONE];
  const lengths = survivingRuns(from, to).map(({ length }) => length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const ofOld = words / Math.max(1, from.length);
  const ofNew = words / Math.max(1, to.length);
  return {
    ofOld,
    ofNew,
    most: Math.max(ofOld, ofNew),
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
  };
}

const NONE = new Int32Array();
