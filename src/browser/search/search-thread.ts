/** Asks the search of the site, which runs in a thread of its own. */
import type { Answer, MeantName, Question } from '../../search/answer.ts';

/** What can be done before there is a question: load what every one needs; or what this one may need, while keys are pressed and when they seem to pause. */
export type Ahead = 'load' | 'typing' | 'pausing';

/** What the thread is asked: a question, or what was typed of one. */
export type Asked = { readonly home: string } & (
  { readonly question: Question } | { readonly ahead: Ahead; readonly typed: string }
);

export type Told = {
  readonly turn: number;
  readonly answer?: Answer | undefined;
  /** The names that are meant: they are told before the answer. */
  readonly names?: readonly MeantName[];
  readonly isDone: boolean;
  /** Something did not come: not merely that another question came before the answer. */
  readonly hasFailed?: boolean;
};

/**
 * The answer to a question; any text is one. Rejects when the search cannot be loaded, and the next call tries again; or when
 * another question came before the answer.
 * @param home the absolute URL of the home page, with its slash at the end
 * @param onNames is told the names that are meant, if they are found before the answer
 */
export async function findInThread(
  home: string,
  question: Question,
  onNames?: (names: readonly MeantName[]) => void,
): Promise<Answer> {
  const answer = await ask({ home, question }, onNames);
  if (!answer) throw new Error('The search gave no answer.');
  return answer;
}

/** Does what can be done before a question is asked; after a failure the next call tries again. */
export async function prepareInThread(home: string, ahead: Ahead, typed = ''): Promise<void> {
  // Where search does not come, each key would start a thread to see it fail.
  if (ahead === 'typing' && !thread) return;
  await ask({ home, ahead, typed });
}

/** Asks a thread that was started already. */
export function adoptThread(started: Worker): void {
  thread ??= listenTo(started);
}

type Waiting = {
  readonly onNames?: ((names: readonly MeantName[]) => void) | undefined;
  resolve(answer: Answer | undefined): void;
  reject(error: Error): void;
};

const waiting = new Map<number, Waiting>();
let turn = 0;
let thread: Worker | undefined;

function ask(asked: Asked, onNames?: Waiting['onNames']): Promise<Answer | undefined> {
  thread ??= start();
  turn += 1;
  const { promise, resolve, reject } = Promise.withResolvers<Answer | undefined>();
  waiting.set(turn, { resolve, reject, onNames });
  thread.postMessage({ ...asked, turn });
  return promise;
}

function start(): Worker {
  return listenTo(new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }));
}

function listenTo(started: Worker): Worker {
  started.addEventListener('message', ({ data: told }: MessageEvent<Told>) => {
    const asked = waiting.get(told.turn);
    if (told.names) return asked?.onNames?.(told.names);
    waiting.delete(told.turn);
    if (told.isDone) asked?.resolve(told.answer);
    else asked?.reject(new Error('The search could not be loaded.'));
    if (told.hasFailed) end(started);
  });
  // Its program did not come.
  started.addEventListener('error', () => end(started));
  return started;
}

/** Gives a thread up: it would remember of each module that it did not come, and the next question starts another one. */
function end(started: Worker): void {
  if (thread !== started) return;
  thread = undefined;
  started.terminate();
  for (const { reject } of waiting.values()) reject(new Error('The search could not be started.'));
  waiting.clear();
}
