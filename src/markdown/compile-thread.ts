/** A thread that does nothing but compile MDX for the one that started it. */
import { parentPort } from 'node:worker_threads';
import { compileTasks } from './compile-tasks.ts';

parentPort?.once('message', (options) => parentPort && compileTasks(parentPort, options));
