import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Kept, keyOf, NOTHING_KEPT } from '../../../kept.ts';
import { type Stages, UNSEEN } from '../../../stages.ts';
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

/** Texts of a corpus in which names are looked for, and under which keys what is found in each is kept. */
export type Unrecognised = {
  readonly documents: readonly Unnamed[];
  readonly authority: Authority;
  readonly keys: readonly string[];
};

/** The parameters are those of `recognise`. */
export function unrecognised(
  documents: readonly Texts[],
  authority: Authority,
  guessable: readonly Guessable[] = [],
  languages: readonly string[] = [],
): Unrecognised {
  const unnamed = unnamedOf(documents, guessable, languages);
  const keys = unnamed.map(({ texts, guessable: ids, language }) =>
    keyOf('document', language, JSON.stringify(ids && [...ids].sort()), ...texts),
  );
  return { documents: unnamed, authority, keys };
}

/**
 * What `recognise` finds, on all cores where the corpus is large, and without the documents of which the names are kept.
 * @throws what a thread throws
 */
export async function recogniseAll(
  corpus: Unrecognised,
  kept: Kept = NOTHING_KEPT,
  stages: Stages = UNSEEN,
): Promise<Recognised> {
  const threads = startThreads();
  try {
    const counts = await countAll(corpus, kept, stages, threads.run);
    const hints = hintsFor(corpus.documents, counts);
    return recognisedIn(await nameAll(corpus, hints, kept, stages, threads.run));
  } finally {
    await threads.stop();
  }
}

/** Counts the words of documents, in this thread, and keeps what it finds. */
export async function countSome(corpus: Unrecognised, kept: Kept, stages: Stages = UNSEEN): Promise<void> {
  await countAll(corpus, kept, stages, runHere);
}

/** Finds the names in the documents at these places, in this thread, and keeps them. @param kept has the counts of all documents */
export async function nameSome(
  corpus: Unrecognised,
  places: readonly number[],
  kept: Kept,
  stages: Stages = UNSEEN,
): Promise<void> {
  const { documents, authority, keys } = corpus;
  const hints = hintsFor(documents, await countAll(corpus, kept, stages, runHere));
  const own = { documents: at(documents, places), authority, keys: at(keys, places) };
  await nameAll(own, at(hints, places), kept, stages, runHere);
}

/** How a task is done. @param onDone told of how many documents it is done */
type Run = (task: Task, onDone: (count: number) => void) => Promise<unknown[]>;

const runHere: Run = async (task, onDone) => {
  const results: unknown[] = [];
  for (const part of partsOf(task)) onDone(results.push(...run(part)));
  return results;
};

function countAll({ documents, keys }: Unrecognised, kept: Kept, stages: Stages, run: Run): Promise<DocumentCounts[]> {
  stages.begin('words', documents.length);
  const countKeys = keys.map((key) => keyOf('counts', key));
  return keptOrMade<DocumentCounts>(kept, countKeys, (places) =>
    run({ kind: 'count', documents: at(documents, places) }, doneOf(documents, places, stages)),
  );
}

function nameAll(
  { documents, authority, keys }: Unrecognised,
  hints: readonly CorpusHints[],
  kept: Kept,
  stages: Stages,
  run: Run,
): Promise<DocumentNames[]> {
  stages.begin('names', documents.length);
  const known = keyOf('authority', JSON.stringify(authority));
  const nameKeys = keys.map((key, i) => keyOf('names', key, known, JSON.stringify(hints[i])));
  return keptOrMade<DocumentNames>(kept, nameKeys, (places) =>
    run(
      { kind: 'recognise', documents: at(documents, places), hints: at(hints, places), authority },
      doneOf(documents, places, stages),
    ),
  );
}

/** Of all documents those are done that are kept, too. */
function doneOf(documents: readonly unknown[], missing: readonly number[], stages: Stages): (made: number) => void {
  return (made) => stages.done(documents.length - missing.length + made);
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
  return {
    /** A result for each document. @param onDone told how many are done */
    async run(task: Task, onDone: (count: number) => void): Promise<unknown[]> {
      let done = 0;
      const took = (results: unknown[]) => {
        done += results.length;
        onDone(done);
        return results;
      };
      const [own, ...others] = sharesOf(task);
      const elsewhere = Promise.all(
        others.map((share, i) => {
          threads[i] ??= new Worker(new URL('recognise-thread.ts', import.meta.url));
          return runThere(threads[i], share, took);
        }),
      );
      const here: unknown[] = [];
      for (const part of own ? partsOf(own) : []) {
        here.push(...took(run(part)));
        // Here the threads say what they have done meanwhile.
        await turn();
      }
      return [...here, ...(await elsewhere).flat()];
    },
    stop: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}

/** All parts are posted ahead, since this thread has work of its own. */
async function runThere(thread: Worker, share: Task, took: (results: unknown[]) => unknown[]): Promise<unknown[]> {
  const messages = on(thread, 'message');
  const parts = partsOf(share);
  for (const part of parts) thread.postMessage(part);
  const all: unknown[][] = [];
  for await (const [results] of messages) if (all.push(took(results)) === parts.length) break;
  return all.flat();
}

/** As many shares as there are cores, of nearly the same number of documents. */
function sharesOf(task: Task): Task[] {
  const { length } = task.documents;
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(length / WORTH_A_THREAD)));
  return divided(task, Math.ceil(length / count));
}

/** Documents between two words on how far it is. */
const PART = 100;

function partsOf(share: Task): Task[] {
  return divided(share, PART);
}

/** The task as several, each of so many documents. */
function divided(task: Task, size: number): Task[] {
  return Array.from({ length: Math.ceil(task.documents.length / size) }, (_, i) => {
    const own = <Item>(all: readonly Item[]) => all.slice(i * size, (i + 1) * size);
    return task.kind === 'count'
      ? { ...task, documents: own(task.documents) }
      : { ...task, documents: own(task.documents), hints: own(task.hints) };
  });
}
