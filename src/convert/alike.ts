import { bestInOrder } from './increasing.ts';
import { type Former, keep, type Matching, open, slotsOf } from './matching.ts';
import { cover } from './survive.ts';
import { type Likeness, likenesses, type Texts } from './texts.ts';

/** Fewer words are matched with their equals only: any two short paragraphs are alike. Words. */
export const FEWEST_WORDS = 5;

/** Similarity above which two paragraphs that face each other in one slot are one, edited; tuned on bench/addresses. */
const FACING = 0.22;

/** Similarity above which a paragraph that moved out of its slot was edited too. */
const MOVED = 0.4;

/** How much liker than the runner-up the moved one must be. */
const MARGIN = 0.1;

/** Share of a paragraph's words that must live on in another, in runs, for it to have been joined to that. */
const JOINED = 0.5;

/** Similarity, or share of words in runs, above which a new paragraph is a former one come back. */
const REVIVED = 0.5;
const REVIVED_COVER = 0.6;

/** Matches edited paragraphs that kept their order: slot by slot, the pairs that are most alike together. */
export function matchAlike(matching: Matching, texts: Texts): void {
  const slots = slotsOf(matching);
  const pairs = openPairs(matching, texts).filter(
    (pair) => slots.olds[pair.old] === slots.news[pair.new] && pair.similarity >= FACING,
  );
  const scored = pairs.map((pair) => ({ old: pair.old, new: pair.new, score: pair.similarity }));
  for (const pair of bestInOrder(scored, matching.keepers.length)) keep(matching, pair.old, pair.new);
}

/** Matches paragraphs that were moved and edited: each the likest of the other, and clearly. */
export function matchAlikeAnywhere(matching: Matching, texts: Texts): void {
  for (const { old, new: fresh } of clearlyBest(openPairs(matching, texts), MOVED)) keep(matching, old, fresh);
}

/** Leads what was joined to a paragraph that has another's address to that paragraph. */
export function matchJoined(matching: Matching, texts: Texts): void {
  const changed = texts.news.map((_, fresh) => fresh).filter((fresh) => isOpenOrChanged(matching, texts, fresh));
  const olds = open(matching.heirs).filter((old) => old < matching.alive && isLong(texts, old));
  const best = new Map<number, number>();
  for (const { old, new: fresh } of likenesses(texts, olds, changed)) {
    const [from, to] = [texts.olds[old], texts.news[fresh]];
    const share = from && to ? cover(from, to) : 0;
    if (share < JOINED || share <= (best.get(old) ?? 0)) continue;
    best.set(old, share);
    matching.heirs[old] = fresh;
  }
  for (const old of best.keys()) {
    const fresh = matching.heirs[old] ?? -1;
    if (matching.keepers[fresh] === -1) matching.keepers[fresh] = old;
  }
}

/** Brings former paragraphs back that new ones are like. */
export function reviveAlike(matching: Matching, texts: Texts, _formers: readonly Former[]): void {
  const formers = open(matching.heirs).filter((old) => old >= matching.alive && isLong(texts, old));
  const fresh = open(matching.keepers);
  const pairs = likenesses(texts, formers, fresh).map((pair) => {
    const [from, to] = [texts.olds[pair.old], texts.news[pair.new]];
    const share = from && to ? Math.max(0, cover(from, to) - REVIVED_COVER + REVIVED) : 0;
    return { ...pair, similarity: Math.max(pair.similarity, share) };
  });
  for (const { old, new: index } of clearlyBest(pairs, REVIVED)) keep(matching, old, index);
}

function openPairs(matching: Matching, texts: Texts): Likeness[] {
  const olds = open(matching.heirs).filter((old) => old < matching.alive && isLong(texts, old));
  return likenesses(texts, olds, open(matching.keepers));
}

function isLong({ olds }: Texts, old: number): boolean {
  return (olds[old]?.words.length ?? 0) >= FEWEST_WORDS;
}

/** Unchanged paragraphs took nothing in. The fingerprint of a keeper that is equal was never taken, and is empty. */
function isOpenOrChanged({ keepers }: Matching, { olds }: Texts, fresh: number): boolean {
  const keeper = keepers[fresh] ?? -1;
  return keeper === -1 || (olds[keeper]?.words.length ?? 0) > 0;
}

/** Pairs above a threshold of which each side is the other's best, by a margin. */
function clearlyBest(pairs: readonly Likeness[], threshold: number): Likeness[] {
  const second = { old: new Map<number, number>(), new: new Map<number, number>() };
  const sorted = [...pairs].sort((one, other) => other.similarity - one.similarity || one.old - other.old);
  const first = { old: new Map<number, Likeness>(), new: new Map<number, Likeness>() };
  for (const pair of sorted) {
    for (const side of ['old', 'new'] as const) {
      if (!first[side].has(pair[side])) first[side].set(pair[side], pair);
      else if (!second[side].has(pair[side])) second[side].set(pair[side], pair.similarity);
    }
  }
  return sorted.filter(
    (pair) =>
      pair.similarity >= threshold &&
      first.old.get(pair.old) === pair &&
      first.new.get(pair.new) === pair &&
      pair.similarity - Math.max(second.old.get(pair.old) ?? 0, second.new.get(pair.new) ?? 0) >= MARGIN,
  );
}
