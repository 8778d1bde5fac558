import { type Overlap, overlaps } from '../likeness/overlap.ts';
import { isLong } from './candidate-pairs.ts';
import type { ComparedTexts } from '../likeness/compared-texts.ts';
import { type Former, type Matching, open, residentsOf, slotsOf } from './matching.ts';

/** Rare words that a paragraph shares with what took its place: fewer are chance. */
const FEWEST_RARE = 2;

/**
 * Overlap from which what took the place of a paragraph is that paragraph, rewritten. Of two paragraphs that stand beside
 * each other, and so are of one subject, 1 % have as much; tuned on real edits.
 */
const REWRITTEN = 0.4;

/** What the texts say, for `matchRewritten`. */
type Texts = {
  readonly olds: readonly string[];
  readonly news: readonly string[];
  readonly formers: readonly Former[];
};

/**
 * Matches paragraphs that were rewritten in their place: between two known neighbours stands one new paragraph for one
 * or two old ones or for one that was removed before, or none for one that a neighbour took in; and rare words are left.
 */
export function matchRewritten(
  matching: Matching,
  compared: ComparedTexts,
  { olds, news, formers }: Texts,
  parts: ReadonlyMap<number, number>,
): void {
  const gaps = gapsOf(matching, compared, formers, parts);
  if (gaps.length === 0) return;
  const overlap = overlaps([...olds, ...formers.map(({ text }) => text)], news);
  const residents = residentsOf(matching);
  for (const { missing, candidates } of gaps) {
    const found = missing.flatMap((old) => {
      const [best] = candidates
        .map((fresh) => ({ old, fresh, ...overlap(old, fresh, residents.get(fresh) ?? []) }))
        .sort((one, other) => other.score - one.score);
      return best && isRewriting(best) ? [best] : [];
    });
    for (const { old, fresh } of found.sort((one, other) => other.score - one.score)) {
      matching.heirs[old] = fresh;
      if (matching.keepers[fresh] === -1) matching.keepers[fresh] = old;
    }
  }
}

function isRewriting({ rare, score }: Overlap): boolean {
  return rare >= FEWEST_RARE && score >= REWRITTEN;
}

/** Old paragraphs that are missing between two anchors, and the new ones that may be what became of them. */
type Gap = { readonly missing: readonly number[]; readonly candidates: readonly number[] };

function gapsOf(
  matching: Matching,
  compared: ComparedTexts,
  formers: readonly Former[],
  parts: ReadonlyMap<number, number>,
): Gap[] {
  const slots = slotsOf(matching);
  const [alive, former] = [0, 1].map((side) =>
    open(matching.heirs).filter((old) => old < matching.alive === (side === 0)),
  ) as [number[], number[]];
  const missing = bySlot(alive, (old) => slots.olds[old]);
  const removed = bySlot(
    former.filter((old) => formers[old - matching.alive]?.joinedTo === undefined),
    (old) => slots.olds[formers[old - matching.alive]?.behind ?? -1],
  );
  const added = bySlot(open(matching.keepers), (fresh) => slots.news[fresh]);
  const last = new Map(Array.from(slots.news, (slot, fresh) => [slot, fresh]));
  const inPlace = [...missing].flatMap(([slot, olds]) => {
    const fresh = added.get(slot) ?? [];
    if (olds.length > 2 || fresh.length > 1) return [];
    if (fresh.length === 1) return [{ missing: olds, candidates: fresh }];
    const anchors = [last.get(slot - 1), last.get(slot)].filter((anchor) => anchor !== undefined);
    return olds.length === 1 ? [{ missing: olds, candidates: anchors }] : [];
  });
  const returned = [...added].flatMap(([slot, fresh]) => {
    const olds = removed.get(slot) ?? [];
    const isPart = fresh.some((one) => parts.has(one));
    return missing.has(slot) || isPart || olds.length !== 1 || fresh.length !== 1
      ? []
      : [{ missing: olds, candidates: fresh }];
  });
  return [...inPlace, ...returned].filter((gap) => gap.missing.every((old) => isLong(compared, old)));
}

function bySlot(
  paragraphs: readonly number[],
  slotOf: (paragraph: number) => number | undefined,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const paragraph of paragraphs) {
    const slot = slotOf(paragraph) ?? -1;
    found.set(slot, [...(found.get(slot) ?? []), paragraph]);
  }
  return found;
}
