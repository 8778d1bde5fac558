import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { compile } from './compile.ts';

/** A generated page to the HTML of its text, as a site has it. @param frontmatter what stands above the text */
export type Render = (mdx: string, frontmatter?: object) => Promise<string>;

/** The compiler and the renderer of the build, without a site around them. */
export async function createRender(): Promise<Render> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdxRenderer });
  return async (mdx, frontmatter = {}) => {
    const { Content } = await compile(mdx, frontmatter);
    return container.renderToString(Content);
  };
}
