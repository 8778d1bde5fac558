import { type Cost, likeness } from './likeness.ts';
import { skeleton } from './skeleton.ts';

/** The known words for which a typed one may be taken, each with its cost; and those that it begins. */
export type LikeWords = {
  readonly like: (typed: string) => ReadonlyMap<string, Cost>;
  readonly begunBy: (typed: string) => readonly string[];
};

/** Makes a look-up of known words: only those are compared letter by letter that share a sign with the typed one. */
export function likeWords(known: Iterable<string>): LikeWords {
  const bySign = new Map<string, string[]>();
  const byOpening = new Map<string, string[]>();
  for (const word of new Set(known)) {
    for (const sign of signs(word)) add(bySign, sign, word);
    add(byOpening, word.slice(0, OPENING), word);
  }
  return {
    like: (typed) => {
      const costs = new Map<string, Cost>();
      for (const word of new Set([...signs(typed)].flatMap((sign) => bySign.get(sign) ?? []))) {
        const cost = likeness(typed, word);
        if (cost !== undefined) costs.set(word, cost);
      }
      return costs;
    },
    begunBy: (typed) =>
      (byOpening.get(typed.slice(0, OPENING)) ?? []).filter((word) => word !== typed && word.startsWith(typed)),
  };
}

/** Letters by which the words are found that another one begins. */
const OPENING = 3;

function add(map: Map<string, string[]>, key: string, word: string): void {
  const others = map.get(key);
  if (others) others.push(word);
  else map.set(key, [word]);
}

/** Words one slip apart are the same once each has lost a letter or none, words two slips apart once each has lost two. */
function signs(word: string): Set<string> {
  const all = new Set([word]);
  for (const shorter of word.length < SHORTEST_OF_TWO ? shortened(word) : shortened(word).flatMap(shortenedToo)) {
    all.add(shorter);
  }
  return all.add(`~${skeleton(word)}`);
}

/** A word with two slips has eight letters at least, and may have lost two of them. */
const SHORTEST_OF_TWO = 6;

/** The word without each of its letters in turn. */
function shortened(word: string): string[] {
  return word.length > LONGEST
    ? []
    : Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function shortenedToo(word: string): string[] {
  return [word, ...shortened(word)];
}

/** Letters of a word that somebody types, and may mistype. */
const LONGEST = 24;
