import type { MDXInstance } from 'astro';
import * as runtime from 'astro/jsx-runtime';

/** What a template shows of compiled MDX. */
export type RunPage = Pick<MDXInstance<object>, 'Content' | 'getHeadings'>;

/**
 * Runs the module that the compiler makes of a page, with the exports that `@astrojs/mdx` gives it in a bundle. It is run as the
 * body of a function: a module would stay in memory to the end of a build, and takes Node six times as long to load.
 */
export function runCompiled(code: string): RunPage {
  const body = code
    .replace(IMPORT, (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = runtime;`)
    .replaceAll(EXPORT, '');
  const run = new Function('runtime', `'use strict';\n${body}\nreturn { MDXContent, getHeadings };`);
  const { MDXContent, getHeadings } = run(runtime) as { MDXContent: (props: object) => object } & RunPage;
  const Content = (props: object) => MDXContent({ ...props, components: { Fragment: runtime.Fragment } });
  Object.defineProperty(Content, RENDERER, { value: 'astro:jsx' });
  return { Content: Content as unknown as RunPage['Content'], getHeadings };
}

/** Under which a component says whose it is: Astro need not render it once to find out. */
const RENDERER = Symbol.for('astro:renderer');

/** At the start of a line, as no string of the compiler's holds a line feed; `^` would also be what comes after U+2028. */
const IMPORT = /(?<![^\n])import \{([^}\n]*)\} from "astro\/jsx-runtime";/;
const EXPORT = /(?<![^\n])export (?:default )?/g;
