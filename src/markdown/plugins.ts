import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { remarkLiteralElements } from './literal-elements.ts';
import { rehypeLongParts } from './long-parts.ts';
import { rehypeMentions } from './mentions.ts';
import { rehypeOutline } from './outline.ts';
import { rehypePageFit } from './page-fit.ts';
import { rehypeParagraphControls } from './paragraph-controls.ts';

/** The whole way from MDX to HTML, for every `.mdx` of the site: generated documents, and pages that somebody adds. */
export const remarkPlugins = [remarkGfm, remarkLiteralElements];

export const rehypePlugins = [
  rehypeSlug,
  rehypePageFit,
  rehypeMentions,
  rehypeParagraphControls,
  rehypeLongParts,
  rehypeOutline,
];
