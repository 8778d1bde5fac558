import { PARTICLES } from '../../lists/words/vocabulary.ts';
import { isForeign } from '../languages.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words and sentences of a paragraph. */
export type TokenisedParagraph = { readonly tokens: readonly Token[]; readonly segments: readonly Segment[] };

/**
 * The words and sentences of a paragraph. One in another language has no sentences: nothing is guessed in it.
 * @param readsForeign the sentences are wanted whatever their language
 */
export function readParagraph(text: string, language = 'en', readsForeign = false): TokenisedParagraph {
  const tokens = tokensOf(text);
  const isSkipped = !readsForeign && isForeign(plainWords(tokens), language);
  return { tokens, segments: isSkipped ? [] : segmentsOf(text, tokens) };
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
