/** Texts that nobody may read any more, known again by the hashes of their words wherever they stand. */
import { hash } from 'node:crypto';
import { textWords } from '../../frame/words.ts';
import type { Ledger } from './ledger.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';

/** A text that was taken back. Case, punctuation and white space make no other text of it. */
export type Mark = {
  /** SHA-256 of its words with a space between. */
  readonly hash: string;
  readonly words: number;
};

/** Reasons by the hash of a text, by the number of its words. */
export type Withheld = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** Fewer words are known again in their own document only: any other may hold them too. */
const FEWEST_WORDS = 5;

/** Nothing was taken back. */
export const NOTHING_WITHHELD: Withheld = new Map();

/** A stretch of a text, in UTF-16 units. */
type Stretch = { readonly start: number; readonly end: number; readonly reason: string };

/** The mark of a whole text. */
export function markOf(text: string): Mark {
  const words = tokensOf(text).flatMap((token) => token.words);
  return { hash: hashOf(words), words: words.length };
}

/** The marks of the sentences of a text that are long enough to be known again. */
export function marksOf(text: string): Mark[] {
  return sentenceStarts(text)
    .map((start, i, starts) => markOf(text.slice(start, starts[i + 1])))
    .filter(({ words }) => words >= FEWEST_WORDS);
}

/** What any document of a corpus must not show. */
export function withheldEverywhere(ledgers: readonly Ledger[]): Withheld {
  return collect(ledgers, ({ words }) => words >= FEWEST_WORDS, NOTHING_WITHHELD);
}

/** What the document of this ledger must not show: that, and the short texts of its own. */
export function withheldFrom(ledger: Ledger | undefined, everywhere: Withheld): Withheld {
  return ledger ? collect([ledger], ({ words }) => words < FEWEST_WORDS, everywhere) : everywhere;
}

/** These texts, for no reason. */
export function withheldOf(marks: readonly Mark[]): Withheld {
  const all = new Map<number, Map<string, string>>();
  for (const { words, hash } of marks) all.set(words, (all.get(words) ?? new Map<string, string>()).set(hash, ''));
  return all;
}

/** Whether a text holds what must not be shown, why, and whether it is nothing else. */
export function holdsWithheld(
  text: string,
  withheld: Withheld,
): { readonly reason: string; readonly isAll: boolean } | undefined {
  const [first] = stretches(text, withheld);
  return first && { reason: first.reason, isAll: withoutWithheld(text, withheld).text.trim() === '' };
}

/** A text without what must not be shown, and where an offset of the whole text lies in it. */
export function withoutWithheld(
  text: string,
  withheld: Withheld,
): { readonly text: string; readonly at: (offset: number) => number } {
  const removed = stretches(text, withheld);
  if (removed.length === 0) return { text, at: (offset) => offset };
  const kept = [0, ...removed.map(({ end }) => end)].map((from, i) => text.slice(from, removed[i]?.start)).join('');
  const before = (offset: number) =>
    removed.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, offset) - start), 0);
  return { text: kept, at: (offset) => offset - before(offset) };
}

function collect(ledgers: readonly Ledger[], isWanted: (mark: Mark) => boolean, known: Withheld): Withheld {
  let all: Map<number, Map<string, string>> | undefined;
  for (const { entries } of ledgers) {
    for (const { withdrawn, earlier } of entries) {
      const marks = [...(withdrawn?.marks ?? []), ...earlier.flatMap((wording) => wording.marks ?? [])];
      for (const mark of marks.filter(isWanted)) {
        all ??= new Map([...known].map(([words, reasons]) => [words, new Map(reasons)]));
        const reasons = all.get(mark.words) ?? new Map<string, string>();
        all.set(mark.words, reasons.set(mark.hash, withdrawn?.reason ?? textWords.earlierWording));
      }
    }
  }
  return all ?? known;
}

type Token = { readonly start: number; readonly isFirstInLine: boolean; readonly words: readonly string[] };

/** What stands between white space; a sign alone counts as a word. */
function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/([\p{White_Space}\uFEFF]*)([^\p{White_Space}\uFEFF]+)/gu), (match) => {
    const [, space = '', token = ''] = match;
    const words = wordsOf(token);
    return {
      start: match.index + space.length,
      isFirstInLine: match.index === 0 || space.includes('\n'),
      words: words.length > 0 ? words : [token],
    };
  });
}

/** The stretches that must not be shown, in order. Each starts where a sentence or a line does and ends before a word. */
function stretches(text: string, withheld: Withheld): Stretch[] {
  if (withheld.size === 0) return [];
  const tokens = tokensOf(text);
  const words = tokens.flatMap((token) => token.words);
  const sentences = new Set(sentenceStarts(text));
  const lengths = [...withheld.keys()].sort((one, other) => other - one);
  const endOf = endsByWord(tokens, text.length);
  const found: Stretch[] = [];
  let first = 0;
  let behind = 0;
  for (const { start, isFirstInLine, words: own } of tokens) {
    const from = first;
    first += own.length;
    if (from < behind || !(isFirstInLine || sentences.has(start))) continue;
    for (const length of lengths) {
      const end = endOf.get(from + length);
      if (end === undefined) continue;
      const reason = withheld.get(length)?.get(hashOf(words.slice(from, from + length)));
      if (reason === undefined) continue;
      found.push({ start, end, reason });
      behind = from + length;
      break;
    }
  }
  return found;
}

/** By the number of words of the tokens so far, where the next token starts: there a stretch of so many words may end. */
function endsByWord(tokens: readonly Token[], end: number): Map<number, number> {
  const ends = new Map<number, number>();
  let count = 0;
  for (const { start, words } of tokens) {
    ends.set(count, start);
    count += words.length;
  }
  return ends.set(count, end);
}

function hashOf(words: readonly string[]): string {
  return hash('sha256', words.join(' '));
}
