import type { Wanted } from '../index/find-in-paragraph.ts';
import { pairAt } from '../index/indexed-words.ts';
import { stemRuns, wholeRun, writtenRuns } from './runs.ts';
import type { Way } from '../rank.ts';
import type { Need } from '../index/sources.ts';
import { type Stemmer, stemsOf } from '../stems/stemmer.ts';
import type { Spelled, Token } from '../words/tokens.ts';
import { SMALL_WORDS } from '../words/words.ts';

/** A query as the words that it is: what a paragraph says literally. */
export type Literal = {
  /** All words, one after the other. */
  readonly phrase: Wanted;
  /** Each word by itself, or what stands in quotes, without small words; none where there is nothing else. */
  readonly words: readonly Wanted[];
  /** What a record has to have that says the words at all. */
  readonly need: Need;
  /** What it has to have beside that to say them one after the other, surest first, and how it then says them at best. */
  readonly runs: readonly { readonly need: Need; readonly best: Way; readonly isSure: boolean }[];
};

/** Reads the tokens of a query as words; nothing if there is none. */
export function literalOf(text: string, all: readonly Token[], stemmers: readonly Stemmer[]): Literal | undefined {
  if (all.length === 0) return undefined;
  const units = unitsOf(text, all);
  const telling = units.filter(({ tokens, isPhrase }) => isPhrase || !isSmall(tokens));
  const seen = new Map(telling.map((unit) => [unit.tokens.map(({ forms }) => forms[0]).join(' '), unit]));
  const asked = telling.length > 0 ? [...seen.values()] : units;
  const isPhrase = units.length === 1 && units[0]?.isPhrase === true;
  const [whole, written, stems] = [wholeRun(all), writtenRuns(all), isPhrase ? undefined : stemRuns(all, stemmers)];
  return {
    phrase: { tokens: all, text, isPhrase },
    words: [...seen.values()],
    need: { every: asked.map((unit) => needOf(unit, stemmers)) },
    runs: [
      ...(whole ? [{ need: whole, best: 'folded' as const, isSure: true }] : []),
      ...(written ? [{ need: written, best: 'folded' as const, isSure: false }] : []),
      ...(stems ? [{ need: stems, best: 'stems' as const, isSure: false }] : []),
    ],
  };
}

/** What a record has to have in which these words may stand side by side. */
export function needOf(
  { tokens, isPhrase = false, isBegun = false }: Omit<Wanted, 'text'>,
  stemmers: readonly Stemmer[],
): Need {
  const needs: Need[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const length = token.whole?.length ?? 1;
    const parts = tokens.slice(at, at + length).map((_, i) => needOfToken(tokens, at + i, isBegun, stemmers));
    if (token.whole) {
      needs.push({ some: [{ every: parts.flat() }, needOfForms(token.whole, stemmers)] });
    } else needs.push(...parts.flat());
    at += length;
  }
  if (isPhrase) return { every: needs, sideBySide: writtenRuns(tokens) };
  return needs.length === 1 ? (needs[0] as Need) : { every: needs };
}

function needOfToken(tokens: readonly Token[], at: number, isBegun: boolean, stemmers: readonly Stemmer[]): Need[] {
  const token = tokens[at] as Token;
  if (token.isEnding && tokens.length > 1) return [];
  if (isBegun) return [{ beginning: token.forms[0] ?? '' }];
  if (!token.isUnspaced) return [needOfForms(token, stemmers)];
  if (tokens[at + 1]?.isUnspaced) return [{ stem: pairAt(tokens, at) }];
  return tokens[at - 1]?.isUnspaced ? [] : [{ beginning: token.forms[0] ?? '' }];
}

function needOfForms(word: Spelled, stemmers: readonly Stemmer[]): Need {
  if (word.isUpper) return { capitals: word.forms[0] ?? '' };
  const stems = new Set(stemmers.flatMap((stem) => stemsOf(word, stem)));
  return { some: [...stems].map((stem) => ({ stem })) };
}

/** Tokens that belong together: of one word, or of one quotation. */
function unitsOf(text: string, all: readonly Token[]): Wanted[] {
  const quotes = [...text.matchAll(/["“”„«»][^"“”„«»]*["“”„«»]/gu)].map(({ index, 0: quote }) => [
    index,
    index + quote.length,
  ]);
  const quoteOf = ({ start, end }: Token) => quotes.findIndex(([from = 0, to = 0]) => from < start && end < to);
  const units = Map.groupBy(all, (token) => (quoteOf(token) < 0 ? token.word : -1 - quoteOf(token)));
  return [...units].map(([key, tokens]) => ({ tokens, text, isPhrase: key < 0 }));
}

function isSmall(tokens: readonly Token[]): boolean {
  const telling = tokens.filter(({ isEnding }) => !isEnding);
  return telling.length === 1 && telling.every(({ forms, isUpper }) => !isUpper && SMALL_WORDS.has(forms[0] ?? ''));
}
