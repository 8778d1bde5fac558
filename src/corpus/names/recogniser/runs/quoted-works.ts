import type { Run } from './run.ts';
import type { Token } from '../tokens/tokens.ts';
import { CALENDAR, PARTICLES, SMALL_IN_TITLES, WORK_NOUNS } from '../../lists/words/vocabulary.ts';

/**
 * Titles of works in quotation marks: every word but the small ones has a capital. One word is a title only after
 * a noun that announces it.
 *
 * `the song "Let It Be"` → `Let It Be`; `he said "No"` → nothing
 */
export function quotedWorks(tokens: readonly Token[]): Quoted {
  const [works, headings]: [Run[], Run[]] = [[], []];
  let isOpen = false;
  for (let from = 0; from < tokens.length; from++) {
    const { gap, shape } = tokens[from] as Token;
    if (gap === ' ') continue;
    isOpen = /[\n\t]/.test(gap) ? gap.endsWith('"') : isOpen !== ((gap.match(/"/g)?.length ?? 0) % 2 === 1);
    const opens = (isOpen && gap.includes('"')) || / '$/.test(gap);
    const to = opens && shape !== 'small' ? quoteEnd(tokens, from, gap) : undefined;
    if (to === undefined || !isTitled(tokens, from, to)) continue;
    if (isPartOfText(tokens, from, to)) headings.push({ from, to });
    else if (isAnnounced(tokens, from) || isOwnTitle(tokens, from, to)) works.push({ from, to });
  }
  return { works, headings };
}

/** Titles of works, and headings of parts of a text, in which nothing is named. */
type Quoted = { readonly works: readonly Run[]; readonly headings: readonly Run[] };

/** Words of the longest title that is taken for one. */
const LONGEST = 10;

/** Words before a quotation among which a noun may announce it. */
const REACH = 4;

function quoteEnd(tokens: readonly Token[], from: number, opening: string): number | undefined {
  const mark = opening.includes('"') ? /^ ?[,.!?]* ?"/ : /^ ?[,.!?]*'(?!\p{L})/u;
  for (let to = from + 1; to <= from + LONGEST && to < tokens.length; to++) {
    const { gap } = tokens[to] as Token;
    if (mark.test(gap)) return to;
    if (/["\n\t.;]/.test(gap)) return undefined;
  }
  return undefined;
}

/** The heading of a section, or a button: `the "Data Types" section`, `"Data Types" in Chapter 3`. */
function isPartOfText(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after, chapter] = [
    tokens[from - 1]?.lower ?? '',
    tokens[to]?.lower ?? '',
    tokens[to + 1]?.lower ?? '',
  ];
  return PARTS.has(before) || PARTS.has(after) || (/^(?:in|on|of)$/.test(after) && PARTS.has(chapter));
}

const PARTS: ReadonlySet<string> = new Set(
  'section sections chapter page tab button menu heading option field dialog checkbox column appendix subsection step slide tooltip label setting settings'.split(
    ' ',
  ),
);

function isTitled(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (words.at(-1)?.shape === 'small' || words.some(isOfAddress)) return false;
  return words.every(
    ({ shape, lower, gap }) => gap === "'" || shape !== 'small' || SMALL_IN_TITLES.has(lower) || PARTICLES.has(lower),
  );
}

/** No word, and no number as in "Catch 22": a part of an address, or the name of a file. */
function isOfAddress({ shape, text }: Token): boolean {
  return shape === 'other' && !/^\d+$/.test(text);
}

/** Several words, and not what somebody only said: "From India", "By Jove, Peterson", "March, 1869". */
function isOwnTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, ...others] = tokens.slice(from, to);
  if (!first || others.length === 0 || first.shape === 'other' || CALENDAR.has(first.lower)) return false;
  return others.length > 3 || (!SAID.has(first.lower) && others.every(({ gap }) => !gap.includes(',')));
}

/** Words with which a title of few words hardly begins. */
const SAID: ReadonlySet<string> = new Set(
  'from for by to in of at with it he she they we you i is are no yes not and but'.split(' '),
);

function isAnnounced(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - REACH), from).some(({ lower }) => WORK_NOUNS.has(lower));
}
