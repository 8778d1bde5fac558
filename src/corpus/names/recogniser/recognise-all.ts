import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Authority } from '../model.ts';
import { type FormCounts, sumOfCounts } from './tokens/form-counts.ts';
import {
  countShare,
  type Guessable,
  recogniseShare,
  type Recognised,
  recognise,
  recognisedIn,
  type Share,
  type Texts,
} from './recognise.ts';
import type { DocumentNames } from './recognise-document.ts';

/** Documents for which a thread is worth its start: it loads the lists of names, for as long as it takes to read a hundred. */
const WORTH_A_THREAD = 250;

/** What `recognise` finds, on all cores where the corpus is large. @throws what a thread throws */
export async function recogniseAll(
  documents: readonly Texts[],
  authority: Authority,
  guessable: readonly Guessable[] = [],
  languages: readonly string[] = [],
): Promise<Recognised> {
  const [own, ...others] = sharesOf(documents, guessable, languages);
  if (!own || others.length === 0) return recognise(documents, authority, guessable, languages);
  const threads = others.map((share) => startThread(share, authority));
  try {
    const counted = Promise.all(threads.map(({ counts }) => counts));
    const counts = sumOfCounts([countShare(own), ...(await counted)]);
    const found = threads.map((thread) => thread.recognise(counts));
    return recognisedIn([...recogniseShare(own, authority, counts), ...(await Promise.all(found)).flat()]);
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}

/** As many shares as there are cores, of nearly the same number of documents. */
function sharesOf(documents: readonly Texts[], guessable: readonly Guessable[], languages: readonly string[]): Share[] {
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(documents.length / WORTH_A_THREAD)));
  const size = Math.ceil(documents.length / count);
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * size, (i + 1) * size];
    const own = <Item>(all: readonly Item[]) => all.slice(from, to);
    return { documents: own(documents), guessable: own(guessable), languages: own(languages), place: from };
  });
}

/** Counts at once, and recognises when it is told the counts of the whole corpus. */
function startThread(share: Share, authority: Authority) {
  const thread = new Worker(new URL('recognise-thread.ts', import.meta.url));
  const answer = async () => (await once(thread, 'message'))[0];
  thread.postMessage({ share, authority });
  return {
    counts: answer() as Promise<FormCounts>,
    recognise(counts: FormCounts): Promise<DocumentNames[]> {
      thread.postMessage(counts);
      return answer();
    },
    stop: () => thread.terminate(),
  };
}
