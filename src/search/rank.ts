import type { Hit } from './index/find-in-paragraph.ts';

/** Why a paragraph answers, best first. */
const WAYS = [
  'number',
  'typed',
  'capitals',
  'folded',
  'stems',
  'heading',
  'words',
  'name',
  'alias',
  'part',
  'slip',
  'spread',
] as const;

export type Way = (typeof WAYS)[number];

export type Ranked = {
  readonly way: Way;
  /** Characters of the shortest stretch with a hit of every word. */
  readonly span: number;
  /** Of its document in the corpus, and its own in that. */
  readonly place: readonly [document: number, paragraph: number];
};

/** Which answer stands first: why it answers, how close its words are where they stand apart, then the order of the texts. */
export function compareAnswers(a: Ranked, b: Ranked): number {
  return (
    WAYS.indexOf(a.way) - WAYS.indexOf(b.way) || a.span - b.span || a.place[0] - b.place[0] || a.place[1] - b.place[1]
  );
}

/** The way that is least sure. */
export function leastSure(ways: readonly Way[]): Way {
  return ways.reduce((least, way) => (isAsSure(way, least) ? least : way), WAYS[0]);
}

/** The way that is surest; `spread` of none. */
export function surest(ways: readonly Way[]): Way {
  return ways.reduce((best, way) => (isAsSure(best, way) ? best : way), 'spread');
}

/** Whether a paragraph that answers in one way stands before, or with, those that answer in another. */
export function isAsSure(way: Way, other: Way): boolean {
  return WAYS.indexOf(way) <= WAYS.indexOf(other);
}

/** Characters of the shortest stretch with a hit of every word. */
export function spanOf(hits: readonly (readonly Hit[])[]): number {
  const all = hits.flatMap((its, word) => its.map((hit) => ({ ...hit, word }))).sort((a, b) => a.start - b.start);
  const last = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { start, end, word } of all) {
    last.set(word, start);
    if (last.size === hits.length) shortest = Math.min(shortest, end - Math.min(...last.values()));
  }
  return shortest;
}
