import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Keeps an `import('./links.ts')` of the browser's code a plain one. Vite wraps each in 1.7 kB that load style sheets and modules
 * ahead of it, on every page; what ours import has nothing to load ahead. Each becomes a chunk of its own, by Rollup's `emitFile`,
 * and is imported by its address. This can go when Vite has a switch for it.
 */
export function plainImports(folder: string): Plugin {
  return {
    name: 'pilcrow-plain-imports',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!id.startsWith(folder) || !LATE.test(code)) return null;
      const plain = code.replaceAll(new RegExp(LATE, 'g'), (_, path: string) => {
        const chunk = this.emitFile({
          type: 'chunk',
          id: join(dirname(id), path),
          preserveSignature: 'allow-extension',
        });
        return `import(/* @vite-ignore */ import.meta.ROLLDOWN_FILE_URL_${chunk})`;
      });
      return { code: plain, map: null };
    },
  };
}

/** An import of a file of ours that is no type. */
const LATE = /(?<!typeof )\bimport\('(\.[^']+)'\)/;
