import type { Segment } from './segments.ts';
import type { Token } from './tokens.ts';

/** How often each word, in lower case, is written with a capital where it need not be, and how often without. */
export type FormCounts = {
  readonly capital: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
  /** How often a capital word follows a small "the". */
  readonly articled: ReadonlyMap<string, number>;
};

/** The same of one document, as lists of pairs, with the words that it never writes where a capital would tell. */
export type DocumentCounts = Readonly<Record<keyof FormCounts, readonly (readonly [word: string, count: number])[]>> & {
  readonly undecided: readonly string[];
};

/**
 * What a document is told of the words on which it does not say itself: how often the corpus writes them with a capital and how often
 * without, in coarse steps, so that a word more in one document hardly ever changes the names of another.
 */
export type CorpusHints = readonly (readonly [word: string, capital: number, small: number])[];

type Paragraphs = readonly { readonly tokens: readonly Token[]; readonly segments: readonly Segment[] }[];

/** The counts over all the paragraphs. Headings, shouts and the first words of sentences count for neither. */
export function countForms(paragraphs: Paragraphs): FormCounts {
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

export function documentCounts(paragraphs: Paragraphs): DocumentCounts {
  const { capital, small, articled } = countForms(paragraphs);
  const words = new Set(paragraphs.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)));
  const undecided = [...words].filter((word) => !capital.has(word) && !small.has(word));
  return { capital: [...capital], small: [...small], articled: [...articled], undecided };
}

/** How many documents together write each word. */
export type SumOfCounts = Readonly<Record<'capital' | 'small', Map<string, number>>>;

/** The counts of documents, or of parts of a corpus, as one. */
export function sumOfCounts(
  parts: Iterable<Readonly<Record<keyof SumOfCounts, Iterable<readonly [word: string, count: number]>>>>,
): SumOfCounts {
  const sum: SumOfCounts = { capital: new Map(), small: new Map() };
  for (const part of parts)
    for (const key of ['capital', 'small'] as const) for (const [word, count] of part[key]) add(sum[key], word, count);
  return sum;
}

/** What the corpus says of these words. */
export function corpusHints(words: readonly string[], { capital, small }: SumOfCounts): CorpusHints {
  return words.flatMap((word) => {
    const [capitals, smalls] = coarse(capital.get(word) ?? 0, small.get(word) ?? 0);
    return capitals > 0 || smalls > 0 ? [[word, capitals, smalls] as const] : [];
  });
}

/** Nothing above this is told apart from it, but for which of two is more. */
const MANY = 3;

function coarse(one: number, other: number): readonly [number, number] {
  const [few, fewOther] = [Math.min(one, MANY), Math.min(other, MANY)];
  if (few !== fewOther || one === other) return [few, fewOther];
  return one > other ? [few + 1, fewOther] : [few, fewOther + 1];
}

/** The counts of a document, and for words on which it does not say those of the corpus. */
export function withHints(document: FormCounts, hints: CorpusHints): FormCounts {
  const capital = new Map(document.capital);
  const small = new Map(document.small);
  for (const [word, capitals, smalls] of hints) {
    if (capitals > 0) capital.set(word, capitals);
    if (smalls > 0) small.set(word, smalls);
  }
  return { capital, small, articled: document.articled };
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
