import { expect, test, vi } from 'vitest';
import type { Told } from '../../../src/browser/search/search-thread.ts';

test('where search does not come no key starts a thread, but each pause does', async () => {
  let started = 0;
  class Failing extends EventTarget {
    constructor() {
      super();
      started += 1;
    }
    postMessage({ turn }: { turn: number }) {
      const data: Told = { turn, isDone: false, hasFailed: true };
      this.dispatchEvent(new MessageEvent('message', { data }));
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', Failing);
  const { findInThread, prepareInThread } = await import('../../../src/browser/search/search-thread.ts');
  await expect(prepareInThread('', 'load')).rejects.toThrow();
  for (const typed of ['h', 'ha', 'har']) await prepareInThread('', 'typing', typed);
  expect(started).toBe(1);
  await expect(prepareInThread('', 'pausing', 'har')).rejects.toThrow();
  await expect(findInThread('', { query: 'har' })).rejects.toThrow();
  expect(started).toBe(3);
  vi.unstubAllGlobals();
});
