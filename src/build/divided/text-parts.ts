/** What the stages that read texts hand on: under which keys it is in the results of their parts. */
import type { Fault } from '../../corpus/faults.ts';
import type { DocumentText } from '../../corpus/read-text.ts';
import type { DocumentNames } from '../../corpus/names/recogniser/recognise-document.ts';
import type { WordCounts } from '../../corpus/names/recogniser/recognise.ts';
import { type SumOfCounts, sumOfCounts } from '../../corpus/names/recogniser/tokens/form-counts.ts';
import type { Kept } from '../../kept.ts';
import { shardOf } from './is-of-shard.ts';
import { type PackedText, packText, unpackText } from './packed-text.ts';
import { resultsIn } from './part-results.ts';
import type { Stage } from './steps.ts';

/** Of a document, by its id; and of all documents of a shard together. */
const [TEXT, NAMES] = ['text ', 'names '];
const [FAULTS, WORDS] = ['faults', 'words'];

type CountedText = { readonly text: PackedText; readonly undecided: WordCounts['undecided'][number] };

/** What `count` hands on. */
export function setTexts(results: Kept, texts: readonly DocumentText[], { sum, undecided }: WordCounts): void {
  for (const [i, text] of texts.entries()) {
    const counted: CountedText = { text: packText(text), undecided: undecided[i] ?? [] };
    results.set(TEXT + text.document.id, counted);
  }
  results.set(
    FAULTS,
    texts.flatMap(({ faults }) => faults),
  );
  results.set(WORDS, { capital: [...sum.capital], small: [...sum.small] });
}

/** What `make` hands on. @param ids of the documents */
export function setNames(results: Kept, ids: readonly string[], found: readonly DocumentNames[]): void {
  for (const [i, names] of found.entries()) results.set(NAMES + ids[i], names);
}

/** What they have handed on, of all shards. */
export type TextParts = Disposable &
  Pick<Kept, 'get'> & {
    text(id: string, bytes?: Uint8Array): DocumentText;
    /** How all documents write their words, and the words on which each of these does not say. */
    words(ids: readonly string[]): WordCounts;
    names(id: string): DocumentNames;
    faults(): readonly Fault[];
  };

/** @param folders of parts that are whole, those of each stage by their shards */
export function openTexts(folders: ReadonlyMap<Stage, readonly string[]>): TextParts {
  const [counted, made] = (['count', 'make'] as const).map((stage) => (folders.get(stage) ?? []).map(resultsIn));
  const of = <Value>(parts: typeof counted = [], id: string, key: string) =>
    parts[shardOf(id, parts.length) - 1]?.get(key) as Value;
  const each = <Value>(key: string) => (counted ?? []).map((part) => part.get(key) as Value);
  const textOf = (id: string) => of<CountedText>(counted, id, TEXT + id);
  const all = [...(counted ?? []), ...(made ?? [])];
  return {
    get: (key) => firstOf(all, key),
    text: (id, bytes) => unpackText(textOf(id).text, bytes),
    words: (ids) => ({
      sum: sumOfCounts(each<Record<keyof SumOfCounts, [string, number][]>>(WORDS)),
      undecided: ids.map((id) => textOf(id).undecided),
    }),
    names: (id) => of<DocumentNames>(made, id, NAMES + id),
    faults: () => each<Fault[]>(FAULTS).flat(),
    [Symbol.dispose]() {
      for (const part of all) part[Symbol.dispose]();
    },
  };
}

function firstOf(parts: readonly Pick<Kept, 'get'>[], key: string): unknown {
  for (const part of parts) {
    const value = part.get(key);
    if (value !== undefined) return value;
  }
  return undefined;
}
