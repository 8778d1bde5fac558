import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { rehypeJsonMl } from './json-ml.ts';
import { remarkLiteralElements } from './literal-elements.ts';
import { rehypeLongParts } from './long-parts.ts';
import { rehypePageFit } from './page-fit.ts';
import { rehypeParagraphControls } from './paragraph-controls.ts';

/** The whole compiler from MDX to HTML. SmartyPants is off: it would rewrite the author's quotes and dashes. */
export const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkLiteralElements],
  rehypePlugins: [rehypeSlug, rehypePageFit, rehypeJsonMl, rehypeParagraphControls, rehypeLongParts],
});

/** What `@astrojs/mdx` adds to it: static content as one string, no syntax colouring. */
export const mdxOptions = { optimize: true, syntaxHighlight: false } as const;
