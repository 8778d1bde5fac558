import type { Run } from './candidate-runs.ts';
import type { Token } from './tokens.ts';
import { PARTICLES, SMALL_IN_TITLES, WORK_NOUNS } from './vocabulary.ts';

/**
 * Titles of works in quotation marks: every word but the small ones has a capital. One word is a title only after
 * a noun that announces it.
 *
 * `the song "Let It Be"` → `Let It Be`; `he said "No"` → nothing
 */
export function quotedWorks(tokens: readonly Token[]): Run[] {
  const works: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!opensQuote(tokens, from)) continue;
    const to = quoteEnd(tokens, from);
    if (to === undefined || !isTitled(tokens, from, to)) continue;
    if (to - from > 1 || isAnnounced(tokens, from)) works.push({ from, to });
    from = to - 1;
  }
  return works;
}

/** Words of the longest title that is taken for one. */
const LONGEST = 10;

/** Words before a quotation among which a noun may announce it. */
const REACH = 4;

function opensQuote(tokens: readonly Token[], at: number): boolean {
  const { gap, shape } = tokens[at] as Token;
  return shape !== 'small' && /(?:^|[ (])["'«]$/.test(gap);
}

function quoteEnd(tokens: readonly Token[], from: number): number | undefined {
  const mark = (tokens[from] as Token).gap.endsWith("'") ? /^[,.!?]*'(?![\p{L}])/u : /^[,.!?]* ?["»]/;
  for (let to = from + 1; to <= from + LONGEST && to < tokens.length; to++) {
    const { gap } = tokens[to] as Token;
    if (mark.test(gap)) return to;
    if (/["\n\t.;]/.test(gap)) return undefined;
  }
  return undefined;
}

function isTitled(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (words.at(-1)?.shape === 'small') return false;
  return words.every(({ shape, lower }) => shape !== 'small' || SMALL_IN_TITLES.has(lower) || PARTICLES.has(lower));
}

function isAnnounced(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - REACH), from).some(({ lower }) => WORK_NOUNS.has(lower));
}
