import { readFileSync } from 'node:fs';

/** A text whose author's paragraphs are known: a line of the practice material's `breaks.jsonl`. */
export type Example = {
  readonly id: string;
  readonly group: string;
  readonly source: string;
  readonly licence: string;
  readonly split: string;
  readonly text: string;
  /** UTF-16 offsets at which a paragraph starts, the first 0. */
  readonly starts: readonly number[];
};

export function readExamples(path: string): Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Example);
}

/** Breaks found and breaks true, of one text or of many. */
export type Tally = {
  found: number;
  true: number;
  both: number;
  windows: number;
  wrongWindows: number;
};

export function emptyTally(): Tally {
  return { found: 0, true: 0, both: 0, windows: 0, wrongWindows: 0 };
}

/**
 * Adds one text to a tally: exact boundaries, and WindowDiff (Pevzner and Hearst, 2002) over the sentences with a window
 * of half the mean true paragraph.
 *
 * @param sentences offsets of its sentences
 */
export function score(tally: Tally, truth: readonly number[], found: readonly number[], sentences: readonly number[]) {
  const isTrue = new Set(truth.slice(1));
  const isFound = new Set(found.slice(1));
  tally.true += isTrue.size;
  tally.found += isFound.size;
  tally.both += [...isTrue].filter((start) => isFound.has(start)).length;
  const places = [...new Set([...sentences, ...truth, ...found])].sort((a, b) => a - b);
  const window = Math.max(2, Math.round(places.length / truth.length / 2));
  for (let from = 0; from + window < places.length; from++) {
    const inside = places.slice(from + 1, from + window + 1);
    const trueBreaks = inside.filter((place) => isTrue.has(place)).length;
    const foundBreaks = inside.filter((place) => isFound.has(place)).length;
    tally.windows++;
    if (trueBreaks !== foundBreaks) tally.wrongWindows++;
  }
}

/** Harmonic mean of precision and recall of exact boundaries, 0 to 1. */
export function f1(tally: Tally): number {
  return (2 * tally.both) / Math.max(1, tally.found + tally.true);
}

/** Share of windows that hold another number of breaks than they should, 0 to 1. */
export function windowDiff(tally: Tally): number {
  return tally.wrongWindows / Math.max(1, tally.windows);
}
