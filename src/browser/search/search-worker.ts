/** Search in a thread of its own, where it keeps nobody from typing; `search-thread.ts` asks it. */
import type { Answer } from '../../search/answer.ts';
import { find, load, prepare } from '../../search/find.ts';
import type { Asked, Told } from './search-thread.ts';

const thread = self as unknown as Worker;

/** Of the last question: a reader who asks another does not wait for it. */
let last = new AbortController();

thread.addEventListener('message', async ({ data: { turn, ...asked } }: MessageEvent<Asked & { turn: number }>) => {
  try {
    tell({ turn, answer: await answer(asked), isDone: true });
  } catch {
    tell({ turn, isDone: false });
  }
});

async function answer({ home, question, typed }: Asked): Promise<Answer | undefined> {
  if (question) {
    last.abort();
    last = new AbortController();
    return find(home, question, last.signal);
  }
  await (typed === undefined ? load(home) : prepare(home, typed));
  return undefined;
}

function tell(told: Told): void {
  thread.postMessage(told);
}
