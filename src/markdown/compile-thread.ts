/** A thread that does nothing but compile MDX for the one that started it. */
import { parentPort } from 'node:worker_threads';
import { keepCompiled } from '../compile-cache.ts';

keepCompiled();
parentPort?.once('message', async (options) => {
  const { compileTasks } = await import('./compile-tasks.ts');
  if (parentPort) await compileTasks(parentPort, options);
});
