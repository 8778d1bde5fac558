import { SMALL_WORDS, type Word, words } from '../words/words.ts';

/** A word of a query. */
export type QueryWord = Word & {
  /** As it was typed. */
  readonly typed: string;
  readonly isSmall: boolean;
  /** Typed in capitals, at most four letters: meant as it is, "US" is not "us". */
  readonly isAcronym: boolean;
  readonly isCapitalised: boolean;
  /** A mark stands before it that keeps two names apart: "Halden & Venn". */
  readonly isApart: boolean;
  /** Number of the quotation that it stands in, from 1; 0 outside. */
  readonly quote: number;
};

/** Words of a query that are looked at: what is longer was pasted by mistake. */
const MOST_WORDS = 32;

/** A query as it is understood: its words, and the text in which their offsets count. */
export type Query = { readonly text: string; readonly words: readonly QueryWord[] };

/** Reads a query. Any text is one. */
export function readQuery(query: string): Query {
  const text = query
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ');
  const quotes = [...text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]/gu)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  const counts = new Map<string, number>();
  const read: QueryWord[] = [];
  for (const word of words(text)) {
    const typed = text.slice(word.start, word.end);
    const quote = quotes.findIndex(({ start, end }) => word.start > start && word.end < end) + 1;
    const isUpper = typed === typed.toUpperCase() && typed !== typed.toLowerCase();
    const isAcronym = isUpper && word.folded.length <= 4;
    const count = (counts.get(word.folded) ?? 0) + 1;
    counts.set(word.folded, count);
    if (quote === 0 && count > MOST_REPEATED) continue;
    read.push({
      ...word,
      typed,
      quote,
      isApart: /[&+,;/|]\s*$/.test(text.slice(0, word.start)),
      isAcronym,
      isSmall: !(isUpper && word.folded.length > 1) && SMALL_WORDS.has(word.folded),
      isCapitalised: /^\p{Lu}/u.test(typed),
    });
    if (read.length === MOST_WORDS) break;
  }
  return { text, words: read };
}

/** "Abdullah Abdullah" is a name; more often than twice no word is meant. */
const MOST_REPEATED = 2;

/** Characters of a query that are looked at. */
const LONGEST = 1000;
