import { bestInOrder } from './increasing.ts';
import { type Former, keep, type Matching, open, slotsOf } from './matching.ts';
import { survivingRuns } from './runs.ts';
import { cover } from './survive.ts';
import { type Likeness, likenesses, type Texts } from './texts.ts';

/** Fewer words are matched with their equals only: any two short paragraphs are alike. Words. */
export const FEWEST_WORDS = 5;

/** Similarity, with `RUNS` added, above which two paragraphs that face each other in one slot are one, edited; tuned on real edits. */
const FACING = 0.22;

/** The same where the old paragraph is more like another one: then it may as well have been joined to that. */
const FACING_RIVAL = 0.35;

/** What the share of words in runs adds to similarity: a paragraph of which one sentence was kept is the same, edited. */
const RUNS = 0.15;

/** Similarity above which a paragraph that moved out of its slot was edited too. */
const MOVED = 0.4;

/** How much liker than the runner-up the moved one must be. */
const MARGIN = 0.1;

/** Share of a paragraph's words that must live on in another, in runs, for it to have been joined to that. */
const JOINED = 0.5;

/**
 * One sentence of a paragraph that is gone lives on elsewhere: its longest run in words, and the similarity, with so much of
 * the share of words in runs added. Deleted paragraphs share phrases with others up to 4 words and .27; tuned on real edits.
 */
const SENTENCE = { longest: 6, similarity: 0.3, runs: 0.3 };

/** Similarity, or share of words in runs, above which a new paragraph is a former one come back. */
const REVIVED = 0.5;
const REVIVED_COVER = 0.6;

/** Pairs of an open paragraph of the last edition and a new one that may be it, or may have taken it in. */
export function candidatePairs(matching: Matching, texts: Texts): Likeness[] {
  const olds = open(matching.heirs).filter((old) => old < matching.alive && isLong(texts, old));
  return likenesses(texts, olds, changed(matching, texts));
}

/** Matches edited paragraphs that kept their order: slot by slot, the pairs that are most alike together. */
export function matchAlike(matching: Matching, texts: Texts, candidates: readonly Likeness[]): void {
  const slots = slotsOf(matching);
  const all = candidates
    .filter((pair) => pair.similarity >= FACING - RUNS)
    .map((pair) => ({ old: pair.old, new: pair.new, score: pair.similarity + RUNS * runsOf(pair, texts).most }));
  const best = new Map<number, number>();
  for (const { old, score } of all) best.set(old, Math.max(score, best.get(old) ?? 0));
  const pairs = all.filter(
    ({ old, new: fresh, score }) =>
      matching.keepers[fresh] === -1 &&
      slots.olds[old] === slots.news[fresh] &&
      score >= (score === best.get(old) ? FACING : FACING_RIVAL),
  );
  for (const pair of bestInOrder(pairs, matching.keepers.length)) keep(matching, pair.old, pair.new);
}

/** Matches paragraphs that were moved and edited: each the likest of the other, and clearly. */
export function matchAlikeAnywhere(matching: Matching, candidates: readonly Likeness[]): void {
  const pairs = candidates.filter((pair) => matching.heirs[pair.old] === -1 && matching.keepers[pair.new] === -1);
  for (const { old, new: fresh } of clearlyBest(pairs, MOVED)) keep(matching, old, fresh);
}

/**
 * Leads a paragraph that is gone to the one in which its words, or a sentence of them, live on. If that has another's
 * address already, the two are joined.
 */
export function matchRemains(matching: Matching, texts: Texts, candidates: readonly Likeness[]): void {
  const best = new Map<number, { fresh: number; score: number }>();
  for (const pair of candidates) {
    if (matching.heirs[pair.old] !== -1) continue;
    const { ofOld, most, longest } = runsOf(pair, texts);
    const score = pair.similarity + SENTENCE.runs * most;
    const livesOn = ofOld >= JOINED || (longest >= SENTENCE.longest && score >= SENTENCE.similarity);
    if (livesOn && score > (best.get(pair.old)?.score ?? 0)) best.set(pair.old, { fresh: pair.new, score });
  }
  for (const [old, { fresh }] of best) {
    matching.heirs[old] = fresh;
    if (matching.keepers[fresh] === -1) matching.keepers[fresh] = old;
  }
}

/**
 * Brings former paragraphs back that new ones are like. A part divided from a paragraph is no former one come back,
 * unless that former one had been joined to it; nor does one come back that the joined paragraph still holds.
 */
export function reviveAlike(
  matching: Matching,
  texts: Texts,
  formers: readonly Former[],
  parts: ReadonlyMap<number, number>,
): void {
  const waiting = open(matching.heirs).filter((old) => old >= matching.alive && isLong(texts, old));
  const pairs = likenesses(texts, waiting, open(matching.keepers))
    .filter(({ old, new: fresh }) => {
      const { joinedTo } = formers[old - matching.alive] ?? {};
      const whole = parts.get(fresh);
      if (joinedTo === undefined) return whole === undefined;
      const now = texts.news[matching.heirs[joinedTo] ?? -1];
      const former = texts.olds[old];
      return whole === joinedTo || (whole === undefined && !(now && former && cover(former, now) >= JOINED));
    })
    .map((pair) => {
      const isBack = runsOf(pair, texts).ofOld >= REVIVED_COVER;
      return isBack ? { ...pair, similarity: Math.max(pair.similarity, REVIVED) } : pair;
    });
  for (const { old, new: fresh } of clearlyBest(pairs, REVIVED)) keep(matching, old, fresh);
}

/** How much of a pair is in runs of four words or more: of the old one, of either, and the longest in words. */
function runsOf(pair: Likeness, { olds, news }: Texts) {
  const [from, to] = [olds[pair.old]?.words ?? NONE, news[pair.new]?.words ?? NONE];
  const lengths = survivingRuns(from, to).map(({ length }) => length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const ofOld = words / Math.max(1, from.length);
  return {
    ofOld,
    most: Math.max(ofOld, words / Math.max(1, to.length)),
    longest: lengths.reduce((most, length) => Math.max(most, length), 0),
  };
}

const NONE = new Int32Array();

function isLong({ olds }: Texts, old: number): boolean {
  return (olds[old]?.words.length ?? 0) >= FEWEST_WORDS;
}

/**
 * New paragraphs that are open or not as they were: unchanged ones took nothing in. The fingerprint of a keeper that is
 * equal was never taken, and is empty.
 */
function changed({ keepers }: Matching, { olds, news }: Texts): number[] {
  return news.flatMap((_, fresh) => {
    const keeper = keepers[fresh] ?? -1;
    return keeper === -1 || (olds[keeper]?.words.length ?? 0) > 0 ? [fresh] : [];
  });
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
