/** Search in a thread of its own, where it keeps nobody from typing; `search-thread.ts` asks it. */
import type { Answer } from '../../search/answer.ts';
import { bringTyped, find, findNames, load, prepare, useIndex } from '../../search/find.ts';
import { openEndpoint } from '../../search/index/endpoint.ts';
import { openPagefind, PAGEFIND_BEGINS_WITH } from '../../search/index/pagefind.ts';
import {
  fetchAhead,
  fetchHandedFirst,
  forgetHanded,
  type Handed,
  importHanded,
  missed,
  takeHanded,
} from './handed-files.ts';
import type { Ahead, Asked, Told } from './search-thread.ts';

const thread = self as unknown as Worker;

const ENDPOINT = import.meta.env.SEARCH_ENDPOINT;

/** Of the last question: a reader who asks another does not wait for it. */
let last = new AbortController();

fetchHandedFirst();

thread.addEventListener('message', ({ data }: MessageEvent<(Asked & { turn: number }) | Handed>) => {
  if ('path' in data) takeHanded(data);
  else void tellAnswer(data);
});

async function tellAnswer({ turn, ...asked }: Asked & { turn: number }): Promise<void> {
  const asking = new AbortController();
  const { signal } = asking;
  if ('question' in asked) {
    last.abort();
    last = asking;
  }
  try {
    tell({ turn, answer: await answer(asked, turn, signal), isDone: true });
  } catch {
    tell({ turn, isDone: false, hasFailed: !signal.aborted });
  }
}

const PREPARING: Readonly<Record<Ahead, (home: string, typed: string) => Promise<void>>> = {
  load,
  typing: bringTyped,
  pausing: prepare,
};

async function answer(asked: Asked, turn: number, signal: AbortSignal): Promise<Answer | undefined> {
  const { home } = asked;
  useIndex(home, (from, failures) => {
    if (failures > 0) forgetHanded();
    return ENDPOINT
      ? openEndpoint(ENDPOINT)
      : openPagefind(from, failures, { importPagefind: importWithFiles, missed });
  });
  if ('ahead' in asked) {
    await PREPARING[asked.ahead](home, asked.typed);
    return undefined;
  }
  const { question } = asked;
  findNames(home, question.query).then(
    (names) => names.length > 0 && tell({ turn, names, isDone: false }),
    // What did not come is missing for the answer too, which says so.
    () => undefined,
  );
  return find(home, question, signal);
}

function importWithFiles(url: string): Promise<unknown> {
  for (const file of PAGEFIND_BEGINS_WITH) fetchAhead(new URL(file, url).href);
  return importHanded(url);
}

function tell(told: Told): void {
  thread.postMessage(told);
}
