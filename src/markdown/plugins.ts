import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { hasSignsOfGfm } from '../corpus/formats/markdown/signs-of-gfm.ts';
import { textWords } from '../frame/words.ts';
import { rehypeBlocks } from './blocks.ts';
import { rehypeFaceStyles } from './face-styles.ts';
import { rehypeFormulas } from './formulas.ts';
import { remarkLiteralElements } from './literal-elements.ts';
import { rehypeMentions } from './mentions.ts';
import { rehypeOutline } from './outline.ts';
import { rehypePageFit } from './page-fit.ts';
import { rehypeParagraphControls } from './paragraph-controls.ts';
import { rehypeParts } from './parts.ts';

/** The whole way from MDX to HTML, for every `.mdx` of the site: generated documents, and pages that somebody adds. */
export const remarkPlugins = [[remarkGfm, { singleTilde: false }] satisfies [unknown, unknown], remarkLiteralElements];

/** The same for a generated page: remark-gfm looks for an address at each word, so a page without any sign of what it finds does without. */
export function remarkPluginsFor(generated: string): readonly (typeof remarkPlugins)[number][] {
  return hasSignsOfGfm(generated) ? remarkPlugins : [remarkLiteralElements];
}

/** What stands above the footnotes, and on the ways back from them: `Back to reference 2`, `2-3` for its third mark. */
export const remarkRehype = {
  footnoteLabel: textWords.footnotes,
  footnoteBackLabel: (footnote: number, mark: number) =>
    textWords.backToReference(`${footnote + 1}${mark > 1 ? `-${mark}` : ''}`),
};

export const rehypePlugins = [
  rehypeSlug,
  rehypePageFit,
  rehypeMentions,
  rehypeParagraphControls,
  rehypeParts,
  rehypeOutline,
  rehypeFormulas,
  rehypeBlocks,
  rehypeFaceStyles,
];
