import { breakCues } from './break-cues.ts';
import trained from './break-model.json' with { type: 'json' };

/** Weights of the cues in 1/64 of a logit: whole numbers, so that every machine adds up the same. */
export type BreakModel = {
  /** For English: every cue. */
  readonly english: Readonly<Record<string, number>>;
  /** For other languages: only cues that hold of any. */
  readonly shared: Readonly<Record<string, number>>;
};

/** Steps in which weights and scores are counted, per logit. */
export const GRID = 64;

/**
 * For each sentence the log-odds that a paragraph starts with it, in steps of 1/64; 0 for the first.
 *
 * A long text is looked at in stretches, each with its own style, so that memory does not grow with it.
 */
export function breakOdds(texts: readonly string[], model: BreakModel = trained): number[] {
  const english = new Map(Object.entries(model.english));
  const neutral = new Map(Object.entries(model.shared));
  const odds: number[] = [];
  for (let from = 0; from < texts.length; from += STRETCH) {
    const lead = Math.min(from, MARGIN);
    const stretch = texts.slice(from - lead, from + STRETCH + MARGIN);
    const isEnglish = looksEnglish(stretch);
    const weights = isEnglish ? english : neutral;
    for (const cues of breakCues(stretch).slice(lead, lead + STRETCH)) {
      const shared = sumOf(cues.shared, weights);
      odds.push(isEnglish ? shared + sumOf(cues.english, weights) : shared);
    }
  }
  return odds;
}

/** Sentences whose style is measured together. */
const STRETCH = 1000;

/** Sentences on either side of a stretch that its cues look at. */
const MARGIN = 8;

function sumOf(cues: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const cue of cues) sum += weights.get(cue) ?? 0;
  return sum;
}

/** English has these in about a fifth of its words, other languages in next to none. */
const FUNCTION_WORDS =
  /(?<![\p{L}\p{M}])(?:the|of|and|to|is|was|that|for|with|it|by|are|this|not|have)(?![\p{L}\p{M}])/giu;

const ENGLISH_SHARE = 0.1;

/** Words that are enough to tell a language, about a page, in UTF-16 units. */
const SAMPLE = 4000;

function looksEnglish(texts: readonly string[]): boolean {
  let sample = '';
  for (const text of texts) {
    if (sample.length >= SAMPLE) break;
    sample += text.slice(0, SAMPLE);
  }
  const words = sample.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
  return (sample.match(FUNCTION_WORDS)?.length ?? 0) > words * ENGLISH_SHARE;
}
