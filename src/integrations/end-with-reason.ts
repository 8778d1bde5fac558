import type { Plugin } from 'vite';
import { reasonOfTool } from '../build/said/reason-of-tool.ts';

/** For `astro build` by itself: says why a page does not compile and ends, where Astro would print a trace of its own code. */
export function endWithReason(): Plugin {
  return {
    name: 'pilcrow:end-with-reason',
    buildEnd(error) {
      if (!error) return;
      console.error(`The site could not be made: ${reasonOfTool(error)}`);
      process.exit(1);
    },
  };
}
