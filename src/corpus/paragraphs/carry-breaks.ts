import { match } from '../addresses/match/match.ts';
import { paragraphStarts } from './paragraph-starts.ts';
import { sentenceStarts } from '../text/sentences.ts';

/**
 * Where the paragraphs of a text without breaks start, when they were published before: UTF-16 offsets, the first 0.
 *
 * A break stays before the first sentence of its paragraph that survived, wherever the paragraph went; new sentences join
 * the paragraph before them. One that grew too long is divided alone. A corrected comma, or a better segmenter, so never
 * divides a document anew.
 *
 * @param published the paragraphs of the last edition, in order
 */
export function carryBreaks(published: readonly string[], text: string): number[] {
  const placed = placeParagraphs(published, text);
  return placed.flatMap(({ start, was }, i) => {
    const now = text.slice(start, placed[i + 1]?.start);
    const hasGrown = countWords(now) > LONGEST && countWords(now) > countWords(was);
    return hasGrown ? paragraphStarts(now).map((inner) => start + inner) : [start];
  });
}

/** A paragraph that grew beyond this many words is divided, as a text that nobody divided yet would be. */
const LONGEST = 170;

/** Where a published paragraph starts in the text of today. */
type Placed = { readonly start: number; readonly was: string };

/** The published paragraphs that the text still has, in the order of today. The first starts at 0. */
export function placeParagraphs(published: readonly string[], text: string): Placed[] {
  const starts = unitStarts(published, text);
  const units = starts.map((start, i) => text.slice(start, starts[i + 1]));
  const old = published.map((paragraph) => slices(paragraph, sentenceStarts(paragraph)));
  const heirs = heirsOf(old, units);
  const breaks = new Map<number, string>([[0, published[0] ?? '']]);
  let lastHeir = -1;
  let lostBefore = 0;
  heirs.forEach((own, i) => {
    const lost = own.findIndex((heir) => heir >= 0);
    if (lost < 0) {
      lostBefore += own.length;
      return;
    }
    const first = own[lost] ?? 0;
    // Sentences that lost their words stand where new ones do: those of this paragraph last.
    const between = Math.max(0, first - lastHeir - 1 - lostBefore);
    breaks.set(first - (first > lastHeir ? Math.min(lost, between) : 0), published[i] ?? '');
    lastHeir = own.findLast((heir) => heir >= 0) ?? first;
    lostBefore = own.length - 1 - own.findLastIndex((heir) => heir >= 0);
  });
  return [...breaks].sort(([one], [other]) => one - other).map(([unit, was]) => ({ start: starts[unit] ?? 0, was }));
}

/** For each sentence of each paragraph, the unit that it is now; −1 for one that is gone. */
function heirsOf(old: readonly (readonly string[])[], units: readonly string[]): number[][] {
  const heirs = match(
    old.flat().map((text) => ({ text, earlier: [] })),
    units,
    [],
  ).heirs;
  let next = 0;
  return old.map((sentences) => sentences.map(() => heirs[next++] ?? -1));
}

/** Opening of a paragraph that is looked for as it was, in UTF-16 units: a break may stand where no sentence starts. */
const OPENING = 60;

/** Sentences, and whatever else an unchanged paragraph starts with. */
function unitStarts(published: readonly string[], text: string): number[] {
  const starts = new Set(sentenceStarts(text));
  const plain = text.replace(/[\p{White_Space}\uFEFF]/gu, ' ');
  let from = 0;
  for (const paragraph of published) {
    const found = plain.indexOf(paragraph.slice(0, OPENING), from);
    if (found < 0 || (found > 0 && plain[found - 1] !== ' ')) continue;
    starts.add(found);
    from = found + 1;
  }
  return [...starts].sort((one, other) => one - other);
}

function slices(text: string, starts: readonly number[]): string[] {
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
