import type { MDXInstance } from 'astro';
import { Fragment } from 'astro/jsx-runtime';
import { __astro_tag_component__ } from 'astro/runtime/server/index.js';

/** What a template shows of compiled MDX. */
export type RunPage = Pick<MDXInstance<object>, 'Content' | 'getHeadings'>;

/** Runs the module that the compiler makes of a page, from memory. What it exports is as `@astrojs/mdx` has it in a bundle. */
export async function runCompiled(code: string): Promise<RunPage> {
  const { default: content, getHeadings } = await import(moduleUrl(code));
  const Content = (props: object) => content({ ...props, components: { Fragment } });
  // Astro need not ask its renderers which of them knows this component, nor render it to find out.
  __astro_tag_component__(Content, 'astro:jsx');
  return { Content: Content as unknown as RunPage['Content'], getHeadings };
}

/** A module from memory, which cannot resolve the name of a package. */
function moduleUrl(code: string): string {
  const resolved = code.replace('"astro/jsx-runtime"', () => JSON.stringify(import.meta.resolve('astro/jsx-runtime')));
  return `data:text/javascript;base64,${Buffer.from(resolved).toString('base64')}`;
}
