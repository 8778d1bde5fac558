/** A thread that compiles MDX as the one that started it does. It says `{ number: 0 }` when it is ready. */
import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from '../compile-cache.ts';
import type { ThreadAnswer, ThreadData, ThreadTask } from './in-threads.ts';

keepCompiled();
const { processor } = await import('./processor.ts');
const { shared, mdx, source } = workerData as ThreadData;
const renderer = await processor.createMdxRenderer?.(shared, { ...mdx, srcDir: new URL(source) });

const answer = (given: ThreadAnswer) => parentPort?.postMessage(given);
parentPort?.on('message', async ({ number, document }: ThreadTask) => {
  try {
    const compiled = await renderer?.process(...document);
    answer({ number, ...(compiled && { compiled }) });
  } catch (error) {
    answer({ number, error: error as Error });
  }
});
answer({ number: 0 });
