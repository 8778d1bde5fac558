import { FEWEST_WORDS } from './alike.ts';
import { keep, type Matching, open } from './matching.ts';
import { type Share, shares } from './survive.ts';
import type { Texts } from './texts.ts';

/** Share of a paragraph's words that live on from which their place alone says where its address goes. */
const SURVIVES = 0.6;

/** The least share of a divided paragraph that its beginning may hold and keep the address (CONTRACT.md §2). */
const BEGINNING = 0.3;

/**
 * Matches paragraphs whose words live on, wherever the breaks between them went: divided, joined, divided anew.
 *
 * Each old paragraph's address leads to the new one that begins as it began, or else to the one with most of its words.
 * Of several that lead to one new paragraph, the one that opens it gives it the address.
 */
export function matchSurviving(matching: Matching, texts: Texts): void {
  const olds = open(matching.heirs).filter((old) => old < matching.alive);
  const found = shares(olds, open(matching.keepers), {
    old: (index) => texts.olds[index] ?? NOTHING,
    fresh: (index) => texts.news[index] ?? NOTHING,
  });
  const claims = new Map<number, { old: number; share: Share }[]>();
  for (const old of olds) {
    const length = texts.olds[old]?.words.length ?? 0;
    const share = length > 0 ? goesWith(found.get(old) ?? [], length) : undefined;
    if (share) claims.set(share.fresh, [...(claims.get(share.fresh) ?? []), { old, share }]);
  }
  for (const [fresh, claimants] of claims) {
    const length = texts.news[fresh]?.words.length ?? 0;
    const first = claimants.find(({ share }) => share.opens > 0 && share.words >= BEGINNING * length);
    const most = claimants.reduce((one, other) => (other.share.words > one.share.words ? other : one));
    for (const { old } of claimants) matching.heirs[old] = fresh;
    keep(matching, (first ?? most).old, fresh);
  }
}

/** The part of a paragraph that its address goes with, if enough of its words live on. */
function goesWith(parts: readonly Share[], length: number): Share | undefined {
  const survived = parts.reduce((sum, { words }) => sum + words, 0);
  if (survived < (length < FEWEST_WORDS ? length : SURVIVES * length)) return undefined;
  const beginning = parts.reduce((one, other) => (other.opening > one.opening ? other : one));
  const most = parts.reduce((one, other) => (other.words > one.words ? other : one));
  if (beginning.opening > 0 && beginning.words >= BEGINNING * length) return beginning;
  return most.words >= BEGINNING * length ? most : undefined;
}

const NOTHING = { words: new Int32Array(), features: new Int32Array(), weight: 0 };
