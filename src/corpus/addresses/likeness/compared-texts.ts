import type { Former, Matching } from '../match/matching.ts';
import { type Fingerprint, fingerprints, type WeightOf } from './similarity.ts';

/** The paragraphs that are compared, as fingerprints; of a paragraph that is matched already, an empty one. */
export type ComparedTexts = {
  /** Of the last edition's paragraphs, then of former ones. */
  readonly olds: readonly Fingerprint[];
  readonly news: readonly Fingerprint[];
  readonly weightOf: WeightOf;
};

/** The paragraphs of a matching as it is; what is matched is compared no more. */
export function comparedTexts(
  { heirs }: Matching,
  olds: readonly string[],
  news: readonly string[],
  formers: readonly Former[],
): ComparedTexts {
  const sought = [...olds, ...formers.map(({ text }) => text)].map((text, old) => (heirs[old] === -1 ? text : ''));
  const { prints, weightOf } = fingerprints([...sought, ...news]);
  return { olds: prints.slice(0, sought.length), news: prints.slice(sought.length), weightOf };
}
