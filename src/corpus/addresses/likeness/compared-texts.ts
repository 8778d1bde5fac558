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

/** The paragraphs of a matching as it is; what is matched is compared no more. */
type Compared = {
  /** Without their stock phrases. */
  readonly texts: ComparedTexts;
  /** With every word, where that is another thing. */
  readonly whole: ComparedTexts | undefined;
  /** Those that are little more than stock phrases, with every word: what is like them elsewhere says nothing. */
  readonly inPlace: ComparedTexts | undefined;
};

/** The paragraphs of a matching as fingerprints, in three ways of reading them. */
export function comparedTexts(
  { heirs, alive }: Matching,
  olds: readonly string[],
  news: readonly string[],
  formers: readonly Former[],
): Compared {
  const known = [...olds, ...formers.map(({ text }) => text)].map(wordsOf);
  const fresh = news.map(wordsOf);
  // The words of a joined paragraph stand in another one rightly.
  const counted = known.map((words, old) => (formers[old - alive]?.joinedTo === undefined ? words : []));
  const withoutStock = stockOf(counted, open(heirs));
  const waiting = known.map((words, old) => (heirs[old] === -1 ? words : []));
  const own = waiting.map((words, old) => withoutStock(words, old < alive ? STOCK.alive : STOCK.former));
  const hasStock = own.map((words, old) => words !== waiting[old]);
  const isStock = own.map((words, old) => hasStock[old] === true && words.length <= FEWEST_WORDS);
  return {
    texts: fingerprinted(
      own.map((words, old) => (isStock[old] ? [] : words)),
      fresh.map((words) => withoutStock(words, STOCK.alive)),
    ),
    whole: hasStock.includes(true) ? fingerprinted(waiting, fresh) : undefined,
    inPlace: isStock.includes(true)
      ? fingerprinted(
          waiting.map((words, old) => (isStock[old] ? words : [])),
          fresh,
        )
      : undefined,
  };
}

function fingerprinted(olds: readonly (readonly string[])[], news: readonly (readonly string[])[]): ComparedTexts {
  const { prints, weightOf } = fingerprintsOf([...olds, ...news]);
  return { olds: prints.slice(0, olds.length), news: prints.slice(olds.length), weightOf };
}
