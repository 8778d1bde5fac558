/** The shortest pause, in milliseconds, in which no other key comes. */
const SHORTEST = 60;

/** After a longer time, in milliseconds, nobody is in the middle of a word. */
const LONGEST = 300;

/** Keys come at an uneven pace: the next one may take so many times the longest of the last two times between keys. */
const UNEVEN = 1.2;

/**
 * Makes a function that is called at each key, with its time, and tells how long typing has to pause after it to be at its end,
 * by the pace of this reader: whoever looks for the keys is not answered at each of them. All in milliseconds.
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
