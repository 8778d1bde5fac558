/** Search in a thread of its own, where it keeps nobody from typing; `search-thread.ts` asks it. */
import { find, load } from './find.ts';
import type { Asked, Told } from './search-thread.ts';

const thread = self as unknown as Worker;

thread.addEventListener('message', async ({ data: { turn, home, question } }: MessageEvent<Asked>) => {
  try {
    const answer = question ? await find(home, question) : undefined;
    if (!question) await load(home);
    tell({ turn, answer, isDone: true });
  } catch {
    tell({ turn, isDone: false });
  }
});

function tell(told: Told): void {
  thread.postMessage(told);
}
