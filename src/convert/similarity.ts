import { wordsOf } from './words.ts';

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
export type Fingerprints = { readonly prints: readonly Fingerprint[]; readonly weights: Float64Array };

/** Fingerprints of texts that can be compared with each other. */
export function fingerprints(texts: readonly string[]): Fingerprints {
  const ids = new Map<string | number, number>();
  const idOf = (key: string | number): number => {
    const id = ids.get(key) ?? ids.size;
    if (id === ids.size) ids.set(key, id);
    return id;
  };
  const read = texts.map((text) => {
    const words = Int32Array.from(wordsOf(text), idOf);
    const features = new Int32Array(Math.max(0, 2 * words.length - 1));
    features.set(words);
    for (let at = 1; at < words.length; at += 1) {
      features[words.length + at - 1] = idOf((words[at - 1] ?? 0) * 2 ** 26 + (words[at] ?? 0));
    }
    return { words, features: features.sort() };
  });
  const counts = new Int32Array(ids.size);
  for (const { features } of read) {
    features.forEach((feature, at) => {
      if (at === 0 || features[at - 1] !== feature) counts[feature] = (counts[feature] ?? 0) + 1;
    });
  }
  const weights = Float64Array.from(counts, (count) => Math.log(1 + texts.length / count));
  return {
    weights,
    prints: read.map((print) => ({
      ...print,
      weight: print.features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
    })),
  };
}

/** The weight of the features that two texts share. */
export function sharedWeight(one: Fingerprint, other: Fingerprint, weights: Float64Array): number {
  let sum = 0;
  let here = 0;
  let there = 0;
  while (here < one.features.length && there < other.features.length) {
    const difference = (one.features[here] ?? 0) - (other.features[there] ?? 0);
    if (difference === 0) sum += weights[one.features[here] ?? 0] ?? 0;
    if (difference <= 0) here += 1;
    if (difference >= 0) there += 1;
  }
  return sum;
}

/** How alike two texts are, from 0 to 1: Dice's coefficient of their weighted words and pairs of words. */
export function similarity(one: Fingerprint, other: Fingerprint, weights: Float64Array): number {
  const all = one.weight + other.weight;
  return all === 0 ? 0 : (2 * sharedWeight(one, other, weights)) / all;
}
