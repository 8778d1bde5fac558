/** A thread that does tasks of `recognise-all.ts`, one after the other. */
import { parentPort } from 'node:worker_threads';
import { run, type Task } from './recognise-all.ts';

parentPort?.on('message', (task: Task) => parentPort?.postMessage(run(task)));
