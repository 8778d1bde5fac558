import { wordsOf } from '../../text/words.ts';
import { type Former, type Matching, open } from '../match/matching.ts';
import { type Fingerprint, fingerprintsOf, type WeightOf } from './similarity.ts';
import { stockOf } from './stock.ts';

/** The paragraphs that are compared, as fingerprints; of a paragraph that is matched already, an empty one. */
export type ComparedTexts = {
  /** Of the last edition's paragraphs, then of former ones. */
  readonly olds: readonly Fingerprint[];
  readonly news: readonly Fingerprint[];
  readonly weightOf: WeightOf;
};

/** Fewer words are matched with their equals only: any two short paragraphs are alike. Words. */
export const FEWEST_WORDS = 5;

/**
 * Paragraphs in which a phrase must stand to be a stock phrase. Fewer for a paragraph that was removed: what comes back
 * may stand anywhere.
 */
const STOCK = { alive: 3, former: 2 };

/**
 * The paragraphs of a matching as it is, without their stock phrases; what is matched is compared no more. `inPlace`
 * compares those, with every word, that are little more than stock phrases: what is like them elsewhere says nothing.
 */
export function comparedTexts(
  { heirs, alive }: Matching,
  olds: readonly string[],
  news: readonly string[],
  formers: readonly Former[],
): { readonly texts: ComparedTexts; readonly inPlace: ComparedTexts | undefined } {
  const known = [...olds, ...formers.map(({ text }) => text)].map(wordsOf);
  const fresh = news.map(wordsOf);
  // The words of a joined paragraph stand in another one rightly.
  const counted = known.map((words, old) => (formers[old - alive]?.joinedTo === undefined ? words : []));
  const withoutStock = stockOf(counted, open(heirs));
  const own = known.map((words, old) =>
    heirs[old] !== -1 ? [] : withoutStock(words, old < alive ? STOCK.alive : STOCK.former),
  );
  const isStock = own.map((words, old) => words !== known[old] && words.length <= FEWEST_WORDS && heirs[old] === -1);
  return {
    texts: fingerprinted(
      own.map((words, old) => (isStock[old] ? [] : words)),
      fresh.map((words) => withoutStock(words, STOCK.alive)),
    ),
    inPlace: isStock.includes(true)
      ? fingerprinted(
          known.map((words, old) => (isStock[old] ? words : [])),
          fresh,
        )
      : undefined,
  };
}

function fingerprinted(olds: readonly (readonly string[])[], news: readonly (readonly string[])[]): ComparedTexts {
  const { prints, weightOf } = fingerprintsOf([...olds, ...news]);
  return { olds: prints.slice(0, olds.length), news: prints.slice(olds.length), weightOf };
}
