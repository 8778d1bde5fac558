import type { Segment } from './segments.ts';
import type { Token } from './tokens.ts';

/** How often each word, in lower case, is written with a capital where it need not be, and how often without. */
export type FormCounts = {
  readonly capital: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
  /** How often a capital word follows a small "the". */
  readonly articled: ReadonlyMap<string, number>;
};

/** The counts over all the paragraphs. Headings, shouts and the first words of sentences count for neither. */
export function countForms(
  paragraphs: Iterable<{ readonly tokens: readonly Token[]; readonly segments: readonly Segment[] }>,
): FormCounts {
  const counts = {
    capital: new Map<string, number>(),
    small: new Map<string, number>(),
    articled: new Map<string, number>(),
  };
  for (const { tokens, segments } of paragraphs) {
    for (const { from, to, style } of segments) if (style === 'prose') countSegment(counts, tokens, from, to);
  }
  return counts;
}

/** The counts of several parts of a corpus as one. */
export function sumOfCounts(parts: readonly FormCounts[]): FormCounts {
  const sum = (key: keyof FormCounts) => {
    const counts = new Map<string, number>();
    for (const part of parts) for (const [word, count] of part[key]) add(counts, word, count);
    return counts;
  };
  return { capital: sum('capital'), small: sum('small'), articled: sum('articled') };
}

function countSegment(
  counts: Record<keyof FormCounts, Map<string, number>>,
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const { shape, lower, isFirst } = tokens[at] as Token;
    if (shape === 'small') add(counts.small, lower);
    else if (shape !== 'other' && !isFirst) {
      add(counts.capital, lower);
      if (tokens[at - 1]?.lower === 'the' && tokens[at - 1]?.shape === 'small') add(counts.articled, lower);
    }
  }
}

function add(counts: Map<string, number>, word: string, count = 1): void {
  counts.set(word, (counts.get(word) ?? 0) + count);
}

/** Whether a word is oftener small than capital in these texts; a plural or inflected form is another word. */
export function isMostlySmall({ capital, small }: FormCounts, lower: string): boolean {
  return (small.get(lower) ?? 0) > (capital.get(lower) ?? 0);
}

/** Whether a word that need not have a capital has one, at least as often as not. */
export function isMostlyCapital({ capital, small }: FormCounts, lower: string): boolean {
  const count = capital.get(lower) ?? 0;
  return count > 0 && count >= (small.get(lower) ?? 0);
}

/** The counts of a document, and those of the whole corpus for words on which the document does not say. */
export function nearestCounts(document: FormCounts, corpus: FormCounts, words: Iterable<string>): FormCounts {
  const capital = new Map(document.capital);
  const small = new Map(document.small);
  for (const word of words) {
    if (document.capital.has(word) || document.small.has(word)) continue;
    const [capitals = 0, smalls = 0] = [corpus.capital.get(word), corpus.small.get(word)];
    if (capitals > 0) capital.set(word, capitals);
    if (smalls > 0) small.set(word, smalls);
  }
  return { capital, small, articled: document.articled };
}
