/** What the index is asked about the order of words: a run is some of its words, one after the other. */
import { orderedStem, orderedWord } from '../index/indexed-words.ts';
import type { Need } from '../index/sources.ts';
import { type Stemmer, stemsOf } from '../stems/stemmer.ts';
import type { Spelling } from '../index/neighbours.ts';
import type { Spelled, Token } from '../words/tokens.ts';
import { SMALL_WORDS } from '../words/words.ts';

/** All words of a query one after the other; nothing where one may be written in several ways, or in too many words. */
export function wholeRun(all: readonly Token[]): Need | undefined {
  const isPlain = all.every(
    ({ forms, whole, isEnding, isUnspaced }) => forms.length === 1 && !whole && !isEnding && !isUnspaced,
  );
  return isPlain && all.length <= MOST_NEIGHBOURS
    ? { run: all.map(({ forms }) => orderedWord(forms[0] ?? '')) }
    : undefined;
}

/** Each two words of a query side by side, in each way in which they may be written; of a single word, itself. */
export function writtenRuns(all: readonly Token[]): Need | undefined {
  const [first] = all;
  if (all.length === 1 && first && !first.isUnspaced) return someRun(first.forms.map((form) => [orderedWord(form)]));
  return everyPair(all, (one, other) => [[orderedWord(one.form), orderedWord(other.form)]]);
}

/** Each two words of a query side by side by their stems in one of the languages; small words say too little. */
export function stemRuns(all: readonly Token[], stemmers: readonly Stemmer[]): Need | undefined {
  return everyPair(all, (one, other) => {
    if (SMALL_WORDS.has(one.form) || SMALL_WORDS.has(other.form)) return [];
    const pairs = stemmers.flatMap((stem) =>
      stemsOf(one, stem).flatMap((before) => stemsOf(other, stem).map((after) => [before, after])),
    );
    const different = new Map(pairs.map((pair) => [pair.join(' '), pair])).values();
    return [...different].flatMap((stems) => [stems.map(orderedWord), stems.map(orderedStem)]);
  });
}

/** Neighbours that are asked for: who types more is answered as well by these. */
const MOST_NEIGHBOURS = 12;

type RunsOf = (one: Spelling, other: Spelling) => string[][];

function everyPair(all: readonly Token[], runsOf: RunsOf): Need | undefined {
  const needs = all.slice(0, MOST_NEIGHBOURS).flatMap((_, at) => needAfter(all, at, runsOf) ?? []);
  return needs.length > 0 ? { every: needs } : undefined;
}

/** How a word of a query may stand before the next one; nothing where the index cannot tell. */
function needAfter(all: readonly Token[], at: number, runsOf: RunsOf): Need | undefined {
  const [one, other, third] = [all[at], all[at + 1], all[at + 2]];
  if (!one || !other || one.isEnding) return undefined;
  const runs = besides(all, at, at + 1, runsOf);
  if (!other.isEnding) return someRun(runs.length > 0 ? [...runs, ...asOne(all, one, other)] : []);
  // The ending of a possessive may be left out.
  const without = third && someRun(besides(all, at, at + 2, runsOf));
  const [before, after] = [runs, besides(all, at + 1, at + 2, runsOf)].map(someRun);
  return without && before && after ? { some: [without, { every: [before, after] }] } : without;
}

function someRun(runs: readonly (readonly string[])[]): Need | undefined {
  return runs.length > 0 ? { some: runs.map((run) => ({ run })) } : undefined;
}

/** Each spelling that ends with a token beside each that begins with another. */
function besides(all: readonly Token[], at: number, next: number, runsOf: RunsOf): string[][] {
  const [one, other] = [all[at], all[next]];
  if (!one || !other || one.isUnspaced || other.isUnspaced) return [];
  return formsUpTo(all, at).flatMap((left) => formsFrom(other).flatMap((right) => runsOf(left, right)));
}

/** The word that two tokens are parts of, written as one. */
function asOne(all: readonly Token[], one: Token, other: Token): string[][] {
  const whole = one.word === other.word ? all.find(({ word }) => word === one.word)?.whole : undefined;
  return (whole?.forms ?? []).map((form) => [orderedWord(form)]);
}

/** The spellings that begin at a token. */
function formsFrom(token: Token): readonly Spelling[] {
  return [...spellings(token), ...(token.whole ? spellings(token.whole) : [])];
}

function spellings({ forms, written }: Spelled): Spelling[] {
  return forms.map((form, at) => ({ form, forms: [form], ...(at === 0 && written !== undefined && { written }) }));
}

/** The spellings that end with a token. */
function formsUpTo(all: readonly Token[], at: number): readonly Spelling[] {
  const token = all[at] as Token;
  const start = all.findIndex(({ word }) => word === token.word);
  const whole = all[start]?.whole;
  return whole && start + whole.length === at + 1 ? [...spellings(token), ...spellings(whole)] : spellings(token);
}
