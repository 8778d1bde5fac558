import { FEWEST_WORDS } from '../likeness/compared-texts.ts';
import { coreOf } from '../likeness/core.ts';
import { type Known, keep, type Matching, open } from './matching.ts';
import { type Share, shares } from '../likeness/survive.ts';
import type { ComparedTexts } from '../likeness/compared-texts.ts';

/** Share of a paragraph's words that live on from which their place alone says where its address goes. */
const SURVIVES = 0.6;

/** The least share of a divided paragraph that its beginning may hold and keep the address (CONTRACT.md §2). */
const BEGINNING = 0.3;

/** Share of a new paragraph's words that must come from one old paragraph for it to be a part divided from that. */
const PART = 0.5;

/**
 * Matches paragraphs whose words live on, wherever the breaks between them went: divided, joined, divided anew.
 *
 * Each old paragraph's address leads to the new one that begins as it began, or else to the one with most of its words.
 * Of several that lead to one new paragraph, the one that opens it gives it the address. A paragraph that others were
 * joined to is where the words are that it had from the first.
 *
 * Returns the parts that were divided from an old paragraph and have no address yet: new index to old index.
 */
export function matchSurviving(matching: Matching, texts: ComparedTexts, known: readonly Known[]): Map<number, number> {
  const olds = open(matching.heirs).filter((old) => old < matching.alive);
  const cores = new Map(
    olds.flatMap((old) => {
      const { text, earlier } = known[old] ?? NOTHING_KNOWN;
      const core = earlier.length > 0 ? coreOf(text, earlier) : undefined;
      return core ? [[old, core] as const] : [];
    }),
  );
  const found = shares(olds, openOrRevived(matching), texts, cores);
  const claims = new Map<number, { old: number; share: Share }[]>();
  for (const old of olds) {
    const parts = found.get(old);
    const length = texts.olds[old]?.words.length ?? 0;
    const core = cores.get(old)?.reduce((sum, own) => sum + own, 0) ?? length;
    const share = parts && goesWith(parts, length, core, (fresh) => texts.news[fresh]?.words.length ?? 0);
    if (share) claims.set(share.fresh, [...(claims.get(share.fresh) ?? []), { old, share }]);
  }
  for (const [fresh, claimants] of claims) {
    for (const { old } of claimants) matching.heirs[old] = fresh;
    if (matching.keepers[fresh] === -1)
      keep(matching, keeperOf(claimants, texts.news[fresh]?.words.length ?? 0), fresh);
  }
  return partsOf(matching, texts, found);
}

/** New paragraphs that a former one took may hold words of another too. */
function openOrRevived({ keepers, alive }: Matching): number[] {
  return Array.from(keepers.keys()).filter((fresh) => keepers[fresh] === -1 || (keepers[fresh] ?? 0) >= alive);
}

/** The one that opens the joined paragraph, if that is enough of it, else the one with most words in it. */
function keeperOf(claimants: readonly { old: number; share: Share }[], length: number): number {
  const opens = claimants.find(({ share }) => share.opens > 0 && share.words >= BEGINNING * length);
  const most = claimants.reduce((one, other) => (other.share.words > one.share.words ? other : one));
  return (opens ?? most).old;
}

/** The part of a paragraph that its address goes with, if enough of its words live on. */
function goesWith(
  parts: readonly Share[],
  length: number,
  core: number,
  lengthOf: (fresh: number) => number,
): Share | undefined {
  const survived = parts.reduce((sum, { own }) => sum + own, 0);
  if (survived === 0 || survived < (core < FEWEST_WORDS ? core : SURVIVES * core)) return undefined;
  const beginning = parts.reduce((one, other) => (other.opening > one.opening ? other : one));
  const most = parts.reduce((one, other) => (other.own > one.own ? other : one));
  const holdsEnough = beginning.words >= BEGINNING * length && beginning.own >= BEGINNING * core;
  if (beginning.opening > 0 && holdsEnough) return beginning;
  const isPart = most.own >= BEGINNING * core || most.words >= PART * lengthOf(most.fresh);
  return isPart ? most : undefined;
}

/** New paragraphs without an address that were part of an old one. */
function partsOf(
  matching: Matching,
  texts: ComparedTexts,
  found: ReadonlyMap<number, readonly Share[]>,
): Map<number, number> {
  const parts = new Map<number, number>();
  for (const [old, shares] of found) {
    for (const { fresh, words } of shares) {
      const isMost = words >= PART * (texts.news[fresh]?.words.length ?? 0);
      if (matching.keepers[fresh] === -1 && isMost) parts.set(fresh, old);
    }
  }
  return parts;
}

const NOTHING_KNOWN: Known = { text: '', earlier: [] };
