import type { Plugin } from 'vite';

/**
 * Astro has Vite bundle its toolbar ahead, also in a build, which starts a server of Vite to write types; this site shows no toolbar.
 * Two builds that begin in a fresh checkout could fail over the folder of it.
 */
export function withoutToolbar(): Plugin {
  return {
    name: 'pilcrow-without-toolbar',
    configEnvironment: {
      order: 'post',
      handler(_name, { optimizeDeps }) {
        if (optimizeDeps) optimizeDeps.include = [];
      },
    },
  };
}
