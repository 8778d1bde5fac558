import { wordsOf } from '../../text/words.ts';
import { keep, type Matching, open, slotsOf } from './matching.ts';

/**
 * Matches open paragraphs that are equal, those that stand alone with their text first, then twins: beside a matched
 * neighbour, then in order where a slot has as many of them on both sides. `undefined` equals nothing.
 */
export function matchEqual(
  matching: Matching,
  olds: readonly (string | undefined)[],
  news: readonly (string | undefined)[],
): void {
  for (const { old, fresh } of groups(matching, olds, news)) {
    const [one, ...others] = old;
    const [same, ...more] = fresh;
    if (one !== undefined && same !== undefined && others.length + more.length === 0) keep(matching, one, same);
  }
  if (groups(matching, olds, news).length === 0) return;
  matchBesideMatched(matching, olds, news);
  const slots = slotsOf(matching);
  const twins = groups(
    matching,
    olds.map((text, index) => text && `${slots.olds[index]} ${text}`),
    news.map((text, index) => text && `${slots.news[index]} ${text}`),
  );
  for (const { old, fresh } of twins) if (old.length === fresh.length) keepInOrder(matching, old, fresh);
}

/** Puts twins that stand one after the other in the order that they had: what stood between them was moved, not they. */
export function orderTwins(matching: Matching, olds: readonly string[], news: readonly string[]): void {
  const { keepers, alive } = matching;
  for (let fresh = 1; fresh < keepers.length; fresh += 1) {
    for (let at = fresh; at > 0; at -= 1) {
      const [before, own] = [keepers[at - 1] ?? -1, keepers[at] ?? -1];
      const isCrossed = own !== -1 && own < before && before < alive;
      if (!isCrossed || !haveSameWords([olds[before], olds[own], news[at - 1], news[at]])) break;
      keep(matching, own, at - 1);
      keep(matching, before, at);
    }
  }
}

function haveSameWords(texts: readonly (string | undefined)[]): boolean {
  return new Set(texts.map((text = '') => wordsOf(text).join(' '))).size === 1;
}

function keepInOrder(matching: Matching, old: readonly number[], fresh: readonly number[]): void {
  old.slice(0, fresh.length).forEach((index, at) => {
    keep(matching, index, fresh[at] ?? -1);
  });
}

type Group = { readonly old: number[]; readonly fresh: number[] };

/** Open paragraphs by text, where both sides have some. */
function groups(
  { heirs, keepers }: Matching,
  olds: readonly (string | undefined)[],
  news: readonly (string | undefined)[],
): Group[] {
  const byText = new Map<string, Group>();
  for (const old of open(heirs)) {
    const text = olds[old];
    if (text === undefined) continue;
    const group = byText.get(text);
    if (group) group.old.push(old);
    else byText.set(text, { old: [old], fresh: [] });
  }
  for (const fresh of open(keepers)) byText.get(news[fresh] ?? '')?.fresh.push(fresh);
  return [...byText.values()].filter(({ fresh }) => fresh.length > 0);
}

/** A twin goes with its neighbour: forward from each matched paragraph and from the start, then backward. */
function matchBesideMatched(
  matching: Matching,
  olds: readonly (string | undefined)[],
  news: readonly (string | undefined)[],
): void {
  const candidates = olds.flatMap((text, index) => (text === undefined ? [] : [index]));
  const rank = new Map(candidates.map((old, at) => [old, at]));
  for (const step of [1, -1]) {
    let beside = step > 0 ? 0 : candidates.length - 1;
    for (let fresh = step > 0 ? 0 : news.length - 1; fresh >= 0 && fresh < news.length; fresh += step) {
      const old = candidates[beside] ?? -1;
      const isOpen = matching.keepers[fresh] === -1 && matching.heirs[old] === -1;
      if (isOpen && news[fresh] !== undefined && olds[old] === news[fresh]) keep(matching, old, fresh);
      const keeper = matching.keepers[fresh] ?? -1;
      beside = keeper === -1 ? -1 : (rank.get(keeper) ?? -1);
      if (beside !== -1) beside += step;
    }
  }
}
