import { Fragment } from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';
import { mdxOptions, processor } from './processor.ts';

/** MDX without front matter to the HTML that its page holds. */
export type Render = (mdx: string) => Promise<string>;

/** The MDX pipeline of the build, the compiler and Astro's own renderer, without a site around it. */
export async function createRender(): Promise<Render> {
  const { optimize, syntaxHighlight } = mdxOptions;
  const compiler = await processor.createMdxRenderer?.(
    { syntaxHighlight },
    { optimize, srcDir: new URL('../', import.meta.url), sourcemap: false },
  );
  return async (mdx) => {
    const compiled = await compiler?.process(mdx, 'document.mdx', {});
    const { default: content } = await import(moduleUrl(compiled?.code ?? ''));
    const tree = content({ components: { Fragment } });
    return String(await renderJSX(NO_PAGE, tree));
  };
}

/** Static content asks nothing of the page around it. */
const NO_PAGE = {} as Parameters<typeof renderJSX>[0];

/** A module from memory, which cannot resolve the name of a package. */
function moduleUrl(code: string): string {
  const resolved = code.replace('"astro/jsx-runtime"', () => JSON.stringify(import.meta.resolve('astro/jsx-runtime')));
  return `data:text/javascript;base64,${Buffer.from(resolved).toString('base64')}`;
}
