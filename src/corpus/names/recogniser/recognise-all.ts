import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Kept, keyOf, NOTHING_KEPT } from '../../../kept.ts';
import type { Authority } from '../model.ts';
import {
  countDocument,
  type Guessable,
  hintsFor,
  recogniseEach,
  type Recognised,
  recognisedIn,
  type Texts,
  type Unnamed,
  unnamedOf,
} from './recognise.ts';
import type { DocumentNames } from './recognise-document.ts';
import type { CorpusHints, DocumentCounts } from './tokens/form-counts.ts';

/** Documents for which a thread is worth its start: it loads the lists of names, for as long as it takes to read a hundred. */
const WORTH_A_THREAD = 250;

/**
 * What `recognise` finds, on all cores where the corpus is large, and without the documents of which the names are kept.
 * @throws what a thread throws
 */
export async function recogniseAll(
  documents: readonly Texts[],
  authority: Authority,
  guessable: readonly Guessable[] = [],
  languages: readonly string[] = [],
  kept: Kept = NOTHING_KEPT,
): Promise<Recognised> {
  const unnamed = unnamedOf(documents, guessable, languages);
  const keys = unnamed.map(({ texts, guessable: ids, language }) =>
    keyOf('document', language, JSON.stringify(ids && [...ids].sort()), ...texts),
  );
  const known = keyOf('authority', JSON.stringify(authority));
  const threads = startThreads();
  try {
    const counts = await keptOrMade<DocumentCounts>(
      kept,
      keys.map((key) => keyOf('counts', key)),
      (places) => threads.run({ kind: 'count', documents: at(unnamed, places) }),
    );
    const hints = hintsFor(unnamed, counts);
    const found = await keptOrMade<DocumentNames>(
      kept,
      keys.map((key, i) => keyOf('names', key, known, JSON.stringify(hints[i]))),
      (places) =>
        threads.run({ kind: 'recognise', documents: at(unnamed, places), hints: at(hints, places), authority }),
    );
    return recognisedIn(found);
  } finally {
    await threads.stop();
  }
}

function at<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  return places.map((place) => items[place] as Item);
}

/** A result for each key, in order. @param make those that are not kept, of the documents at these places */
async function keptOrMade<Result>(
  kept: Kept,
  keys: readonly string[],
  make: (places: readonly number[]) => Promise<unknown[]>,
): Promise<Result[]> {
  const results = keys.map((key) => kept.get(key));
  const missing = [...results.keys()].filter((place) => results[place] === undefined);
  for (const [i, made] of (missing.length > 0 ? await make(missing) : []).entries()) {
    const place = missing[i] ?? 0;
    results[place] = made;
    kept.set(keys[place] ?? '', made);
  }
  return results as Result[];
}

/** What is done with some of the documents, here or in a thread. */
export type Task =
  | { readonly kind: 'count'; readonly documents: readonly Unnamed[] }
  | {
      readonly kind: 'recognise';
      readonly documents: readonly Unnamed[];
      readonly hints: readonly CorpusHints[];
      readonly authority: Authority;
    };

/** A result for each document of the task. */
export function run(task: Task): DocumentCounts[] | DocumentNames[] {
  return task.kind === 'count'
    ? task.documents.map(countDocument)
    : recogniseEach(task.documents, task.hints, task.authority);
}

/** Threads that are started when there is work for them, beside this one. */
function startThreads() {
  const threads: Worker[] = [];
  const runThere = async (i: number, task: Task): Promise<unknown[]> => {
    threads[i] ??= new Worker(new URL('recognise-thread.ts', import.meta.url));
    threads[i].postMessage(task);
    const [results] = await once(threads[i], 'message');
    return results;
  };
  return {
    /** A result for each document. */
    async run(task: Task): Promise<unknown[]> {
      const [own, ...others] = sharesOf(task);
      const elsewhere = Promise.all(others.map((share, i) => runThere(i, share)));
      return [...(own ? run(own) : []), ...(await elsewhere).flat()];
    },
    stop: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}

/** As many shares as there are cores, of nearly the same number of documents. */
function sharesOf(task: Task): Task[] {
  const { length } = task.documents;
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(length / WORTH_A_THREAD)));
  const size = Math.ceil(length / count);
  return Array.from({ length: count }, (_, i) => {
    const own = <Item>(all: readonly Item[]) => all.slice(i * size, (i + 1) * size);
    return task.kind === 'count'
      ? { ...task, documents: own(task.documents) }
      : { ...task, documents: own(task.documents), hints: own(task.hints) };
  });
}
