import { longestIncreasing } from './increasing.ts';

/** A paragraph of the last edition. */
export type Known = {
  readonly text: string;
  /** What it said before, oldest first. */
  readonly earlier: readonly string[];
};

/** A paragraph that the ledger remembers and the last edition did not have. */
export type Former = {
  readonly text: string;
  /** How many paragraphs of the last edition stand before its old place. */
  readonly behind: number;
  /** The paragraph of the last edition that its address leads to. */
  readonly joinedTo?: number;
};

/** Who is whom so far: indices of old and new paragraphs, -1 for nobody yet. Filled stage by stage. */
export type Matching = {
  /** For each paragraph of the last edition, then for each former one, the new one to which its address leads. */
  readonly heirs: Int32Array;
  /** For each new paragraph the old one whose address it has. */
  readonly keepers: Int32Array;
  /** How many paragraphs the last edition had: only they stand in an order. */
  readonly alive: number;
};

export function createMatching(alive: number, formers: number, news: number): Matching {
  return { heirs: new Int32Array(alive + formers).fill(-1), keepers: new Int32Array(news).fill(-1), alive };
}

export function keep({ heirs, keepers }: Matching, old: number, fresh: number): void {
  heirs[old] = fresh;
  keepers[fresh] = old;
}

/** The indices of those that have nobody yet. */
export function open(side: Int32Array): number[] {
  const indices: number[] = [];
  for (let index = 0; index < side.length; index += 1) if (side[index] === -1) indices.push(index);
  return indices;
}

/**
 * Which stretch between two anchors each paragraph stands in; old and new ones of one slot face each other.
 * One more than there are old paragraphs: the slot of what stood behind the last.
 */
export type Slots = { readonly olds: Int32Array; readonly news: Int32Array };

/** Anchors are the matched paragraphs that kept their order. */
export function slotsOf({ heirs, keepers, alive }: Matching): Slots {
  const matched: number[] = [];
  for (let old = 0; old < alive; old += 1) {
    const heir = heirs[old] ?? -1;
    if (heir >= 0 && keepers[heir] === old) matched.push(old);
  }
  const anchors = longestIncreasing(matched.map((old) => heirs[old] ?? -1)).map((index) => matched[index] ?? -1);
  return {
    olds: countBefore(alive + 1, anchors),
    news: countBefore(
      keepers.length,
      anchors.map((old) => heirs[old] ?? -1),
    ),
  };
}

/** Whether a new paragraph stands in the slot of an old one, or is the anchor on either side of it. */
export function isBeside({ olds, news }: Slots, old: number, fresh: number): boolean {
  const slot = olds[old] ?? -1;
  return news[fresh] === slot || (news[fresh] === slot - 1 && (news[fresh + 1] ?? slot) === slot);
}

/** For each new paragraph the old ones whose addresses lead to it. */
export function residentsOf({ heirs }: Matching): Map<number, number[]> {
  const residents = new Map<number, number[]>();
  heirs.forEach((heir, old) => {
    if (heir !== -1) residents.set(heir, [...(residents.get(heir) ?? []), old]);
  });
  return residents;
}

function countBefore(length: number, anchors: readonly number[]): Int32Array {
  const counts = new Int32Array(length);
  let next = 0;
  for (let index = 0; index < length; index += 1) {
    counts[index] = next;
    if (anchors[next] === index) next += 1;
  }
  return counts;
}
