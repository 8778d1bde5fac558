import { renderJSX } from 'astro/runtime/server/index.js';
import { mdxOptions, processor } from './processor.ts';
import { runCompiled } from './run-compiled.ts';

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
    const { Content } = runCompiled(compiled?.code ?? '');
    return String(await renderJSX(NO_PAGE, (Content as unknown as (props: object) => unknown)({})));
  };
}

/** Static content asks nothing of the page around it. */
const NO_PAGE = {} as Parameters<typeof renderJSX>[0];
