import { evaluate } from '@mdx-js/mdx';
import * as runtime from 'astro/jsx-runtime';
import { VFile } from 'vfile';
import { PLAIN_HTML, rehypePlainHtml } from './plain-html.ts';
import { rehypePlugins, remarkPluginsFor, remarkRehype } from './plugins.ts';
import type { Heading } from './outline.ts';
import type { FaceStyle } from '../styles/face/face.ts';

/** A component that `@astrojs/mdx` renders, the headings in it, whether it needs the styles of blocks, of formulas and of parts, and the styles of its letters. */
export type CompiledPage = {
  readonly Content: MdxContent;
  readonly outline: readonly Heading[];
  readonly hasBlocks: boolean;
  readonly hasFormulas: boolean;
  readonly hasParts: boolean;
  readonly faceStyles: readonly FaceStyle[];
};

/** What MDX exports as its default, as templates take it: `<Content />`. */
type MdxContent = Awaited<ReturnType<typeof evaluate>>['default'];

/**
 * Compiles generated MDX when its page is rendered, by the plugins that `.mdx` files of the project are compiled with.
 * @param frontmatter what plugins may read, where Astro puts it: `file.data.astro.frontmatter`
 */
export async function compile(mdx: string, frontmatter: object): Promise<CompiledPage> {
  const file = new VFile({ value: mdx, data: { astro: { frontmatter } } });
  const { default: Content } = await evaluate(file, {
    ...runtime,
    remarkPlugins: [...remarkPluginsFor(mdx)],
    rehypePlugins: [...rehypePlugins, rehypePlainHtml],
    remarkRehypeOptions: remarkRehype,
    useMDXComponents: () => ({ [PLAIN_HTML]: PlainHtml }),
    elementAttributeNameCase: 'html',
  });
  const {
    outline,
    hasBlocks = false,
    hasFormulas = false,
    hasParts = false,
    faceStyles,
  } = file.data as Partial<CompiledPage> & Pick<CompiledPage, 'outline' | 'faceStyles'>;
  return { Content, outline, hasBlocks, hasFormulas, hasParts, faceStyles };
}

/** HTML that is ready, by Astro's directive for it. */
function PlainHtml({ html }: { readonly html: string }) {
  return runtime.jsx(runtime.Fragment, { 'set:html': html });
}
