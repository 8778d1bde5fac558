import { BATTLES, FUNCTION_WORDS, NUMBERED_TROOPS, TROOPS, UNITS } from '../../lists/words/vocabulary.ts';
import type { FormCounts } from '../tokens/form-counts.ts';
import type { Segment } from '../tokens/segments.ts';
import type { Token } from '../tokens/tokens.ts';
import { nextEnd } from './next-end.ts';
import type { Run } from './run.ts';
import { classOf } from './word-class.ts';

/** The longest runs of capital words of a sentence, with the small words that tie them: "Bank of England", "Osama bin Laden". */
export function candidateRuns(tokens: readonly Token[], { from, to }: Segment, counts: FormCounts): Run[] {
  const runs: Run[] = [];
  for (let at = from; at < to; at++) {
    if (classOf(tokens, at, counts) === 'none') continue;
    const end = runEnd(tokens, at, to, counts);
    runs.push({ from: startOf(tokens, at, end, from, counts), to: end });
    at = end - 1;
  }
  return runs;
}

function runEnd(tokens: readonly Token[], from: number, limit: number, counts: FormCounts): number {
  let end = from + 1;
  for (
    let next = nextEnd(tokens, from, end, limit, counts);
    next > end;
    next = nextEnd(tokens, from, end, limit, counts)
  )
    end = next;
  return end;
}

/** Where a run begins: at its number, "65th Air Division", or at the small words of a surname. */
function startOf(tokens: readonly Token[], at: number, end: number, limit: number, counts: FormCounts): number {
  if (at > limit && tokens[at]?.gap === ' ' && isNumberOf(tokens, at, end)) return at - 1;
  return particleStart(tokens, at, limit, counts);
}

/** "2nd Battle of Norvik", "65th Air Division", "VIII Fighter Command"; a plain number before what is seldom counted, "617 Squadron". */
function isNumberOf(tokens: readonly Token[], at: number, end: number): boolean {
  const [first, last, number] = [tokens[at]?.lower ?? '', tokens[end - 1]?.lower ?? '', tokens[at - 1]?.text ?? ''];
  if (/^\d{1,3}(?:st|nd|rd|th)$/i.test(number)) return UNITS.has(last) || BATTLES.has(first);
  if (/^[IVXL]+$/.test(number)) return TROOPS.has(last);
  return /^\d{1,3}$/.test(number) && NUMBERED_TROOPS.has(last) && standsAlone(tokens, at, end);
}

/** Neither "Chapter 12 Division" nor "3 Squadron leaders". */
function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, next] = [tokens[at - 2], tokens[end]];
  const isOfOther = before !== undefined && before.shape !== 'small' && !FUNCTION_WORDS.has(before.lower);
  const isOfNext = next?.gap === ' ' && /[^s]s$/.test(next.lower) && !FUNCTION_WORDS.has(next.lower);
  return !(isOfOther && tokens[at - 1]?.gap === ' ') && !isOfNext;
}

/** A surname begins with its small words, "bin Laden", "van Gogh", unless the language is full of them. */
function particleStart(tokens: readonly Token[], at: number, limit: number, counts: FormCounts): number {
  let start = at;
  while (start > limit && tokens[start]?.gap === ' ' && isSurnameParticle(tokens[start - 1], counts)) start--;
  return start;
}

function isSurnameParticle(token: Token | undefined, { small }: FormCounts): boolean {
  if (token?.shape !== 'small' || !SURNAME_PARTICLES.has(token.lower)) return false;
  const count = small.get(token.lower) ?? 0;
  const isRomance = ['le', 'la', 'el', 'los', 'il'].some((article) => small.has(article));
  return (count <= FEW && !isRomance) || count * RARE <= (small.get('the') ?? 0);
}

const SURNAME_PARTICLES: ReadonlySet<string> = new Set('bin ibn bint van von der den de du ter al el'.split(' '));

/** In an English text a particle is this much rarer than "the". */
const RARE = 5;

/** So often a particle proves no language. */
const FEW = 3;
