/** A thread that recognises the names of a share of the documents (`recognise-all.ts`). */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { countShare, recogniseShare } from './recognise.ts';

if (parentPort) {
  const [{ share, authority }] = await once(parentPort, 'message');
  parentPort.postMessage(countShare(share));
  const [counts] = await once(parentPort, 'message');
  parentPort.postMessage(recogniseShare(share, authority, counts));
}
