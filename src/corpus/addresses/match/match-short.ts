import { FEWEST_WORDS } from '../likeness/compared-texts.ts';
import { keep, type Matching, open } from './matching.ts';

/**
 * Dice's coefficient of pairs of letters from which a short paragraph in the place of another is that one, edited. Two
 * paragraphs of a novel or a play that stand beside each other have .1 in the mean; 1 in 100 has as much.
 */
const ALIKE = 0.6;

/**
 * Matches paragraphs too short to be known elsewhere, where the paragraphs on both sides stayed as they were: edited in a
 * letter or a word, or cut, or opening or closing the paragraph that they became.
 *
 * `“Get out!” said he.` → `“Get out!” he said.`
 *
 * @param olds the words of the last edition's paragraphs; none for one that was matched by them
 * @param news those of the new ones
 */
export function matchShort(
  matching: Matching,
  olds: readonly (string | undefined)[],
  news: readonly (string | undefined)[],
): void {
  for (const fresh of open(matching.keepers)) {
    const old = fresh === 0 ? 0 : (matching.keepers[fresh - 1] ?? -1) + 1;
    const [was, is] = [olds[old], news[fresh]];
    if (was === undefined || is === undefined || !isShort(was) || !isInPlace(matching, old, fresh)) continue;
    if (isAtEdge(was, is) || isAtEdge(is, was) || letterOverlap(was, is) >= ALIKE) keep(matching, old, fresh);
  }
}

function isShort(words: string): boolean {
  return words.split(' ').length < FEWEST_WORDS;
}

/** Whether both are open, and each neighbour of one is the same as that of the other, or the end of the document. */
function isInPlace({ heirs, keepers, alive }: Matching, old: number, fresh: number): boolean {
  const isSame = (was: number, is: number) =>
    was >= 0 && was < alive ? heirs[was] === is && keepers[is] === was : is === -1 || is === keepers.length;
  return heirs[old] === -1 && old < alive && isSame(old - 1, fresh - 1) && isSame(old + 1, fresh + 1);
}

/** Whether a text begins or ends with all the words of another. */
function isAtEdge(words: string, within: string): boolean {
  return ` ${within} `.startsWith(` ${words} `) || ` ${within} `.endsWith(` ${words} `);
}

function letterOverlap(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const all = pairs.length + others.length;
  let shared = 0;
  for (const pair of pairs) {
    const at = others.indexOf(pair);
    if (at === -1) continue;
    others.splice(at, 1);
    shared += 1;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): string[] {
  const letters = ` ${text} `;
  return Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2));
}
