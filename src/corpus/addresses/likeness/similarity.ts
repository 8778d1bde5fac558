import { wordsOf } from '../../text/words.ts';
import { GAP } from './stock.ts';

/** A text as numbers, so that comparing two is cheap. */
export type Fingerprint = {
  /** Its words in order. */
  readonly words: Int32Array;
  /** Its words and pairs of neighbouring words, sorted, each as often as it occurs. */
  readonly features: Int32Array;
  /** The sum of its features' weights. */
  readonly weight: number;
};

/** Fingerprints with what each feature weighs: much if few of the texts have it. */
export type Fingerprints = { readonly prints: readonly Fingerprint[]; readonly weightOf: WeightOf };
export type WeightOf = (feature: number) => number;

/**
 * Places for pairs of words, for each word: two different pairs then rarely share one. More than the most cost memory
 * and are needed only by texts so long that a shared place weighs nothing.
 */
const PLACES_A_WORD = 32;
const MOST_PLACES = 2 ** 22;

/** Fingerprints of texts that can be compared with each other. */
export function fingerprints(texts: readonly string[]): Fingerprints {
  return fingerprintsOf(texts.map(wordsOf));
}

/** The same of the words of texts; `GAP` among them is a boundary. */
export function fingerprintsOf(texts: readonly (readonly string[])[]): Fingerprints {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    if (word === GAP) return -1;
    const id = ids.get(word) ?? ids.size;
    if (id === ids.size) ids.set(word, id);
    return id;
  };
  const streams = texts.map((words) => Int32Array.from(words, idOf));
  const length = streams.reduce((sum, words) => sum + words.length, 1);
  const places = Math.min(MOST_PLACES, 2 ** Math.ceil(Math.log2(length * PLACES_A_WORD)));
  const features = streams.map((words) => featuresOf(words, ids.size, places));
  const counts = new Int32Array(ids.size + places);
  for (const own of features) for (const feature of new Set(own)) counts[feature] = (counts[feature] ?? 0) + 1;
  const filled = streams.filter((words) => words.length > 0).length;
  const weights = Float64Array.from({ length: filled + 1 }, (_, count) => Math.log(1 + filled / Math.max(1, count)));
  const weightOf = (feature: number): number => weights[counts[feature] ?? 0] ?? 0;
  return {
    weightOf,
    prints: streams.map((words, at) => {
      const own = features[at] ?? new Int32Array();
      return { words, features: own, weight: own.reduce((sum, feature) => sum + weightOf(feature), 0) };
    }),
  };
}

/** Words, then hashed pairs of neighbours behind the last word, sorted. */
function featuresOf(words: Int32Array, vocabulary: number, places: number): Int32Array {
  const features = words.filter((word) => word >= 0);
  const pairs: number[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [one, other] = [words[at - 1] ?? -1, words[at] ?? -1];
    if (one < 0 || other < 0) continue;
    const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
    pairs.push(vocabulary + (((mixed >>> 15) ^ mixed) & (places - 1)));
  }
  return Int32Array.from([...features, ...pairs]).sort();
}

/** How alike two texts are, from 0 to 1: Dice's coefficient of their weighted words and pairs of words. */
export function similarity(one: Fingerprint, other: Fingerprint, weightOf: WeightOf): number {
  const all = one.weight + other.weight;
  return all === 0 ? 0 : (2 * sharedWeight(one, other, weightOf)) / all;
}

/** How much of one text stands in another, from 0 to 1, whatever else that holds. */
export function containment(one: Fingerprint, within: Fingerprint, weightOf: WeightOf): number {
  return one.weight === 0 ? 0 : sharedWeight(one, within, weightOf) / one.weight;
}

/** The weight of the features that two texts share. */
function sharedWeight(one: Fingerprint, other: Fingerprint, weightOf: WeightOf): number {
  let sum = 0;
  let here = 0;
  let there = 0;
  while (here < one.features.length && there < other.features.length) {
    const difference = (one.features[here] ?? 0) - (other.features[there] ?? 0);
    if (difference === 0) sum += weightOf(one.features[here] ?? 0);
    if (difference <= 0) here += 1;
    if (difference >= 0) there += 1;
  }
  return sum;
}
