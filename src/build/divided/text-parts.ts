/** What the stages that read texts hand on: under which keys it is in the results of their parts. */
import type { Fault } from '../../corpus/faults.ts';
import type { NamedTexts } from '../../corpus/convert.ts';
import type { Catalogued } from '../../corpus/model.ts';
import type { DocumentText } from '../../corpus/read-text.ts';
import type { DocumentNames } from '../../corpus/names/recogniser/recognise-document.ts';
import type { WordCounts } from '../../corpus/names/recogniser/recognise.ts';
import { type SumOfCounts, sumOfCounts } from '../../corpus/names/recogniser/tokens/form-counts.ts';
import type { Kept } from '../../kept.ts';
import { shardOf } from './is-of-shard.ts';
import { type PackedText, packText, unpackStored, unpackText } from './packed-text.ts';
import { resultsIn } from './part-results.ts';
import type { Stage } from './steps.ts';

/** Of a document, by its id. */
const [ABOUT, TEXT, WORDS, NAMES, MENTIONS] = ['about ', 'text ', 'words ', 'names ', 'mentions '];

/** Of all documents of a shard together. */
const [FAULTS, SUM, QUOTING] = ['faults', 'sum of words', 'quoting'];

/** What a document says to who looks for its names: words on which it does not say how they are written, and the language that it looks like. */
type Words = { readonly undecided: WordCounts['undecided'][number]; readonly other: string };

/** What `count` hands on. @param others the language that each looks like */
export function setTexts(
  results: Kept,
  texts: readonly DocumentText[],
  { sum, undecided }: WordCounts,
  others: readonly string[],
): void {
  for (const [i, text] of texts.entries()) {
    const { about, said } = packText(text);
    results.set(ABOUT + text.document.id, about);
    results.set(TEXT + text.document.id, said);
    const words: Words = { undecided: undecided[i] ?? [], other: others[i] ?? '' };
    results.set(WORDS + text.document.id, words);
  }
  results.set(
    FAULTS,
    texts.flatMap(({ faults }) => faults),
  );
  results.set(SUM, { capital: [...sum.capital], small: [...sum.small] });
}

/** What `make` hands on. @param ids of the documents @param quoting as {@link quotingIn} found them */
export function setNames(
  results: Kept,
  ids: readonly string[],
  found: readonly DocumentNames[],
  quoting: readonly string[],
): void {
  results.set(QUOTING, quoting);
  for (const [i, { mentions, ...names }] of found.entries()) {
    results.set(NAMES + ids[i], names);
    results.set(MENTIONS + ids[i], mentions);
  }
}

/** What they have handed on, of all shards. */
export type TextParts = Disposable & {
  text(id: string): DocumentText;
  /** How all documents write their words, and the words on which each of these does not say. */
  words(ids: readonly string[]): WordCounts;
  /** The language that each of these looks like. */
  others(ids: readonly string[]): string[];
  faults(): readonly Fault[];
  /**
   * What all documents of a corpus say, and the names in them. The text of a document is held only where its pages are made.
   * @param bytesOf those of the seed of such a document, nothing of others
   */
  all<Of extends Pick<Catalogued, 'id'>>(
    manuscripts: readonly Of[],
    bytesOf: (manuscript: Of) => Uint8Array | undefined,
  ): NamedTexts;
};

/** @param folders of parts that are whole, those of each stage by their shards */
export function openTexts(folders: ReadonlyMap<Stage, readonly string[]>): TextParts {
  const counted = (folders.get('count') ?? []).map(resultsIn);
  const made = (folders.get('make') ?? []).map(resultsIn);
  const of = <Value>(parts: typeof counted, key: string, id: string) =>
    parts[shardOf(id, parts.length) - 1]?.get(key + id) as Value;
  const each = <Value>(parts: typeof counted, key: string) => parts.map((part) => part.get(key) as Value);
  const about = (id: string) => of<PackedText['about']>(counted, ABOUT, id);
  const text = (id: string, bytes?: Uint8Array) =>
    unpackText({ about: about(id), said: of<PackedText['said']>(counted, TEXT, id) }, bytes);
  const others = (ids: readonly string[]) => ids.map((id) => of<Words>(counted, WORDS, id).other);
  return {
    text,
    words: (ids) => ({
      sum: sumOfCounts(each<Record<keyof SumOfCounts, [string, number][]>>(counted, SUM)),
      undecided: ids.map((id) => of<Words>(counted, WORDS, id).undecided),
    }),
    others,
    faults: () => each<Fault[]>(counted, FAULTS).flat(),
    all(manuscripts, bytesOf) {
      const ids = manuscripts.map(({ id }) => id);
      const quoting = new Set(each<string[]>(made, QUOTING).flat());
      const texts = manuscripts.map((manuscript) => {
        const { id } = manuscript;
        const bytes = bytesOf(manuscript);
        return bytes ? text(id, bytes) : unpackStored(about(id), () => text(id).document);
      });
      return {
        read: { texts, assets: [], mayQuote: (id) => quoting.has(id) },
        found: {
          names: () => ids.values().map((id) => of<Omit<DocumentNames, 'mentions'>>(made, NAMES, id)),
          mentions: (place) => of<DocumentNames['mentions']>(made, MENTIONS, ids[place] ?? ''),
          others: () => others(ids),
        },
      };
    },
    [Symbol.dispose]() {
      for (const part of [...counted, ...made]) part[Symbol.dispose]();
    },
  };
}
