import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/**
 * GitHub Flavored Markdown, as `remark-gfm` has it but for one part: addresses without brackets are found in the texts of the
 * finished tree alone (`gfmFromMarkdown` does it), not while the text is parsed, where each letter may begin one. That part
 * takes half of the time that a compiler needs for a page.
 */
export function remarkGfmOfMdx(this: { data(): object }): void {
  const data = this.data() as ParserOptions;
  const syntax = [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()];
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()];
}

/** What `remark-parse` reads of a processor. */
type ParserOptions = { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
