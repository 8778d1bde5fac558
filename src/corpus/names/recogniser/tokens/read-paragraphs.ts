import { isEnglishWord } from '../../lists/words/english-word.ts';
import { FUNCTION_WORDS, PARTICLES } from '../../lists/words/vocabulary.ts';
import { isForeign } from '../languages.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words and sentences of a paragraph. */
export type TokenisedParagraph = { readonly tokens: readonly Token[]; readonly segments: readonly Segment[] };

/**
 * The words and sentences of paragraphs of one document. One in another language has no sentences: nothing is guessed in it.
 * @param readsForeign the sentences are wanted whatever their language
 */
export function readParagraphs(
  texts: readonly string[],
  language = 'en',
  readsForeign = false,
): readonly TokenisedParagraph[] {
  const all = texts.map(tokensOf);
  const isSkipped = readsForeign ? () => false : foreignAmong(all, language);
  return texts.map((text, i) => {
    const tokens = all[i] ?? [];
    return { tokens, segments: isSkipped(i) ? [] : segmentsOf(text, tokens) };
  });
}

/** Which paragraphs are in another language. In a document of two languages each of hardly a word of English is in the other. */
function foreignAmong(all: readonly (readonly Token[])[], language: string): (at: number) => boolean {
  const foreign = new Set(all.flatMap((tokens, i) => (isForeign(plainWords(tokens), language) ? [i] : [])));
  const isOfTwo = /^en\b/i.test(language) && foreign.size >= Math.max(FEWEST, LEAST_SHARE * all.length);
  return (at) => foreign.has(at) || (isOfTwo && isHardlyEnglish(all[at] ?? []));
}

/** Paragraphs in another language, and their share, that make a document one of two languages: a libretto, a reader for schools. */
const FEWEST = 4;
const LEAST_SHARE = 0.15;

/** Two words or more that no list of English has, and more of them than of English; a speaker in capitals tells nothing. */
function isHardlyEnglish(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ shape }) => shape === 'small' || shape === 'capital');
  const others = words.filter(({ lower }) => !isEnglishWord(lower) && !FUNCTION_WORDS.has(lower)).length;
  return others > 1 && others * 2 > words.length;
}

/** Words that are no part of a name: the "van" of "Ludwig van Beethoven" tells no language. */
function plainWords(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ shape, isFirst, lower }, at) => {
    const isWord = shape === 'small' || isFirst;
    const isInName = shape === 'small' && isBesideCapital(tokens, at, -1) && isBesideCapital(tokens, at, 1);
    return isWord && !isInName ? [lower] : [];
  });
}

/** Whether the next word on this side has a capital, particles of a name between them or not: "Walter de la Mare". */
function isBesideCapital(tokens: readonly Token[], at: number, step: -1 | 1): boolean {
  let next = at + step;
  if (PARTICLES.has(tokens[next]?.lower ?? '') && PARTICLES.has(tokens[at]?.lower ?? '')) next += step;
  return tokens[next]?.shape === 'capital';
}
