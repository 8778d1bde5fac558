/** The shortest pause after a key, in milliseconds, that may be more than the time to the next one. */
const SHORTEST = 60;

/** After a longer time, in milliseconds, nobody is in the middle of a word. */
const LONGEST = 300;

/** Keys come at an uneven pace: a pause is so many times the longest of the last two times between keys. */
const UNEVEN = 1.25;

/**
 * Tells how long typing has to pause before it is at its end, by the pace at which this reader types: whoever looks for keys is
 * not answered at each of them. Called at each key, with its time; all in milliseconds.
 */
export function typingPause(): (time: number) => number {
  let last = Number.NEGATIVE_INFINITY;
  let between: readonly number[] = [];
  return (time) => {
    const since = time - last;
    between = since > LONGEST ? [] : [...between.slice(-1), since];
    last = time;
    return Math.min(LONGEST, Math.max(SHORTEST, UNEVEN * Math.max(0, ...between)));
  };
}
